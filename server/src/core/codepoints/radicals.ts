import { written } from '../lexicon/han-alike';
import { counted } from '../lexicon/counted';
import { once } from '../once';
import type { Page } from '../page';
import type { Span } from '../text';
import { charAfter, charBefore, isHanChar } from './chars';
import { pairs } from './look-alikes';
import { radicalPairs } from './tables/radicals';
import { besideItsOwn } from './twins';

/** Radical or stroke → the character that looks the same. */
const unified = pairs(radicalPairs);

/** The way in which a page writes Chinese. */
type Writing = 'simplified' | 'traditional';

interface Forms {
  /** Which character the radical stands for in such writing; none where fonts differ. */
  readonly certain: { readonly [W in Writing | 'unknown']?: string };
  readonly all: readonly string[];
}

/**
 * Radicals that fonts of one region draw as one character, and those of another as another. Of the Traditional shapes all
 * others have a radical of their own for the Simplified one (⻅ beside ⾒), so that the radical tells which was printed.
 */
const byWriting: ReadonlyMap<string, Forms> = new Map([
  ['⼾', { certain: { simplified: '户', traditional: '戶' }, all: ['户', '戶', '戸'] }],
  ['⿈', { certain: { traditional: '黃' }, all: ['黄', '黃'] }],
  ['⿊', { certain: { simplified: '黑', traditional: '黑' }, all: ['黑', '黒'] }],
  ['⾭', { certain: {}, all: ['青', '靑'] }],
  ['⽏', { certain: {}, all: ['毋', '母'] }],
]);

/** Radicals of the supplement that are whole characters; another of them, or a stroke, is a part, and alone its shape is its own. */
const wholes = new Set('⺓⺝⺟⺠⺬⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳');
const isWhole = (char: string): boolean => (char >= '⼀' && char <= '⿕') || wholes.has(char);

/** So many radicals within words, and the page's fonts came out so. */
const enough = 3;

/** Radicals on end, or one that stands beside its own character. */
export interface Radicals extends Span {
  readonly found: string;
  /** What they may stand for, the likeliest first. */
  readonly readings: readonly string[];
  /** Where one glyph came out in two codes: the radical, with what parts it from its character. */
  readonly twin: Span | undefined;
  /** Whether they certainly stand for the first reading, alone. */
  readonly isCertain: boolean;
}

/** As far as their own text tells. */
type Part = Radicals & { readonly isInWord: boolean };

/** The radicals of a page, by offset. */
export function radicalsOf(page: Page): Radicals[] {
  const writing = once(() => ({ of: writingOf(page) }));
  const parts = page.runs.radical.flatMap(run => partsOf(page.text, run, () => writing().of));
  const isProven = parts.filter(({ isInWord }) => isInWord).length >= enough;
  return parts.map(part => ({
    ...part,
    isCertain: part.isCertain && !part.twin && (part.isInWord || (isProven && isKangxi(part.found))),
  }));
}

const isKangxi = (found: string): boolean => /^[⼀-⿕]+$/u.test(found);

/** Those that stand beside their own character apart; the others on end. */
function partsOf(text: string, { start, end }: Span, writing: () => Writing | undefined): Part[] {
  const whole = partAt(text, { start, end }, writing);
  if (whole?.twin) return [whole];
  const parts: (Part | undefined)[] = [];
  let first = start;
  for (let at = start; at < end; at++) {
    const part = partAt(text, { start: at, end: at + 1 }, writing);
    if (!part?.twin) continue;
    parts.push(partAt(text, { start: first, end: at }, writing), part);
    first = at + 1;
  }
  parts.push(partAt(text, { start: first, end }, writing));
  return parts.filter(part => part !== undefined);
}

/** Undefined where no character looks like any of them. */
function partAt(text: string, span: Span, writing: () => Writing | undefined): Part | undefined {
  const found = text.slice(span.start, span.end);
  const chars = [...found].map(char => readingsOf(char, writing));
  const read = chars.map(({ readings: [reading = ''] }) => reading).join('');
  if (read === found) return undefined;
  const readings = (chars.length === 1 && chars[0]?.readings) || [read];
  return {
    ...span,
    found,
    readings,
    twin: besideItsOwn(text, span, readings),
    isCertain: chars.every(({ isCertain }) => isCertain),
    isInWord: isInWord(text, span, read),
  };
}

function readingsOf(char: string, writing: () => Writing | undefined) {
  const forms = byWriting.get(char);
  if (!forms) return { readings: [unified.get(char) ?? char], isCertain: isWhole(char) };
  const own = forms.certain[writing() ?? 'unknown'];
  const readings = own ? [own, ...forms.all.filter(form => form !== own)] : forms.all;
  return { readings, isCertain: own !== undefined };
}

/** A list of radicals names them one by one; one within a word has another character beside it, or a number that it counts. */
function isInWord(text: string, { start, end }: Span, read: string): boolean {
  const before = charBefore(text, start);
  return isHanChar(before) || isHanChar(charAfter(text, end)) || (/\d/.test(before) && counted.test(read));
}

/** So many times as many characters of one writing than of the other, and a quotation or a name does not matter. */
const clearly = 5;

/** Whether the page is in Simplified or in Traditional characters; undefined where it does not tell, or is Japanese. */
function writingOf({ text, background }: Page): Writing | undefined {
  const { han } = background.lexicons;
  if (!han || /[\u3041-\u3096]/.test(text)) return undefined;
  let [simplified, traditional] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = han.codes[text.charCodeAt(at)] as number;
    if (code === 0) continue;
    if (han.written[code] === written.simplified) simplified++;
    else if (han.written[code] === written.traditional) traditional++;
  }
  if (simplified > clearly * traditional) return 'simplified';
  return traditional > clearly * simplified ? 'traditional' : undefined;
}
