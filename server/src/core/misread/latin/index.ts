import type { LatinLanguage } from '../../languages';
import { LatinLexicon } from '../../lexicon';
import type { Page } from '../../page';
import { tally } from '../../tally';
import { capitalsOf, type Damage, damageOf, Habits } from './damage';
import { Reader } from './reader';
import { type Guess, guessesIn } from './run';
import { eachWord, type Unit, type Word } from './words';

/** What was misread on a page. */
export interface Misreading extends Guess {
  /** How badly its surroundings were read. */
  readonly damage: Damage;
}

/** Lines of one language, from the first to the one after the last. */
interface Stretch {
  readonly reader: Reader;
  readonly from: number;
  readonly to: number;
}

/** A stretch, how badly it was read, and what was misread in it, in the text's order. */
export interface ReadStretch extends Stretch {
  readonly damage: Damage;
  readonly misreadings: readonly Misreading[];
}

const known = new WeakMap<Page, readonly ReadStretch[]>();
const readers = new WeakMap<LatinLexicon, Reader>();
/** From so sure a guess on, a page shows how it is misread. */
const tellingMargin = 5;

/** The misread words of a page's stretches in a Latin script whose lexicon is loaded, in the text's order. */
export const misreadingsOf = (page: Page): readonly Misreading[] =>
  readStretchesOf(page).flatMap(({ misreadings }) => misreadings);

/** The stretches of a page in a Latin script whose lexicon is loaded. */
export function readStretchesOf(page: Page): readonly ReadStretch[] {
  let read = known.get(page);
  if (!read) known.set(page, (read = stretchesOf(page).map(stretch => readStretch(page, stretch))));
  return read;
}

function stretchesOf(page: Page): Stretch[] {
  const stretches: Stretch[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    const reader = readerAt(page, line);
    const last = stretches.at(-1);
    if (!reader) continue;
    if (last?.reader === reader && last.to === line)
      stretches[stretches.length - 1] = { ...last, to: line + 1 };
    else stretches.push({ reader, from: line, to: line + 1 });
  }
  return stretches;
}

function readerAt(page: Page, line: number): Reader | undefined {
  const language = page.languageAt(line);
  if (language.script !== 'latin' || !language.lexicon) return undefined;
  const lexicon = page.background.lexicons[language.lexicon];
  return lexicon instanceof LatinLexicon ? readerOf(lexicon, language) : undefined;
}

function readerOf(lexicon: LatinLexicon, { misreading }: LatinLanguage): Reader | undefined {
  let reader = readers.get(lexicon);
  if (!reader && misreading) readers.set(lexicon, (reader = new Reader(lexicon, misreading)));
  return reader;
}

function readStretch(page: Page, stretch: Stretch): ReadStretch {
  const { lines, damage, own } = survey(page, stretch);
  const isSpared = sparedBy(page);
  const runs = lines
    .map(([from, to]) => unitsOf(page, stretch.reader, from, to, isSpared))
    .filter(run => run.length > 0);
  const said = tally(runs.flatMap(units => units.flatMap(({ word }) => word.node || [])));
  const capitals = capitalsOf(runs);
  const readAll = (habits?: Habits): Guess[] =>
    runs.flatMap(units =>
      guessesIn(page.text, units, stretch.reader, { damage, own, said, capitals, habits }),
    );
  const first = readAll();
  const guesses = damage.isWorn
    ? readAll(new Habits(stretch.reader, page.text, certain(page, first)))
    : first;
  return { ...stretch, damage, misreadings: guesses.map(guess => ({ ...guess, damage })) };
}

function* certain(page: Page, guesses: readonly Guess[]): Iterable<[read: string, printed: string]> {
  for (const { kind, edits, margin } of guesses) {
    const [edit, more] = edits;
    if (kind === 'nonword' && margin >= tellingMargin && edit && !more)
      yield [page.text.slice(edit.span.start, edit.span.end), edit.newText];
  }
}

/** What a line tells of how it was read. */
interface Survey {
  /** How many words it has in lower case. */
  readonly words: number;
  /** Those of them that nobody knows. */
  readonly unknown: readonly string[];
  /** All words that nobody knows, in whatever casing. */
  readonly odd: readonly string[];
}

/** How badly a stretch was read, its own words, and which of its lines to read closely, as ranges. */
function survey(page: Page, { reader, from, to }: Stretch) {
  const memo = page.memo<Survey>(reader);
  const surveys: Survey[] = [];
  for (let line = from; line < to; line++)
    surveys.push(memo.of(page.lineText(line), text => surveyLine(text, reader)));
  const words = surveys.reduce((sum, each) => sum + each.words, 0);
  const damage = damageOf(reader, words, tally(surveys.flatMap(each => each.unknown)));
  const own = tally(surveys.flatMap(each => each.odd));
  const lines: [number, number][] = damage.isWorn ? [[from, to]] : [];
  for (let i = 0; !damage.isWorn && i < surveys.length; i++) {
    if (surveys[i]?.odd.length === 0) continue;
    const start = Math.max(from, from + i - 1);
    const end = Math.min(to, from + i + 2);
    const last = lines.at(-1);
    if (last && last[1] >= start) last[1] = end;
    else lines.push([start, end]);
  }
  return { lines, damage, own };
}

const shortestTelling = 3;
const hyphen = 0x2d;
const none: Survey = { words: 0, unknown: [], odd: [] };

function surveyLine(text: string, { words }: Reader): Survey {
  let all = 0;
  const unknown: string[] = [];
  const odd: string[] = [];
  eachWord(text, 0, text.length, (start, end) => {
    const word = words.of(text.slice(start, end));
    if (word.kind === 'unknown') odd.push(word.text);
    if (word.casing !== 'lower' || word.letters.length < shortestTelling) return;
    // What a hyphen broke is no word.
    const isBroken = text.charCodeAt(end) === hyphen || text.charCodeAt(start - 1) === hyphen || start === 0;
    if (word.kind === 'unknown' && !isBroken) unknown.push(word.text);
    if (word.kind === 'known' || (word.kind === 'unknown' && !isBroken)) all++;
  });
  return all === 0 && odd.length === 0 ? none : { words: all, unknown, odd };
}

function unitsOf(page: Page, { words }: Reader, from: number, to: number, isSpared: Spared): Unit[] {
  const units: Unit[] = [];
  const start = page.lines[from]?.start ?? 0;
  const end = page.lines[to - 1]?.end ?? start;
  eachWord(page.text, start, end, (at, after) => {
    if (isColumnRule(page.text, units.at(-1)?.end ?? at, after)) return;
    const word = words.of(page.text.slice(at, after));
    units.push({ start: at, end: after, word: isSpared(word) ? { ...word, kind: 'initial' } : word });
  });
  return units;
}

/** Whether a letter alone between a hyphen and its line's end is the rule between two columns, read as a letter. */
const isColumnRule = (text: string, from: number, end: number): boolean =>
  end - from === 3 && '\r\n'.includes(text.charAt(end)) && /^[-¬] [Il1i|!]$/.test(text.slice(from, end));

type Spared = (word: Word) => boolean;

/** What the users say is right: words, and people's names. */
function sparedBy({ background: { words, roster } }: Page): Spared {
  const names = new Set([...roster.keys()].flatMap(name => name.split(/[ -]/)));
  return ({ kind, text, letters }) =>
    kind !== 'number' && (words.has(text) || words.has(letters) || names.has(text));
}
