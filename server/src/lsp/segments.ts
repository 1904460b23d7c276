import type { Span } from '../core';

/** Loaded when first needed: the dictionary of Chinese words is large. */
const segmenters = new Map<string, Intl.Segmenter>();

/** Words in Chinese text are told apart by a dictionary whatever the locale; one locale serves all. */
function segmenter(granularity: 'word' | 'sentence'): Intl.Segmenter {
  const known = segmenters.get(granularity) ?? new Intl.Segmenter('en', { granularity });
  segmenters.set(granularity, known);
  return known;
}

/** The word that an offset of a text stands in, or else behind. */
export function wordAt(text: string, offset: number): Span | undefined {
  const segments = segmenter('word').segment(text);
  for (const at of [offset, offset - 1]) {
    const found = segments.containing(at);
    if (found?.isWordLike) return { start: found.index, end: found.index + found.segment.length };
  }
  return undefined;
}

/** Mr. Gen. J. Oct.: a full stop after these seldom ends a sentence. */
const abbreviation = /(?:^|[\s("“])[A-Z][a-z]{0,3}\.\s*$/;

/** The sentence that an offset of a paragraph's text stands in, without the white space around it. */
export function sentenceAt(paragraph: string, offset: number): Span | undefined {
  // A sentence runs on over the breaks of lines.
  const text = paragraph.replace(/[\r\n]/g, ' ');
  const segments = segmenter('sentence').segment(text);
  const found = segments.containing(offset) ?? segments.containing(offset - 1);
  if (!found) return undefined;
  let start = found.index;
  let end = start + found.segment.length;
  for (let before = segments.containing(start - 1); before && abbreviation.test(before.segment);) {
    start = before.index;
    before = segments.containing(start - 1);
  }
  for (let last = found; abbreviation.test(last.segment); end = last.index + last.segment.length) {
    const next = segments.containing(end);
    if (!next) break;
    last = next;
  }
  const spaceBefore = text.slice(start, end).search(/\S/);
  return spaceBefore < 0
    ? undefined
    : { start: start + spaceBefore, end: start + text.slice(start, end).trimEnd().length };
}
