import { Bench, type Fn, type FnOptions } from 'tinybench';
import { defaultConfig, lint, type Page, parsePage, type Rule, rules } from '../server/src/core';
import { backgroundAnew, backgroundFor } from '../test/background';
import { edited, type Input, onePage, volumes } from './inputs';
import { type Timing, timingOf } from './statistics';

/** Name → time of one run. */
export type Timings = Record<string, Timing>;

/** Everything that is done for one version of a document: parsing, and all rules. */
export async function checkTimings(): Promise<Timings> {
  const page = await timings({ time: 2000 }, { [onePage.name]: checkOf(onePage) });
  const large = await timings(
    { time: 0, iterations: 5, warmup: false },
    Object.fromEntries(volumes.map(input => [input.name, checkOf(input)])),
  );
  return { ...page, ...large };
}

/** What a check of the sample page is made of: the parts of a page, then each rule where those are known. */
export function partTimings(): Promise<Timings> {
  const page = parsePage(onePage.text, { background: backgroundFor(onePage.text) });
  check(page);
  const ofRules = rules.map(rule => [rule.id, () => check(page, [rule])] as const);
  return timings(
    { time: 300 },
    {
      'page: lines': next(text => parsePage(text)),
      'page: doubling': next(text => parsePage(text).doubling),
      'page: credits (and what they need)': next(text => parsePage(text).credits),
      'page: articles (and what they need)': next(text => parsePage(text).articles),
      ...Object.fromEntries(ofRules),
    },
  );
}

export function checkOf({ text }: Input): Fn {
  let index = 0;
  const background = backgroundFor(text);
  return () => check(parsePage(edited(text, index++), { background }));
}

/** The same for text that was never read before: what lexicons remember is forgotten, untimed, before each run. */
export function firstCheckOf({ text }: Input): Work {
  let index = 0;
  let background = backgroundFor(text);
  return {
    run: () => check(parsePage(edited(text, index++), { background })),
    options: { beforeEach: () => void (background = backgroundAnew(text)) },
  };
}

/** A rule that failed would look fast. */
function check(page: Page, some: readonly Rule[] = rules): void {
  const [failure] = lint(page, defaultConfig, some).failures;
  if (failure) throw failure.error;
}

/** Works on a new version of the sample page at every run. */
function next(work: (text: string) => unknown): Fn {
  let index = 0;
  return () => void work(edited(onePage.text, index++));
}

/** What is timed, and what is done around it. */
export interface Work {
  readonly run: Fn;
  readonly options: FnOptions;
}

export async function timings(
  options: ConstructorParameters<typeof Bench>[0],
  works: Record<string, Fn | Work>,
): Promise<Timings> {
  const bench = new Bench({ ...options, retainSamples: true });
  for (const [name, work] of Object.entries(works))
    if (typeof work === 'function') bench.add(name, work);
    else bench.add(name, work.run, work.options);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name}: ${result.state}`);
      return [name, timingOf(result.latency.samples ?? [])];
    }),
  );
}
