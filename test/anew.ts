import { createRequire } from 'node:module';

/** Calls `use` with a module of its own, all that it imports of ours included; other tests keep theirs. */
export function loadedAnew<T>(module: string, use: (exports: T) => void): void {
  const require = createRequire(__filename);
  const ours = () => Object.keys(require.cache).filter(path => !path.includes('node_modules'));
  const kept = ours().map(path => [path, require.cache[path]] as const);
  const forget = () => ours().forEach(path => delete require.cache[path]);
  forget();
  try {
    use(require(`../${module}`) as T);
  } finally {
    forget();
    for (const [path, loaded] of kept) require.cache[path] = loaded;
  }
}
