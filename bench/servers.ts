import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { copyLexicons } from '../scripts/lexicons.mjs';
import { forNode } from '../test/lsp/bundle';
import { Client } from '../test/lsp/client';
import { type Input, onePage, volumes } from './inputs';
import { type Timing, timingOf } from './statistics';

/** The same measure for Galley and for a server that does nothing, taken turn by turn. */
export interface Compared {
  readonly galley: Timing;
  readonly floor: Timing;
}

type Servers = Readonly<Record<keyof Compared, string>>;

/** How long a fast typist takes from key to key, in milliseconds. */
const typingPause = 80;

/** From a keystroke to its diagnostics over standard input and output; and from starting to the first diagnostics. */
export async function serverTimings(): Promise<Record<string, Compared>> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  copyLexicons(folder);
  const servers: Servers = { galley: join(folder, 'galley.js'), floor: join(folder, 'floor.js') };
  await Promise.all([
    build({ ...forNode, entryPoints: ['server/src/lsp/main.ts'], outfile: servers.galley }),
    build({ ...forNode, entryPoints: ['bench/empty-server.ts'], outfile: servers.floor }),
  ]);
  try {
    const [volume] = volumes as [Input];
    return {
      'start to first diagnostics': await compare(servers, 12, startUp),
      'keystroke, 10 KB, back to back': await compareTyping(servers, onePage, 400, 0),
      'keystroke, 10 KB, typing pace': await compareTyping(servers, onePage, 100, typingPause),
      'keystroke, 1 MB, back to back': await compareTyping(servers, volume, 20, 0),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(
  servers: Servers,
  count: number,
  measure: (server: string) => Promise<number>,
): Promise<Compared> {
  const samples = { galley: [] as number[], floor: [] as number[] };
  for (let i = 0; i < count; i++) {
    samples.galley.push(await measure(servers.galley));
    samples.floor.push(await measure(servers.floor));
  }
  return { galley: timingOf(samples.galley), floor: timingOf(samples.floor) };
}

async function startUp(server: string): Promise<number> {
  const start = performance.now();
  const { client, child } = await open(server, onePage.text);
  const time = performance.now() - start;
  await close(client, child);
  return time;
}

async function compareTyping(
  servers: Servers,
  { text }: Input,
  count: number,
  pauses: number,
): Promise<Compared> {
  const galley = await open(servers.galley, text);
  const floor = await open(servers.floor, text);
  const typists = new Map([
    [servers.galley, new Typist(galley.client)],
    [servers.floor, new Typist(floor.client)],
  ]);
  const type = (server: string) => (typists.get(server) as Typist).type(pauses);
  await compare(servers, Math.ceil(count / 4), type); // warms both up
  const compared = await compare(servers, count, type);
  await Promise.all([galley, floor].map(({ client, child }) => close(client, child)));
  return compared;
}

/** What is typed: prose in lines as narrow as a column's. */
const prose =
  '方岩风景区综合整治征迁攻坚取\n得决定性胜利；我市召开首届教\n育发展大会，为今后五年教育发\n展定下目标。\n';

/** Types prose into the middle of a document, key by key. */
class Typist {
  #typed = 0;
  #at: { line: number; character: number };

  constructor(readonly client: Client) {
    this.#at = { line: client.document.lineCount >> 1, character: 0 };
  }

  /** Types a character, and waits for what is found. */
  async type(pauses: number): Promise<number> {
    if (pauses > 0) await pause(pauses);
    const newText = prose[this.#typed++ % prose.length] as string;
    const { line, character } = this.#at;
    const start = performance.now();
    void this.client.change({ range: { start: this.#at, end: this.#at }, newText });
    await this.client.diagnostics();
    const time = performance.now() - start;
    this.#at = newText === '\n' ? { line: line + 1, character: 0 } : { line, character: character + 1 };
    return time;
  }
}

async function open(server: string, text: string): Promise<{ client: Client; child: ChildProcess }> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const client = await new Client(connection).start();
  await client.open(text);
  await client.diagnostics();
  return { client, child };
}

async function close(client: Client, child: ChildProcess): Promise<void> {
  await client.stop();
  child.kill();
}
