import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { checkOf, firstCheckOf, type Timings, timings } from './engine';
import { edited, type Input } from './inputs';

// Installed beside this folder by `npm run bench` alone, and so unknown to the compiler.
const peer = createRequire(resolve('bench/peers.js'));

/** Galley and those who check Chinese text beside it, each on new versions of the same text, turn by turn. */
export function peerTimings(inputs: readonly Input[]): Promise<Timings> {
  const { lintFor } = peer('autocorrect-node') as { lintFor(text: string, path: string): unknown };
  const { run } = peer('zhlint') as { run(text: string, options: object): unknown };
  const works = inputs.flatMap(input => {
    let index = 0;
    const next = () => edited(input.text, index++);
    return [
      [`Galley, never read before, ${input.name}`, firstCheckOf(input)],
      [`Galley, ${input.name}`, checkOf(input)],
      [`autocorrect, ${input.name}`, () => lintFor(next(), 'page.txt')],
      [`zhlint, ${input.name}`, () => run(next(), { rules: { preset: 'default' } })],
    ] as const;
  });
  return timings({ time: 1000 }, Object.fromEntries(works));
}
