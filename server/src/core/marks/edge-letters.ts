import { type ReadStretch, readStretchesOf } from '../misread/latin';
import type { Reader } from '../misread/latin/reader';
import { company } from '../lexicon/latin';
import type { Page } from '../page';
import type { Span } from '../text';
import { isOfWord } from './printed-words';

/** A letter or figure alone at an edge of a line, and the token beside it. */
const atStart = /^([I1ijJlrt])[ \u00a0]+(\S{1,40})/;
const aLetter = /\p{L}/u;
const atEnd = /(\S)[ \u00a0]+([I1ijJlrt])$/;
/** So much of a line's end is looked at. */
const longestEnd = 40;
/** What stands before a word or behind it, and is none of it. */
const core = /[\p{L}\p{N}][\p{L}\p{N}'’]*/u;
/** What ends a part of a sentence: no number follows it on the line, and rarely I. */
const endsPart = /[,;:!?)"”-]/;
/** J Martin: the initial of a name. */
const initial = /^J[ \u00a0]+\p{Lu}/u;
/** In bits: a word that costs so much more after another does not follow it. */
const strange = 1;

/** A letter or figure at the edge of a line that is a column rule or a speck. */
export interface EdgeLetter {
  readonly span: Span;
  /** Whether it stands where much was misread. */
  readonly isWorn: boolean;
}

/** The letters and figures at the edges of lines that are column rules or specks, in the text's order. */
export function edgeLettersOf(page: Page): EdgeLetter[] {
  const letters: EdgeLetter[] = [];
  for (const stretch of readStretchesOf(page)) {
    const { isWorn } = stretch.damage;
    for (let index = stretch.from; index < stretch.to; index++)
      for (const span of edgesOf(page, index, stretch)) letters.push({ span, isWorn });
  }
  return letters.filter(({ span }) => !isOfWord(page, span));
}

function edgesOf(page: Page, index: number, { reader, damage }: ReadStretch): Span[] {
  const line = page.lineText(index);
  const { start, end } = page.lines[index] ?? { start: 0, end: 0 };
  const next = () => page.printed.textOf(page.printed.neighbour(index, 1));
  const spans: Span[] = [];
  if (isRuleAtStart(line, reader, damage.isWorn)) spans.push({ start, end: start + 1 });
  if (isRuleAtEnd(line.slice(-longestEnd), next, reader)) spans.push({ start: end - 1, end });
  return spans;
}

function isRuleAtStart(line: string, reader: Reader, isWorn: boolean): boolean {
  const [, letter = '', next = ''] = atStart.exec(line) ?? [];
  if (letter === '' || initial.test(line)) return false;
  if (!isWorn && (letter === '1' || !aLetter.test(next))) return false;
  return !mayPrecede(letter, next, reader);
}

function isRuleAtEnd(line: string, next: () => string, reader: Reader): boolean {
  const [, before = '', letter = ''] = atEnd.exec(line) ?? [];
  if (letter === '') return false;
  if (before === '-' || (letter !== 'I' && letter !== '1')) return true;
  if (letter === '1') return endsPart.test(before);
  return endsPart.test(before) ? !mayPrecede(letter, next(), reader) : !smallWordOf(next(), reader);
}

/** Whether what begins with a word goes on from a letter or figure that is a word: I went, 1 ton. */
function mayPrecede(letter: string, next: string, reader: Reader): boolean {
  if (letter !== 'I' && letter !== '1') return false;
  const { lexicon, words } = reader;
  const first = letter === '1' ? company.number : lexicon.idOf(words.find('i'));
  const node = smallWordOf(next, reader);
  return node > 0 && lexicon.following(first, lexicon.idOf(node)) <= strange;
}

/** The node of the word of small letters that a text begins with; 0 where it begins with none. */
function smallWordOf(text: string, { words }: Reader): number {
  const { casing, node } = words.of(core.exec(text)?.[0] ?? '');
  return casing === 'lower' ? node : 0;
}
