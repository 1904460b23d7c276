import { defaultConfig, fixText, parsePage, restructure, splitPage } from '../../server/src/core';
import { backgroundFor } from '../background';

/** What can be done to a whole page, as the editor and the command line do it. */
export const commands = ['fix', 'reflow', 'arrange', 'split'] as const;
export type Command = (typeof commands)[number];

/** A page's text, or those of the files it is split into, after a command. */
export function after(command: Command, text: string): string[] {
  const background = backgroundFor(text);
  const fixed = () => fixText(text, defaultConfig, undefined, background).text;
  if (command === 'fix') return [fixed()];
  if (command === 'split')
    return splitPage(parsePage(fixed(), { background }), 'page').map(file => file.text);
  const kind = command === 'reflow' ? 'reflowPage' : command;
  return [restructure(parsePage(text, { background }), defaultConfig, { kind })?.text ?? text];
}

/** White space and code points without shape: what may be changed. A soft hyphen or a NUL stands for something printed. */
const shapeless = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** What a text prints, without white space. */
export const printed = (text: string): string => text.replace(shapeless, '');

/** The same of a page, without the transcriber's marks. */
export const printedOn = (text: string): string => printed(parsePage(text).text);

/** The lines of a page without the transcriber's marks and the white space around them. */
export const linesOn = (text: string): string[] => {
  const page = parsePage(text);
  return page.lines.map((_, line) =>
    page
      .lineText(line)
      .replace(/\ufeff/g, '')
      .trim(),
  );
};

/** What is about the first place at which two texts differ. */
export function difference(before: string, after: string): string | undefined {
  if (before === after) return undefined;
  let at = 0;
  while (before[at] === after[at]) at++;
  const from = Math.max(0, at - 10);
  return `${before.slice(from, at + 15)} → ${after.slice(from, at + 15)}`;
}

/** How one text's characters differ from another's, whatever their order. */
export const differenceOfInk = (before: string, after: string): string | undefined =>
  difference(sorted(before), sorted(after));

const sorted = (text: string): string => [...text].sort().join('');

/** Lines of a page, each as often as it stands there, that are no whole lines of another. */
export function tornLines(rows: readonly string[], text: string): string[] {
  const left = new Map<string, number>();
  for (const line of linesOn(text)) left.set(line, (left.get(line) ?? 0) + 1);
  return rows.filter(row => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  });
}

/** Lines of a page of which no line of another holds the whole print. */
export function cutLines(before: string, after: string): string[] {
  const whole = linesOn(after).map(printed).join('\n');
  return linesOn(before).filter(line => !whole.includes(printed(line)));
}
