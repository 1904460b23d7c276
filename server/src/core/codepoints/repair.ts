import { byteOf, type Misreading } from './mojibake';

/** Decodes bytes, as the host's TextDecoder does: what is not of the encoding becomes U+FFFD. */
export type Decode = (bytes: Uint8Array, encoding: string) => string;

/** What a text was before it was misread; undefined unless every character gives back its bytes, and those are text. */
export function repair(text: string, { as, read }: Misreading, decode: Decode): string | undefined {
  const bytes = read === 'Windows-1252' ? singleBytes(text) : doubleBytes(text, codesOf(read, decode));
  const repaired = bytes && decode(Uint8Array.from(bytes), as.toLowerCase());
  return repaired === undefined || /[\ufffd\ue000-\uf8ff]/.test(repaired) ? undefined : repaired;
}

function singleBytes(text: string): number[] | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text, at);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return bytes;
}

function doubleBytes(text: string, codes: ReadonlyMap<string, number>): number[] | undefined {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char < '\x80' ? char.charCodeAt(0) : codes.get(char);
    if (code === undefined) return undefined;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return bytes;
}

type Codes = ReadonlyMap<string, number>;
/** Of each decoder, by encoding: made once, as it takes some milliseconds. */
const known = new WeakMap<Decode, Map<string, Codes>>();

/** Character → its two bytes as one number. */
function codesOf(encoding: string, decode: Decode): Codes {
  const codesOfDecoder = known.get(decode) ?? new Map<string, Codes>();
  known.set(decode, codesOfDecoder);
  const codes = codesOfDecoder.get(encoding) ?? makeCodes(encoding, decode);
  codesOfDecoder.set(encoding, codes);
  return codes;
}

function makeCodes(encoding: string, decode: Decode): Codes {
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const trails = Array.from({ length: 0xff - 0x40 }, (_, i) => 0x40 + i);
    // Line ends keep what is not a character from taking bytes of the next.
    const row = Uint8Array.from(trails.flatMap(trail => [lead, trail, 0x0a]));
    const characters = decode(row, encoding.toLowerCase()).split('\n');
    trails.forEach((trail, i) => {
      const [char = '\ufffd', more] = characters[i] ?? '';
      if (char !== '\ufffd' && more === undefined && !codes.has(char)) codes.set(char, (lead << 8) | trail);
    });
  }
  return codes;
}
