export interface Outcome {
  readonly passed?: number;
  readonly failed?: number;
  readonly names: readonly string[];
}

export type Result =
  | ({ readonly title: string; readonly ok: boolean; readonly missing?: undefined } & Outcome)
  | { readonly title: string; readonly missing: string };

export function failuresIn(output: string): Outcome;
export function summaryOf(results: readonly Result[]): { text: string; passed: number; failed: number };
