/**
 * A language's data file: named sections of bytes. Its layout is a directory of lines `name length`, an empty line,
 * and the sections one after the other.
 */
export class Pack {
  readonly #sections = new Map<string, Uint8Array>();

  /** @param bytes as {@link writePack} makes them, already inflated. What they do not hold is an empty section. */
  constructor(bytes: Uint8Array) {
    let at = 0;
    const entries: [name: string, length: number][] = [];
    for (;;) {
      const end = bytes.indexOf(newline, at);
      if (end <= at) break;
      const [name = '', length] = asciiOf(bytes, at, end).split(' ');
      entries.push([name, Number(length)]);
      at = end + 1;
    }
    at++;
    for (const [name, length] of entries) this.#sections.set(name, bytes.subarray(at, (at += length)));
  }

  section(name: string): Uint8Array {
    return this.#sections.get(name) ?? new Uint8Array();
  }
}

const newline = 0x0a;

function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}

/** The bytes of a pack. Names are of ASCII letters, digits and hyphens. */
export function writePack(sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(sections);
  const directory = entries.map(([name, { length }]) => `${name} ${length}\n`).join('') + '\n';
  const total = entries.reduce((sum, [, { length }]) => sum + length, directory.length);
  const bytes = new Uint8Array(total);
  for (let i = 0; i < directory.length; i++) bytes[i] = directory.charCodeAt(i);
  let at = directory.length;
  for (const [, section] of entries) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}
