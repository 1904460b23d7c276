import type { Page } from '../page';
import type { Unit } from '../misread/latin/words';
import { lineIndexAt, type Span } from '../text';
import { dearestOfNoEnd, isOfWord, type WornText, wornTextsOf } from './printed-words';

/** A full stop that was lost behind a word or an initial, or read as a space. */
export interface LostStop {
  readonly word: Unit;
  readonly after: 'sentence' | 'initial' | 'abbreviation';
  /** What the stop takes the place of: nothing, or the space before another mark. */
  readonly span: Span;
}

/** Words that cost less, in bits, begin many sentences. */
const dearestOfStarts = 9.5;
/** Capitals of these are hardly larger than small letters: they tell of no sentence. */
const sameShape = 'cikosuvwxz';
/** A line that ends a paragraph is so much shorter than the measure; the line before fills so much of it. */
const shortPart = 0.75;
const fullPart = 0.8;
/** Where this part of the sentences lost their stop, those that might have lost it did. */
const leastLost = 0.25;
/** Initials lose theirs where so many sentences did. */
const fewestLost = 3;
const mostlyLost = 0.4;

/** Titles before names. */
const courtesy = /^(?:Mrs?|Messrs|Miss|Misses|Dr|Drs|Rev|Hon|Sir|Lady|Bro|Captain|Alderman|Justice|Judge)$/;
/** Shortened words that no other mark follows directly; sums of money among them. */
const shortened = /^(?:Co|Ltd|Bros|Esq|Pty|jun|sen|etc|viz|cwt|dwts?|grs|ozs?|lbs?|\d{1,3}[sd])$/;

/** The full stops that a worn page lost, in the text's order. */
export const lostStopsOf = (page: Page): LostStop[] =>
  wornTextsOf(page)
    .flatMap(text => [...sentenceEnds(page, text), ...misreadStops(page, text)])
    .filter(({ span: { start } }) => !isOfWord(page, { start, end: start + 1 }))
    .sort((a, b) => a.span.start - b.span.start);

/** The stops of sentences, and of initials, that were lost with many others; none where few were. */
function sentenceEnds(page: Page, text: WornText): LostStop[] {
  const measure = measureOf(page, text);
  const stops: LostStop[] = [];
  let kept = 0;
  let lost = 0;
  text.words.forEach((word, i) => {
    const end = endAt(page, text, i, measure);
    if (!end) return;
    const gap = gapAfter(page, text, i);
    if (/^["'”’)]{0,2}[.!?]/.test(gap)) kept++;
    if (gap.trim() !== '' || !endsSentence(text, word, end)) return;
    if (word.word.kind === 'known' && word.word.casing === 'lower') lost++;
    stops.push(stopAfter(word, 'sentence'));
  });
  const share = lost / (lost + kept + 1);
  if (share < leastLost) return [];
  if (lost < fewestLost || share < mostlyLost) return stops;
  const ends = new Set(stops.map(({ span }) => span.start));
  const more = [...bareInitials(page, text), ...lineEnds(page, text)];
  return [...stops, ...more.filter(({ span }) => !ends.has(span.start))];
}

/** What stands from a word to the next, or to the end of its stretch. */
const gapAfter = ({ text, lines }: Page, { words, to }: WornText, i: number): string =>
  text.slice((words[i] as Unit).end, words[i + 1]?.start ?? lines[to - 1]?.end);

/** A stop in place of the first `length` characters after a word. */
const stopAfter = (word: Unit, after: LostStop['after'], length = 0): LostStop => ({
  word,
  after,
  span: { start: word.end, end: word.end + length },
});

/** Brown and Co , agents: stops that were read as a space. */
function* misreadStops(page: Page, text: WornText): Iterable<LostStop> {
  for (const [i, word] of text.words.entries()) {
    const gap = gapAfter(page, text, i);
    const read = /^ [,)]/.test(gap) ? page.text.slice(word.start, word.end) : '';
    if (shortened.test(read)) yield stopAfter(word, 'abbreviation', 1);
  }
}

/** The length of a full line: three in four are no longer. */
function measureOf({ lines }: Page, { from, to }: WornText): number {
  const lengths = lines.slice(from, to).map(({ start, end }) => end - start);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}

type End = 'paragraph' | 'text' | 'line' | 'within';

/** How a sentence seems to end with a word, by what follows; undefined where none does. */
function endAt(page: Page, text: WornText, i: number, measure: number): End | undefined {
  const { end } = text.words[i] as Unit;
  const next = text.words[i + 1];
  const line = lineIndexAt(page.lines, end);
  const isLast = !next || next.start > (page.lines[line]?.end ?? end);
  const length = (index: number) => (page.lines[index] ? page.lineText(index).length : 0);
  const isShort =
    isLast &&
    length(line) < shortPart * measure &&
    line > text.from &&
    length(line - 1) >= fullPart * measure;
  if (isShort && !next) return 'text';
  if (isShort && next && /\p{Lu}/u.test(page.text.charAt(next.start))) return 'paragraph';
  if (!next || !begins(page, text, i + 1)) return undefined;
  return isLast ? 'line' : 'within';
}

/** Whether a word is one of the frequent ones that begin sentences, written so, and the sentence goes on. */
function begins(page: Page, { reader: { lexicon }, words }: WornText, i: number): boolean {
  const { word, end } = words[i] as Unit;
  const next = words[i + 1];
  if (word.kind !== 'known' || word.casing !== 'title' || lexicon.isProper(word.node)) return false;
  if ((lexicon.bits[word.node] as number) >= dearestOfStarts || sameShape.includes(word.letters.charAt(0)))
    return false;
  return next?.word.casing === 'lower' && next.word.text.length > 1 && /\s/.test(page.text.charAt(end));
}

/** Words of small letters may end any sentence, names those that others follow. */
function endsSentence({ reader: { lexicon } }: WornText, { word }: Unit, end: End): boolean {
  if (word.text.length < 2) return false;
  if (word.casing === 'title') return (end === 'within' || end === 'text') && word.text.length > 2;
  if (word.casing !== 'lower') return false;
  if (word.kind === 'unknown') return (end === 'paragraph' || end === 'text') && word.text.length > 2;
  return word.kind === 'known' && (lexicon.bits[word.node] as number) >= dearestOfNoEnd;
}

/** Where a line ends in small letters and the next begins with a common word that has a capital. */
function* lineEnds(page: Page, text: WornText): Iterable<LostStop> {
  for (let i = 0; i + 1 < text.words.length; i++) {
    const [word, next] = [text.words[i], text.words[i + 1]] as [Unit, Unit];
    const { kind, casing, node, text: read } = next.word;
    const isCommon = kind === 'known' && !text.reader.lexicon.isProper(node) && !courtesy.test(read);
    const gap = gapAfter(page, text, i);
    const isEnd =
      isCommon && casing === 'title' && read.length > 1 && gap.includes('\n') && gap.trim() === '';
    if (isEnd && endsSentence(text, word, 'line')) yield stopAfter(word, 'sentence');
  }
}

/** Mr G M Stafford: capitals before a name, or before one another, of which none has its stop. */
function* bareInitials(page: Page, text: WornText): Iterable<LostStop> {
  let isName = false;
  for (let i = 1; i + 1 < text.words.length; i++) {
    const [before, word, next] = [text.words[i - 1], text.words[i], text.words[i + 1]] as [Unit, Unit, Unit];
    if (!isInitial(word)) continue;
    const gapBefore = gapAfter(page, text, i - 1);
    if (!isInitial(before)) isName = mayPrecedeName(before) || gapBefore.trim() !== '';
    const isFollowed = isInitial(next) || (next.word.casing === 'title' && next.word.text.length > 2);
    const isBare = gapAfter(page, text, i).trim() === '' && /^\.? $|\n/.test(gapBefore);
    if (isName && isFollowed && isBare) yield stopAfter(word, 'initial');
  }
}

/** Capitals that are no words. */
const isInitial = ({ word }: Unit): boolean => /^[B-HJ-Z]$/.test(word.text);

/** A word of small letters, or a title: after a name, a capital may be a rank, or a company's. */
const mayPrecedeName = ({ word }: Unit): boolean => word.casing === 'lower' || courtesy.test(word.text);
