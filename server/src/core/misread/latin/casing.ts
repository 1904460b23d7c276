/** How a word is written: lower case, with a capital first, in capitals. */
export type Casing = 'lower' | 'title' | 'upper';

/** The casing that a word was meant in, whatever single letters were misread. */
export function casingOf(text: string): Casing {
  let upper = 0;
  let lower = 0;
  let begins = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const isUpper = char !== char.toLowerCase();
    const isLower = !isUpper && char !== char.toUpperCase();
    if (isUpper && upper + lower === 0) begins = true;
    if (isUpper) upper++;
    if (isLower) lower++;
  }
  if (upper >= 2 && upper > lower) return 'upper';
  return begins ? 'title' : 'lower';
}

/** A word in lower case, written in a casing. */
export function cased(word: string, casing: Casing): string {
  if (casing === 'upper') return word.toUpperCase();
  return casing === 'title' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
