// `npm test`: everything that is checked before a release, in order. A step that fails holds up only what needs it.
// Installs what it needs first. The end says what failed and what was not run; the last line, "N passed, M failed",
// counts tests, and steps that have none as one.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { failuresIn, summaryOf } from './test-summary.mjs';

/** Nothing that still works is silent for so long, on any machine: no test passes or fails by the clock. */
const HANG_MINUTES = 20;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const steps = [
  { title: 'Types', script: 'typecheck' },
  { title: 'Lint', script: 'lint' },
  { title: 'Build', script: 'build' },
  { title: 'Unit tests', script: 'test:unit' },
  { title: 'Package', script: 'package', needs: 'Build' },
  { title: 'Tests inside VS Code', script: 'test:vscode', needs: 'Build' },
  { title: 'VS Code as a person uses it', script: 'test:ui', needs: 'Package' },
  { title: 'npm start', script: 'test:start', needs: 'Build' },
];
let child;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted());
ensureInstalled(root, { what: 'the build tools' });
const results = [];
for (const step of steps) results.push(await resultOf(step));
const { text, failed } = summaryOf(results);
console.log(`\n${text}`);
process.exitCode = failed > 0 ? 1 : 0;

/** {title, ok, output} of a step, or {title, missing} where it was not run for want of another. */
async function resultOf({ title, script, needs }) {
  console.log(`\n== ${title} (npm run ${script})`);
  if (needs && !results.find(result => result.title === needs).ok) {
    console.log(`== ${title}: not run, for it needs: ${needs}`);
    return { title, missing: needs };
  }
  const start = performance.now();
  const { status, output } = await run(script);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  return { title, ok: status === 0, ...failuresIn(output) };
}

/** Runs an npm script, showing its output while keeping it, without colours. */
function run(script) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const windows = process.platform === 'win32';
  child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
    detached: !windows, // a group of its own, to be ended together with all that it started
    env: { ...process.env, ...color },
  });
  let output = '';
  const guard = setTimeout(hangs, HANG_MINUTES * 60_000);
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.setEncoding('utf8').on('data', text => {
      to.write(text);
      output += text;
      guard.refresh();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', status => {
      clearTimeout(guard);
      resolve({ status, output: stripVTControlCharacters(output) });
    });
  });
}

function hangs() {
  console.error(`\nNothing was printed for ${HANG_MINUTES} minutes: what follows the last line above hangs.`);
  signalGroup('SIGTERM');
  setTimeout(signalGroup, 10_000, 'SIGKILL').unref();
}

function interrupted() {
  signalGroup('SIGTERM');
  process.exit(130);
}

function signalGroup(signal) {
  try {
    if (process.platform === 'win32') child?.kill(signal);
    else if (child) process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
