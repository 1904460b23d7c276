import type { Line } from '../text';
import { Census } from './census';
import type { Language } from './language';
import { languages } from './list';

/** How many lines on either side have a say in the language of a line of their script. */
const reach = 12;

/**
 * The language of every line of a page, by the stretch that it stands in: an English notice on a Chinese page, an
 * article in Traditional characters among Simplified ones. A line without letters goes with the line before it.
 */
export function languagesOfLines(text: string, lines: readonly Line[], ofPage: Language): Language[] {
  const ballots = new Ballots(text, lines);
  const candidates = {
    han: candidatesFor('han', ofPage, ballots),
    latin: candidatesFor('latin', ofPage, ballots),
  };
  const found = new Array<Language>(lines.length).fill(ofPage);
  for (let first = 0; first < lines.length;) {
    const script = ballots.scripts[first];
    let end = first + 1;
    while (end < lines.length && (ballots.scripts[end] ?? script) === script) end++;
    if (script) fillStretch(found, ballots, { first, end, candidates: candidates[script] });
    first = end;
  }
  return found;
}

/** What each line says of its language. */
class Ballots {
  /** Per line, the script of its letters; undefined where it has none. */
  readonly scripts: (Language['script'] | undefined)[] = [];
  readonly #voices: Uint16Array;
  readonly #spoken = new Set<number>();

  constructor(text: string, lines: readonly Line[]) {
    this.#voices = new Uint16Array(lines.length * languages.length);
    const census = new Census();
    for (let line = 0; line < lines.length; line++) {
      const { start, end } = lines[line] as Line;
      if (start === end) {
        this.scripts.push(undefined);
        continue;
      }
      census.clear();
      census.add(text, start, end);
      this.scripts.push(census.script);
      for (let i = 0; i < languages.length; i++) {
        const voices = census.voices(i);
        if (voices === 0) continue;
        this.#voices[line * languages.length + i] = Math.min(voices, 0xffff);
        this.#spoken.add(i);
      }
    }
  }

  /** Whether anything on the page is written as this language alone does. */
  isSpoken(language: number): boolean {
    return this.#spoken.has(language);
  }

  /** How many characters of a line only the language with this index writes. */
  voices(line: number, language: number): number {
    return this.#voices[line * languages.length + language] as number;
  }
}

interface Stretch {
  readonly first: number;
  /** The line after the last. */
  readonly end: number;
  /** The languages of the stretch's script, as indexes in `languages`, the one to choose where nothing tells first. */
  readonly candidates: readonly [number, ...number[]];
}

type Candidates = Stretch['candidates'];

function candidatesFor(script: Language['script'], ofPage: Language, ballots: Ballots): Candidates {
  const all = languages.flatMap((language, index) => (language.script === script ? [index] : []));
  const first = all.find(index => languages[index] === ofPage) ?? (all[0] as number);
  return [first, ...all.filter(index => index !== first && ballots.isSpoken(index))];
}

/** Gives each line of a stretch of one script the language that the lines around it vote for. */
function fillStretch(found: Language[], ballots: Ballots, { first, end, candidates }: Stretch): void {
  if (candidates.length === 1) {
    found.fill(languages[candidates[0]] as Language, first, end);
    return;
  }
  const sums = candidates.map(() => 0);
  const count = (line: number, sign: 1 | -1) => {
    for (let i = 0; i < sums.length; i++)
      (sums[i] as number) += sign * ballots.voices(line, candidates[i] as number);
  };
  for (let line = first; line < Math.min(first + reach, end); line++) count(line, 1);
  for (let line = first; line < end; line++) {
    if (line + reach < end) count(line + reach, 1);
    if (line - reach - 1 >= first) count(line - reach - 1, -1);
    let most = 0;
    for (let i = 1; i < sums.length; i++) if ((sums[i] as number) > (sums[most] as number)) most = i;
    found[line] = languages[candidates[most] as number] as Language;
  }
}
