import { readFileSync } from 'node:fs';

export interface Input {
  readonly name: string;
  readonly text: string;
}

const page = readFileSync('samples/front-page.txt', 'utf8');

/** The sample page, alone and repeated to volumes, named by their size in UTF-8. */
export const onePage: Input = { name: '10 KB', text: page };
export const volumes: readonly Input[] = [
  { name: '1 MB', text: page.repeat(101) },
  { name: '10 MB', text: page.repeat(1010) },
];

/** The sample's prose, set anew in lines of changing widths until it is so long: a volume in which lines do not repeat. */
export const prose = (length: number): Input => {
  const text = page.replace(/\s+/g, '');
  const lines: string[] = [];
  let at = 0;
  for (let size = 0; size < length;) {
    const width = 18 + ((lines.length * 7) % 11);
    const line = (text.slice(at) + text).slice(0, width);
    at = (at + width) % text.length;
    lines.push(line);
    size += width + 1;
  }
  return { name: `prose of ${length} characters`, text: lines.join('\n') };
};

/** The text with one character more, at a place of its own for each `index`: nothing can be kept from run to run. */
export function edited(text: string, index: number): string {
  const at = (index * 7919) % text.length;
  return `${text.slice(0, at)}的${text.slice(at)}`;
}
