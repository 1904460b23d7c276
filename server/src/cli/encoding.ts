import type * as Iconv from '@vscode/iconv-lite-umd';
import type { Edit } from '../core';
import { InputError } from './errors';
import { say } from './localize';

/** How a text was stored, remembered so that it can be stored the same way again. */
export interface Encoding {
  /** As iconv names it: utf-8, utf-16le, gb18030, big5-hkscs, windows-1252 … */
  readonly name: string;
  /** Whether a byte order mark preceded the text. It is not part of the text. */
  readonly bom: boolean;
}

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const BOM = '\uFEFF';
const REPLACEMENT = '\uFFFD';
/** Bytes looked at to tell an encoding, or a binary file. */
const sampleSize = 1 << 16;

/** Loaded when first needed: nearly every file is UTF-8, and the tables take longer to load than a page to check. */
let iconv: typeof Iconv | undefined;
const loadIconv = async () => (iconv ??= (await import('@vscode/iconv-lite-umd')).default as typeof Iconv);

/** Decodes a file, in the encoding named or else in the one it seems to be in. */
export async function decode(bytes: Buffer, named?: string): Promise<Decoded> {
  const name = named ?? (await detect(bytes));
  const text = await decodeAs(bytes, name);
  if (named === undefined && looksBinary(text)) throw notText();
  const bom = text.startsWith(BOM);
  return { text: bom ? text.slice(1) : text, encoding: { name, bom } };
}

/** Bytes that the text before a misreading was made of; what is not of the encoding becomes U+FFFD. */
export const decodeBytes = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

/** The bytes of a text. Throws where the encoding has no code for one of its characters. */
export async function encode(text: string, { name, bom }: Encoding): Promise<Buffer> {
  const whole = bom ? BOM + text : text;
  const bytes = await encodeAs(whole, name);
  if ((await decodeAs(bytes, name)) !== whole) throw new InputError(say('notEncodable', name));
  return bytes;
}

/**
 * Whether every character can be found in the bytes: encoding the text again gives them, or others of the same length.
 * Big5 and GBK have two codes for some characters, and a file may use the one or the other.
 */
export async function roundTrips(
  bytes: Buffer,
  { text, encoding: { name, bom } }: Decoded,
): Promise<boolean> {
  const again = await encodeAs(bom ? BOM + text : text, name);
  if (again.equals(bytes)) return true;
  const isSame = again.length === bytes.length && !text.includes(REPLACEMENT);
  return isSame && hasTwins.has(name) && (await decodeAs(again, name)) === (bom ? BOM + text : text);
}

const hasTwins: ReadonlySet<string> = new Set(['gb18030', 'big5-hkscs']);

/**
 * The bytes of a file whose text was edited: those outside the edits stay as they are. The file must round-trip. Throws
 * where the encoding has no code for what an edit brings.
 * @param edits sorted by offset, not overlapping
 */
export async function editBytes(
  bytes: Buffer,
  { text, encoding: { name, bom } }: Decoded,
  edits: readonly Edit[],
): Promise<Buffer> {
  const lengthOf = async (from: number, to: number) => (await encodeAs(text.slice(from, to), name)).length;
  const parts: Buffer[] = [];
  let at = 0;
  let kept = 0;
  let byte = bom ? (await encodeAs(BOM, name)).length : 0;
  for (const { span, newText } of edits) {
    byte += await lengthOf(at, span.start);
    parts.push(bytes.subarray(kept, byte), await encode(newText, { name, bom: false }));
    byte += await lengthOf(span.start, span.end);
    kept = byte;
    at = span.end;
  }
  return Buffer.concat([...parts, bytes.subarray(kept)]);
}

/** The encoding's canonical name. Throws where there is no such encoding. */
export async function encodingNamed(name: string): Promise<string> {
  const plain = name.toLowerCase().replace(/^utf-?(8|16le|16be)$/, 'utf-$1');
  const canonical = /^(gb2312|gbk|cp936)$/.test(plain) ? 'gb18030' : plain === 'big5' ? 'big5-hkscs' : plain;
  if (/^utf-(8|16le|16be)$/.test(canonical) || (await loadIconv()).encodingExists(canonical))
    return canonical;
  throw new InputError(say('noSuchEncoding', name));
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictUtf8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

async function decodeAs(bytes: Buffer, name: string): Promise<string> {
  if (name === 'utf-8') return utf8.decode(bytes);
  if (name === 'utf-16le') return bytes.toString('utf16le');
  if (name === 'utf-16be') return swapped(bytes).toString('utf16le');
  const text = (await loadIconv()).decode(bytes, name, { stripBOM: false });
  return name === 'gb18030' ? exchanged(text) : text;
}

async function encodeAs(text: string, name: string): Promise<Buffer> {
  if (name === 'utf-8') return Buffer.from(text, 'utf8');
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (name === 'utf-16be') return swapped(Buffer.from(text, 'utf16le'));
  const plain = name === 'gb18030' ? exchanged(text) : text;
  return Buffer.from((await loadIconv()).encode(plain, name, { addBOM: false }));
}

/** Code points that GB 18030 has exchanged since 2022 with the private ones that iconv knows: a vertical mark or Han each. */
const exchangedPairs =
  '\ufe10\ue78d\ufe12\ue78e\ufe11\ue78f\ufe13\ue790\ufe14\ue791\ufe15\ue792\ufe16\ue793\ufe17\ue794\ufe18\ue795\ufe19\ue796' +
  '\u9fb4\ue81e\u9fb5\ue826\u9fb6\ue82b\u9fb7\ue82c\u9fb8\ue832\u9fb9\ue843\u9fba\ue854\u9fbb\ue864';
const partner = new Map([...exchangedPairs].map((char, i) => [char, exchangedPairs.charAt(i ^ 1)] as const));

/** The text as the standard of 2022 has it, where iconv has that of 2000; and the other way round. */
const exchanged = (text: string): string =>
  text.replace(/[\ufe10-\ufe19\u9fb4-\u9fbb\ue78d-\ue864]/g, char => partner.get(char) ?? char);

/** The bytes of each UTF-16 unit exchanged; a last odd byte is left out, as it is no unit. */
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();

async function detect(bytes: Buffer): Promise<string> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return utf16WithoutBom(bytes);
  if (isUtf8(bytes)) return 'utf-8';
  return legacyEncoding(bytes);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** No text but UTF-16 holds NULs. It must read as text, else the file is binary. */
function utf16WithoutBom(bytes: Buffer): string {
  const sample = bytes.subarray(0, sampleSize);
  // ASCII with a stray NUL would read as Han if its bytes were paired: UTF-16 is seldom UTF-8, unless half is NULs.
  const nuls = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (bytes.length % 2 === 1 || (nuls < sample.length / 4 && isUtf8(bytes))) throw notText();
  const little = shareOfText(sample.toString('utf16le'));
  const big = shareOfText(swapped(sample).toString('utf16le'));
  if (Math.max(little, big) < 0.9) throw notText();
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** The share of units that a Chinese or English page is made of: ASCII, Latin, punctuation, shapes, Han, full width. */
function shareOfText(text: string): number {
  const usual = text.match(
    /[\t\n\r\x20-\x7e\u00a0-\u024f\u2010-\u203b\u2160-\u217b\u2460-\u249b\u25a0-\u25ff\u3000-\u9fff\uff00-\uffee]/g,
  );
  return (usual?.length ?? 0) / text.length;
}

/** The encoding of what is not UTF-8. Chinese comes first: in short texts the detector takes it for anything else. */
async function legacyEncoding(bytes: Buffer): Promise<string> {
  const sample = bytes.subarray(0, sampleSize);
  if (isDamagedUtf8(sample)) return 'utf-8';
  const { analyse } = await import('chardet');
  const { encodingExists } = await loadIconv();
  const names = analyse(sample).map(match => iconvNames[match.name] ?? match.name.toLowerCase());
  const high = sample.reduce((count, byte) => count + (byte >> 7), 0);
  const chinese =
    high > sample.length * 0.3 ? names.filter(name => name === 'gb18030' || name === 'big5-hkscs') : [];
  for (const name of [...chinese, ...names])
    if (encodingExists(name) && !(await decodeAs(bytes, name)).includes(REPLACEMENT)) return name;
  return names.find(encodingExists) ?? 'windows-1252';
}

/** What the detector calls differently, or where the wider encoding reads the narrower one's texts, too. */
const iconvNames: Readonly<Record<string, string>> = { Big5: 'big5-hkscs', 'ISO-8859-1': 'windows-1252' };

/** Whether nearly all of what is not ASCII is UTF-8: a cut or a transfer has spoilt a few bytes. */
function isDamagedUtf8(sample: Buffer): boolean {
  const text = utf8.decode(sample);
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[^\x00-\x7f\uFFFD]/gu)?.length ?? 0;
  return right > wrong * 10;
}

/** Whether more than one unit in twenty is a control character that no text needs. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, sampleSize);
  const controls = sample.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > sample.length / 20;
}

const notText = () => new InputError(say('binary'));
