import type { Line } from '../text';
import { isHan, isLatinLetter, type Language, languages, undetermined, votes } from '.';

/** How many lines on either side have a say in the language of a line of their script. */
const reach = 12;

/**
 * The language of every line of a page, by the stretch that it stands in: an English notice on a Chinese page, an
 * article in Traditional characters among Simplified ones. A line without letters goes with the line before it.
 */
export function languagesOfLines(text: string, lines: readonly Line[], pageLanguage: Language): Language[] {
  const counts = lines.map(line => countLine(text, line));
  const found = new Array<Language>(lines.length).fill(pageLanguage);
  for (let first = 0; first < lines.length;) {
    const script = scriptOf(counts[first] as LineCounts);
    let end = first + 1;
    while (end < lines.length && goesOn(script, counts[end] as LineCounts)) end++;
    fillStretch(found, counts, { first, end, script: script ?? pageLanguage.script, pageLanguage });
    first = end;
  }
  return found;
}

interface LineCounts {
  readonly han: number;
  readonly latin: number;
  /** Per language, in the order of `languages`, the characters that it alone writes. */
  readonly votes: readonly number[];
}

const noVotes: readonly number[] = languages.map(() => 0);

function countLine(text: string, { start, end }: Line): LineCounts {
  let han = 0;
  let latin = 0;
  let counted: number[] | undefined;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isLatinLetter(unit)) latin++;
    else if (isHan(unit)) han++;
    const voice = votes[unit] as number;
    if (voice > 0) {
      counted ??= [...noVotes];
      (counted[voice - 1] as number)++;
    }
  }
  return { han, latin, votes: counted ?? noVotes };
}

type Script = Language['script'];

/** A Han character says about as much as half an English word. */
const scriptOf = ({ han, latin }: LineCounts): Script | undefined =>
  han === 0 && latin === 0 ? undefined : han * 2 >= latin ? 'han' : 'latin';

function goesOn(script: Script | undefined, counts: LineCounts): boolean {
  const next = scriptOf(counts);
  return next === undefined || next === script;
}

interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly script: Script;
  readonly pageLanguage: Language;
}

/** Gives each line of a stretch of one script the language that the lines around it vote for. */
function fillStretch(found: Language[], counts: readonly LineCounts[], stretch: Stretch): void {
  const { first, end, script, pageLanguage } = stretch;
  const candidates = languages.filter(language => language.script === script);
  const usual =
    pageLanguage.script === script && pageLanguage !== undetermined ? pageLanguage : candidates[0];
  if (!usual || candidates.length === 1) {
    found.fill(usual ?? pageLanguage, first, end);
    return;
  }
  const sums = candidates.map(() => 0);
  const add = (line: number, sign: 1 | -1) =>
    candidates.forEach((language, i) => {
      const count = (counts[line] as LineCounts).votes[languages.indexOf(language)] as number;
      sums[i] = (sums[i] as number) + sign * count;
    });
  for (let line = first; line < Math.min(first + reach, end); line++) add(line, 1);
  for (let line = first; line < end; line++) {
    if (line + reach < end) add(line + reach, 1);
    if (line - reach - 1 >= first) add(line - reach - 1, -1);
    const most = Math.max(...sums);
    const ofUsual = sums[candidates.indexOf(usual)];
    found[line] = ofUsual === most ? usual : (candidates[sums.indexOf(most)] as Language);
  }
}
