import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the command line under test is bundled to: not to dist/, which others may be building. */
export const cliPath = join(realpathSync(mkdtempSync(join(tmpdir(), 'galley-cli-'))), 'cli.js');
process.once('exit', () => rmSync(dirname(cliPath), { recursive: true, force: true }));
chmodSync(dirname(cliPath), 0o755); // for tests as another user
let built: Promise<unknown> | undefined;

/** Bundles the command line as `npm run build` does; once, however often it is asked. */
export function buildCli(): Promise<unknown> {
  return (built ??= bundle());
}

async function bundle(): Promise<void> {
  await build({
    entryPoints: ['server/src/cli/main.ts'],
    outfile: cliPath,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  const { copyLexicons } = await import('../../scripts/lexicons.mjs');
  copyLexicons(dirname(cliPath));
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
}

/** Permissions do not bind root, under whom tests often run: an ordinary user then. */
export const ordinaryUser: RunOptions = process.getuid?.() === 0 ? { uid: 65534 } : {};

const plainEnvironment = { PATH: process.env.PATH, LC_ALL: 'C' };

/** Runs the command line to its end. */
export async function galley(
  args: readonly string[],
  { input, env, ...options }: RunOptions = {},
): Promise<Run> {
  await buildCli();
  const child = spawn(process.execPath, [cliPath, ...args], {
    ...options,
    env: { ...plainEnvironment, ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', chunk => out.push(chunk));
  child.stderr.on('data', chunk => err.push(chunk));
  child.stdin.end(input);
  const status = await new Promise<number | null>(resolve => child.on('close', resolve));
  const bytes = Buffer.concat(out);
  return { status, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() };
}

type Content = string | Uint8Array;

/** A temporary folder with files in it, gone when the test is over. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'galley-')));

  constructor(files: Readonly<Record<string, Content>> = {}) {
    chmodSync(this.path, 0o755); // for tests as another user
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: Content): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  read(name: string): Buffer {
    return readFileSync(this.at(name));
  }

  names(): string[] {
    return readdirSync(this.path).sort();
  }

  /** Runs the command line here. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
    return galley(args, { cwd: this.path, ...options });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Gives a test a folder and clears it away. */
export async function inFolder(
  files: Readonly<Record<string, Content>>,
  test: (folder: Folder) => Promise<void>,
): Promise<void> {
  const folder = new Folder(files);
  try {
    await test(folder);
  } finally {
    folder.remove();
  }
}

export interface JsonPlace {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface JsonFinding {
  readonly rule: string;
  readonly category: string;
  readonly severity: string;
  readonly message: string;
  readonly start: JsonPlace;
  readonly end: JsonPlace;
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  }[];
}

export interface JsonFile {
  readonly path: string;
  readonly language: string;
  readonly encoding?: string;
  readonly findings: readonly JsonFinding[];
  readonly failures?: readonly { readonly rule: string; readonly error: string }[];
  readonly error?: string;
}

/** The files of `check --format json`. */
export function filesOf({ stdout }: Run): JsonFile[] {
  const { version, files } = JSON.parse(stdout) as { version: number; files: JsonFile[] };
  assert.equal(version, 1);
  return files;
}

/** A line that the rule doubled-text is certain of, and what it should be; and others that it leaves alone. */
export const doubled = '政政、、朱志杰朱志杰、、陈美蓉陈美蓉、、';
export const undoubled = '政、朱志杰、陈美蓉、';
export const sound = '刚刚结束的9月，全市上下按照市委部署。';
