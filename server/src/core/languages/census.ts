import type { Language } from './language';
import { isHan, isLatinLetter } from './letters';
import { languages } from './list';

const han = 1;
const latin = 2;
const scripts = 3;
/** Of a unit's trait, what is above the script: the number (from 1) of the language that alone of its script writes it. */
const language = 4;

/** Per UTF-16 unit, its script and the language that it speaks for. */
const traits = new Uint8Array(0x10000);
for (let unit = 0; unit < traits.length; unit++)
  traits[unit] = isHan(unit) ? han : isLatinLetter(unit) ? latin : 0;
languages.forEach(({ distinctive }, index) => {
  for (const char of distinctive) (traits[char.charCodeAt(0)] as number) += language * (index + 1);
});

/** Counts what tells the script and the language of texts. */
export class Census {
  readonly #counts = new Uint32Array(language * (languages.length + 1));

  /** Counts the UTF-16 units of a text from `start` to `end`. */
  add(text: string, start: number, end: number): void {
    const counts = this.#counts;
    for (let i = start; i < end; i++) (counts[traits[text.charCodeAt(i)] as number] as number)++;
  }

  clear(): void {
    this.#counts.fill(0);
  }

  /** How many letters are of a script. */
  letters(script: Language['script']): number {
    const wanted = script === 'han' ? han : latin;
    let sum = 0;
    for (let trait = wanted; trait < this.#counts.length; trait += scripts + 1)
      sum += this.#counts[trait] as number;
    return sum;
  }

  /** The script of most letters; undefined where there are none. A Han character says as much as half an English word. */
  get script(): Language['script'] | undefined {
    const ofHan = this.letters('han');
    const ofLatin = this.letters('latin');
    if (ofHan === 0 && ofLatin === 0) return undefined;
    return ofHan * 2 >= ofLatin ? 'han' : 'latin';
  }

  /** How many characters the language with this index in `languages` alone writes. */
  voices(index: number): number {
    const trait = language * (index + 1);
    return (this.#counts[trait + han] as number) + (this.#counts[trait + latin] as number);
  }
}
