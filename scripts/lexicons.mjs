import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Puts the languages' data files where a bundle in `folder` looks for them: loaded when needed, they are no part of it. */
export function copyLexicons(folder) {
  const languages = 'server/src/core/languages';
  mkdirSync(join(folder, 'lexicons'), { recursive: true });
  for (const language of readdirSync(languages)) {
    const lexicon = join(languages, language, 'lexicon.bin');
    if (existsSync(lexicon)) copyFileSync(lexicon, join(folder, 'lexicons', `${language}.bin`));
  }
}
