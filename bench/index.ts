// `npm run bench`: how long checking takes, in the engine and from key to squiggle. With --json, as JSON.
import { checkTimings, partTimings, type Timings } from './engine';
import { type Compared, serverTimings } from './servers';
import { ms } from './statistics';

void main();

async function main(): Promise<void> {
  const check = await checkTimings();
  const parts = await partTimings();
  const server = await serverTimings();
  if (process.argv.includes('--json'))
    return console.log(JSON.stringify({ unit: 'ms', check, parts, server }, null, 2));
  console.log('Checking a whole text anew after an edit (ms)');
  console.table(tableOf(check));
  console.log('\nWhat that is made of on the sample page (ms)');
  console.table(tableOf(parts));
  console.log('\nThe language server over standard input and output, and one that does nothing (ms)');
  console.table(comparisonOf(server));
}

const tableOf = (timings: Timings) =>
  mapValues(timings, ({ median, p95, samples }) => ({ median: ms(median), p95: ms(p95), samples }));

const comparisonOf = (compared: Record<string, Compared>) =>
  mapValues(compared, ({ galley, floor }) => ({
    median: ms(galley.median),
    p95: ms(galley.p95),
    'floor median': ms(floor.median),
    'floor p95': ms(floor.p95),
    samples: galley.samples,
  }));

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
