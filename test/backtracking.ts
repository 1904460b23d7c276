import assert from 'node:assert/strict';
import { checkSync, type Parameters } from 'recheck';

/**
 * No limit of time: what bounds the work are recheck's counts (of states, of generations from a fixed seed, of steps of
 * an attack), so that the answer is the same on every machine. It proves where an automaton can, and attacks what looks
 * around, refers back or repeats much: a bounded repeat within another is no loop, but can be as slow.
 */
const bounds: Parameters = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

/** Fails unless an expression, `/source/flags`, is judged, and judged safe; `other` bounds than the usual where given. */
export function assertSafe(expression: string, other: Parameters = {}): void {
  const slash = expression.lastIndexOf('/');
  const result = checkSync(expression.slice(1, slash), expression.slice(slash + 1), { ...bounds, ...other });
  if (result.status === 'vulnerable') assert.fail(`${expression} backtracks badly: ${result.attack.pattern}`);
  if (result.status === 'unknown')
    assert.fail(`${expression} is not judged: ${JSON.stringify(result.error)}`);
}
