import assert from 'node:assert/strict';
import { type Profiler, Session } from 'node:inspector';
import { loadedAnew } from './anew';

/** Work that grows with the square grows sixty-fourfold; the rest is room for what is done once, and for sorting. */
const mostGrowth = 16;

/**
 * Fails where `use` does much more than eight times the work on a text eight times as long; each of `texts` gives one
 * of so many times the length. Work is how many stretches of our code ran, as V8 counts them: about the same on every
 * machine, however busy. What regular expressions do is not in it: test/regex.test.ts judges them.
 */
export function assertLinear<T>(
  module: string,
  texts: readonly ((times: number) => string)[],
  use: (exports: T, text: string) => void,
): void {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    loadedAnew<T>(module, exports => {
      for (const text of texts) {
        use(exports, text(1)); // what is done once
        const [one, eight] = [1, 8].map(times => steps(session, () => use(exports, text(times))));
        assert.ok(one && eight, 'no work was counted');
        const what = JSON.stringify(text(1).slice(0, 40));
        assert.ok(eight <= mostGrowth * one, `${what}: ${one} steps, eight times as long ${eight}`);
      }
    });
  } finally {
    session.disconnect();
  }
}

function steps(session: Session, run: () => void): number {
  taken(session);
  run();
  return taken(session);
}

/** How many stretches of code under server/src ran since this was last asked. */
function taken(session: Session): number {
  const counts: number[] = [];
  session.post(
    'Profiler.takePreciseCoverage',
    (error, { result }: Profiler.TakePreciseCoverageReturnType) => {
      if (error) throw error;
      const ours = result.filter(({ url }) => /[\\/]server[\\/]src[\\/]/.test(url));
      const ranges = ours.flatMap(({ functions }) => functions.flatMap(each => each.ranges));
      counts.push(...ranges.map(({ count }) => count));
    },
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
