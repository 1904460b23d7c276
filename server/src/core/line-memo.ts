/**
 * What depends on the text of a line alone, kept from one version of a page to the next: an edit changes few lines.
 * Lines that the newer version does not have are forgotten.
 */
export class LineMemo<T> {
  readonly #results = new Map<string, T>();
  readonly #before: ReadonlyMap<string, T> | undefined;

  /** @param before the memo of the version before */
  constructor(before?: LineMemo<T>) {
    this.#before = before ? before.#results : undefined;
  }

  of(line: string, compute: (line: string) => T): T {
    const known = this.#results.get(line);
    if (known !== undefined) return known;
    const result = this.#before?.get(line) ?? compute(line);
    this.#results.set(line, result);
    return result;
  }
}
