// `npm test`: everything that is checked before a release, in order; stops at the first step that fails.
// Installs what it needs first. Its last line, "N passed, M failed", counts tests, and steps that have none as one.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ensureInstalled } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const steps = [
  { title: 'Types', script: 'typecheck' },
  { title: 'Lint', script: 'lint' },
  { title: 'Build', script: 'build' },
  { title: 'Unit tests', script: 'test:unit' },
  { title: 'Package', script: 'package' },
  { title: 'Tests inside VS Code', script: 'test:vscode' },
  { title: 'VS Code as a person uses it', script: 'test:ui' },
  { title: 'npm start', script: 'test:start' },
];
const total = { passed: 0, failed: 0 };

ensureInstalled(root, { what: 'the build tools' });
for (const { title, script } of steps) {
  console.log(`\n== ${title} (npm run ${script})`);
  const start = performance.now();
  const { status, output } = await run(script);
  add(status, count(output));
  console.log(
    `== ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs an npm script, showing its output while keeping it. */
function run(script) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...color },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    process.stdout.write(text);
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', status => resolve({ status, output }));
  });
}

/** What mocha's summaries add up to, or undefined where there is none. */
function count(output) {
  const plain = stripVTControlCharacters(output);
  const sum = word => {
    const numbers = [...plain.matchAll(new RegExp(`^ *(\\d+) ${word}`, 'gm'))].map(match => Number(match[1]));
    return numbers.reduce((total, number) => total + number, 0);
  };
  const tests = { passed: sum('passing'), failed: sum('failing') };
  return tests.passed + tests.failed > 0 ? tests : undefined;
}

function add(status, tests) {
  const ok = status === 0;
  total.passed += tests?.passed ?? (ok ? 1 : 0);
  total.failed += tests?.failed || (ok ? 0 : 1);
}
