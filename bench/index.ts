// `npm run bench`: how long checking takes, in the engine and from key to squiggle. With --json, as JSON.
import { checkTimings, partTimings, type Timings } from './engine';
import { type Input, onePage, prose } from './inputs';
import { peerTimings } from './peers';
import { type Compared, serverTimings } from './servers';
import { ms, type Timing } from './statistics';

void main();

async function main(): Promise<void> {
  const check = await checkTimings();
  const parts = await partTimings();
  const texts = [onePage, prose(100_000)];
  const peers = await peerTimings(texts);
  const server = await serverTimings();
  if (process.argv.includes('--json'))
    return console.log(JSON.stringify({ unit: 'ms', check, parts, peers, server }, null, 2));
  console.log('Checking a whole text anew after an edit (ms)');
  console.table(tableOf(check));
  console.log('\nWhat that is made of on the sample page (ms)');
  console.table(tableOf(parts));
  console.log('\nChecking a whole Chinese text anew, beside other checkers');
  console.table(mapValues(peers, (timing, name) => speedOf(timing, texts, name)));
  console.log('\nThe language server over standard input and output, and one that does nothing (ms)');
  console.table(comparisonOf(server));
}

const tableOf = (timings: Timings) =>
  mapValues(timings, ({ median, p95, samples }) => ({ median: ms(median), p95: ms(p95), samples }));

const speedOf = ({ median, p95, samples }: Timing, texts: readonly Input[], name: string) => {
  const length = texts.find(text => name.endsWith(text.name))?.text.length ?? NaN;
  const speed = `${(length / median / 1000).toFixed(2)}`;
  return { median: ms(median), p95: ms(p95), 'million characters a second': speed, samples };
};

const comparisonOf = (compared: Record<string, Compared>) =>
  mapValues(compared, ({ galley, floor }) => ({
    median: ms(galley.median),
    p95: ms(galley.p95),
    'floor median': ms(floor.median),
    'floor p95': ms(floor.p95),
    samples: galley.samples,
  }));

const mapValues = <T, U>(record: Record<string, T>, map: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
