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

/** The sample's sentences in ever new order, set as paragraphs in columns of changing width: lines hardly repeat. */
export function prose(length: number): Input {
  const sentences = (page.replace(/\s+/g, '').match(/[^。]{8,80}。/g) ?? []) as readonly string[];
  const lines: string[] = [];
  let size = 0;
  for (let paragraph = 0, next = 0; size < length; paragraph++) {
    let text = '　　';
    // Steps that share no factor with the number of sentences go through all of them, in another order each time.
    for (let i = 0; i < 3 + (paragraph % 4); i++, next += 7 + paragraph)
      text += sentences[next % sentences.length] ?? '';
    const width = 17 + ((paragraph >> 3) % 9);
    for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
    size += text.length + Math.ceil(text.length / width);
  }
  return { name: `prose of ${length} characters`, text: lines.join('\n') };
}

/** The text with one character more, at a place of its own for each `index`: no line that it is in can be kept. */
export function edited(text: string, index: number): string {
  const at = (index * 7919) % text.length;
  return `${text.slice(0, at)}的${text.slice(at)}`;
}
