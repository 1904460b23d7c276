/** Milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
}

export function timingOf(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95), samples: sorted.length };
}

/** Three digits that matter, whatever the size. */
export const ms = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
