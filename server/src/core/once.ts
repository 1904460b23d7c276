/** Makes a thing when it is first asked for. */
export function once<T extends object | number>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
