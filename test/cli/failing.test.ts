import assert from 'node:assert/strict';
import { build, type Plugin } from 'esbuild';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCli, cliPath, doubled, inFolder, type JsonFile, undoubled } from './support';

/** A command line in which something fails, on texts that hold 缺陷. */
async function brokenCli(name: string, source: RegExp, from: string, to: string): Promise<string> {
  const breaks: Plugin = {
    name: 'breaks',
    setup({ onLoad }) {
      onLoad({ filter: source }, ({ path }) => {
        const whole = readFileSync(path, 'utf8');
        assert.ok(whole.includes(from), `${path} has no “${from}”`);
        return { contents: whole.replace(from, to), loader: 'ts' };
      });
    },
  };
  const outfile = join(dirname(cliPath), `${name}.js`);
  await build({
    entryPoints: ['server/src/cli/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    plugins: [breaks],
  });
  return outfile;
}

const run = (cli: string, args: readonly string[], cwd: string) =>
  new Promise<{ status: number; stdout: string; stderr: string }>(resolve =>
    execFile(process.execPath, [cli, ...args], { cwd, env: { LC_ALL: 'C' } }, (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );

const fail = "if (page.text.includes('缺陷')) throw new Error('broken');";
const pages = { 'a.txt': `缺陷 。\n${doubled}\n`, 'b.txt': `${doubled}\n` };

describe('where a rule fails', () => {
  let cli: string;
  before(async () => {
    await buildCli();
    cli = await brokenCli('rule', /rules.stray-space\.ts$/, '*check(page) {', `*check(page) { ${fail}`);
  });
  const told = /^galley: a\.txt: the rule stray-space failed \(Error: broken at .*\); .* defect of Galley$/m;

  it('check reports what the others find, says so, and exits with 2', () =>
    inFolder(pages, async folder => {
      const { status, stdout, stderr } = await run(cli, ['check', '--format', 'json', '.'], folder.path);
      assert.equal(status, 2);
      assert.match(stderr, told);
      const [a, b] = (JSON.parse(stdout) as { files: JsonFile[] }).files;
      assert.ok(a && a.findings.some(({ rule }) => rule === 'doubled-text'));
      assert.deepEqual(
        a.failures?.map(({ rule }) => rule),
        ['stray-space'],
      );
      assert.match(a.failures[0]?.error ?? '', /^Error: broken at /);
      assert.ok(b && !('failures' in b));
    }));

  for (const [format, said] of [
    ['github', /^::error file=a\.txt::a\.txt: the rule stray-space failed/m],
    ['sarif', /"executionSuccessful":false.*the rule stray-space failed/],
  ] as const)
    it(`${format} says so, too`, () =>
      inFolder(pages, async folder => {
        assert.match((await run(cli, ['check', '--format', format, '.'], folder.path)).stdout, said);
      }));

  it('fix mends what the others find, says so, and exits with 2', () =>
    inFolder(pages, async folder => {
      const { status, stderr } = await run(cli, ['fix', '--write', '.'], folder.path);
      assert.equal(status, 2);
      assert.match(stderr, told);
      assert.match(stderr, /2 problems mended in 2 files\.\n$/);
      assert.equal(folder.read('a.txt').toString(), `缺陷 。\n${undoubled}\n`);
    }));
});

describe('where the articles cannot be told', () => {
  let cli: string;
  before(async () => {
    await buildCli();
    const from = 'articles ??= articlesOf(this)';
    cli = await brokenCli(
      'articles',
      /core.page\.ts$/,
      from,
      `articles ??= ((page: Page) => { ${fail} return articlesOf(page); })(this)`,
    );
  });

  for (const command of ['outline', 'arrange', 'split'])
    it(`${command} says whose fault it is, and goes on with the other pages`, () =>
      inFolder(pages, async folder => {
        const { status, stdout, stderr } = await run(cli, [command, '.'], folder.path);
        assert.equal(status, 2);
        assert.match(stderr, /^galley: a\.txt: a defect of Galley; please report it: Error: broken at /m);
        if (command === 'outline') assert.match(stdout, /^b\.txt$/m);
      }));

  it('check reports what does not ask for them', () =>
    inFolder(pages, async folder => {
      const { status, stdout } = await run(cli, ['check', '--format', 'json', '.'], folder.path);
      assert.equal(status, 2);
      const [a] = (JSON.parse(stdout) as { files: JsonFile[] }).files;
      assert.ok(a && a.findings.some(({ rule }) => rule === 'doubled-text'));
      assert.ok((a.failures?.length ?? 0) > 0);
    }));
});
