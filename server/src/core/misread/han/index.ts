import { isHan } from '../../languages';
import type { HanLexicon } from '../../lexicon';
import type { Page } from '../../page';
import type { Line } from '../../text';
import { type Judgement, judge } from './judge';
import { RivalFinder, type Suspect } from './rivals';
import { Sequences } from './sequences';

/** A Han character that was read for another. */
export interface Misreading {
  readonly offset: number;
  /** What was printed, and the word that it makes: the best guess first. */
  readonly readings: readonly { readonly character: string; readonly word: string }[];
  /** From 0 to 1. */
  readonly probability: number;
}

/** Characters of the lines around that a word may reach into. */
const reach = 3;
/** UTF-16 units that the breaks between them take up at most. */
const breaks = 4;
/** Share of kana among Han characters above which the page is Japanese. */
const kanaShare = 0.05;

/** What may be misread in a line between such neighbours: a word may reach into them. */
interface Reading {
  readonly before: string;
  readonly after: string;
  readonly traditional: boolean;
  readonly suspects: readonly Suspect[];
}

/** A suspect with where it stands in the page. */
interface Placed extends Suspect {
  readonly offset: number;
}

/** Characters of Chinese lines that make words only where a look-alike stands in their place. */
export function misreadingsOf(page: Page): Misreading[] {
  const lexicon = page.background.lexicons.han;
  const { han, kana } = lexicon ? countLetters(page.text) : { han: 0, kana: 0 };
  if (!lexicon || kana > han * kanaShare) return [];
  const suspects = suspectsOn(page, lexicon);
  if (suspects.length === 0) return [];
  const judged = judge(suspects, new Sequences(page.text, lexicon, suspects), han);
  return judged
    .filter((found, i) => !isBeside(found, judged[i - 1]) && !isBeside(found, judged[i + 1]))
    .map(misreadingOf);
}

/** Whether another character is the likelier one to be misread, and this one but its neighbour. */
const isBeside = (found: Judgement<Placed>, other: Judgement<Placed> | undefined): boolean =>
  other !== undefined &&
  Math.abs(other.suspect.offset - found.suspect.offset) === 1 &&
  other.probability > found.probability;

const misreadingOf = ({ suspect, readings, probability }: Judgement<Placed>): Misreading => ({
  offset: suspect.offset,
  readings: readings.map(({ unit, word }) => ({ character: String.fromCharCode(unit), word })),
  probability,
});

function countLetters(text: string): { han: number; kana: number } {
  let han = 0;
  let kana = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) han++;
    else if (unit >= 0x3041 && unit <= 0x30fa) kana++;
  }
  return { han, kana };
}

function suspectsOn(page: Page, lexicon: HanLexicon): Placed[] {
  const { text, lines } = page;
  const memo = page.memo<Reading>(lexicon);
  const finder = RivalFinder.of(lexicon);
  const found: Placed[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index] as Line;
    const language = page.languageAt(index);
    if (end - start < 2 || language.lexicon !== 'han') continue;
    const traditional = language.id === 'zh-Hant';
    const from = contextStart(text, start);
    const before = text.slice(from.offset, start);
    const after = text.slice(end, end + reach + breaks);
    const line = page.lineText(index);
    const read = (): Reading => {
      const suspects = finder.find(before + line + after, from.characters, end - start, traditional);
      return { before, after, traditional, suspects };
    };
    const known = memo.of(line, read);
    const isSame = known.before === before && known.after === after && known.traditional === traditional;
    for (const { at, around, rivals } of (isSame ? known : read()).suspects)
      found.push({ at, around, rivals, offset: start + at });
  }
  return found;
}

const LF = 10;
const CR = 13;

/** Where the characters before a line begin that are read with it, over its break and an empty line, and how many they are. */
function contextStart(text: string, start: number): { offset: number; characters: number } {
  let characters = 0;
  let offset = start;
  while (offset > 0 && start - offset < reach + breaks && characters < reach) {
    const unit = text.charCodeAt(--offset);
    if (unit !== LF && unit !== CR) characters++;
  }
  return { offset, characters };
}
