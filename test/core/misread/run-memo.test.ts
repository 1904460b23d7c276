import assert from 'node:assert/strict';
import { RunMemo } from '../../../server/src/core/misread/han/run-memo';

type Run = Parameters<RunMemo<number>['recall']>[0];

const runOf = (codes: readonly number[], around: Partial<Run> = {}): Run => ({
  written: Uint16Array.from(codes),
  start: 0,
  end: codes.length,
  before: 0,
  after: 0,
  ...around,
});

/** Reads a run as often as it takes until it is kept. */
function teach(memo: RunMemo<number>, run: Run, found: readonly number[]): void {
  for (let i = 0; i < 2; i++) if (memo.recall(run) === undefined) memo.keep(found);
}

describe('memo of runs', () => {
  it('tells what was found in a run that it was given twice', () => {
    const memo = new RunMemo<number>();
    assert.equal(memo.recall(runOf([1, 2, 3])), undefined);
    teach(memo, runOf([1, 2, 3]), [7]);
    assert.deepEqual(memo.recall(runOf([1, 2, 3])), [7]);
    assert.deepEqual(memo.recall(runOf([9, 1, 2, 3, 9], { start: 1, end: 4 })), [7]);
  });

  it('knows where nothing was found', () => {
    const memo = new RunMemo<number>();
    teach(memo, runOf([4, 5]), []);
    assert.deepEqual(memo.recall(runOf([4, 5])), []);
  });

  it('does not take one run for another', () => {
    const memo = new RunMemo<number>();
    teach(memo, runOf([1, 2, 3]), [7]);
    for (const other of [
      runOf([1, 2]),
      runOf([1, 2, 4]),
      runOf([1, 2, 3], { before: 5 }),
      runOf([1, 2, 3], { after: 5 }),
    ])
      assert.equal(memo.recall(other), undefined);
  });

  it('forgets rather than to grow, and then learns again', () => {
    const memo = new RunMemo<number>();
    const long = Array.from({ length: 1000 }, (_, i) => i);
    for (let i = 1; i < 1200; i++) teach(memo, runOf([...long.slice(1), i]), [i]);
    assert.equal(memo.recall(runOf([...long.slice(1), 1])), undefined);
    teach(memo, runOf([1, 2, 3]), [7]);
    assert.deepEqual(memo.recall(runOf([1, 2, 3])), [7]);
  });
});
