// A headless Chromium: $CHROMIUM_PATH, else the one of the npm package @sparticuz/chromium (linux-x64), else the system's.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { extractTar } from './archive.mjs';
import { hostModules } from './install.mjs';

const packaged = path.join(hostModules, '@sparticuz', 'chromium', 'bin');
const unpacked = path.join(hostModules, '.cache', 'chromium');

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--font-render-hinting=none',
];

export async function launchBrowser() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const { executablePath, env } = findChromium();
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env },
    // Whoever launches it closes it: playwright's own handlers exit before the server is stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function findChromium() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH };
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packaged)) return unpackChromium();
  return { executablePath: installed.find(file => existsSync(file)) };
}

/** Unpacks the packaged Chromium, once, with the libraries it brings. */
function unpackChromium() {
  if (!existsSync(unpacked)) {
    mkdirSync(path.dirname(unpacked), { recursive: true });
    const part = mkdtempSync(`${unpacked}-`);
    for (const name of ['al2023', 'fonts']) extractTar(unbrotli(`${name}.tar.br`), part);
    writeFileSync(path.join(part, 'chromium'), unbrotli('chromium.br'), { mode: 0o755 });
    writeFileSync(path.join(part, 'fonts.conf'), fontConfiguration());
    try {
      renameSync(part, unpacked);
    } catch (error) {
      if (!existsSync(unpacked)) throw error; // else another process was first
      rmSync(part, { recursive: true });
    }
  }
  return {
    executablePath: path.join(unpacked, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(unpacked, 'lib'),
      FONTCONFIG_FILE: path.join(unpacked, 'fonts.conf'),
    },
  };
}

const unbrotli = name => brotliDecompressSync(readFileSync(path.join(packaged, name)));

/** Only fonts out of npm, so that pages look the same on every machine: Open Sans, and Noto Sans for Chinese. */
function fontConfiguration() {
  const chinese = path.join(hostModules, '@embedpdf', 'fonts-sc', 'fonts');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(unpacked, 'fonts')}</dir>
  <dir>${chinese}</dir>
  <cachedir>${path.join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`;
}
