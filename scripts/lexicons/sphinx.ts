// Reads a language model of CMU Sphinx in its binary trie format: words, and how likely one follows another.
import { readFileSync } from 'node:fs';
import type { FollowingModel } from './latin';

const magic = 'Trie Language Model';
/** Logarithms are in this base. */
const bitsPerUnit = Math.log2(1.0001);
/** Probabilities and backoffs are quantised: this many bits name one of as many floats. */
const quantBits = 16;
const bins = 1 << quantBits;

/** @param file a model of three words in sequence; only what it says of two is read */
export function sphinxModel(file: string): FollowingModel {
  const bytes = readFileSync(file);
  const order = bytes[magic.length] as number;
  let at = magic.length + 1;
  const counts = Array.from({ length: order }, (_, i) => bytes.readUInt32LE(at + 4 * i));
  const [words = 0, pairs = 0, triples = 0] = counts;
  at += 4 * order + 4;
  // Of pairs the probabilities, then their backoffs; of triples the probabilities.
  const bin = (index: number) => bytes.readFloatLE(pairBins + 4 * index) * bitsPerUnit;
  const pairBins = at;
  at += 4 * bins * (2 * (order - 2) + 1);
  const singles = at;
  const single = (word: number) => singles + 12 * word;
  at += 12 * (words + 1);
  const wordBits = bitLength(words);
  const record = wordBits + 2 * quantBits + bitLength(triples);
  const pairsAt = at;
  at += bitsToBytes((1 + pairs) * record) + bitsToBytes((1 + triples) * (wordBits + quantBits));
  const names = bytes
    .subarray(at + 4, at + 4 + bytes.readUInt32LE(at))
    .toString('latin1')
    .split('\0');
  const read = (bit: number, length: number) => {
    const from = pairsAt + Math.floor(bit / 8);
    return Number((bytes.readBigUInt64LE(from) >> BigInt(bit % 8)) & ((1n << BigInt(length)) - 1n));
  };
  return {
    words: names.slice(0, words),
    alone: word => bytes.readFloatLE(single(word)) * bitsPerUnit,
    otherwise: word => bytes.readFloatLE(single(word) + 4) * bitsPerUnit,
    *before(second) {
      const end = bytes.readUInt32LE(single(second + 1) + 8);
      for (let pair = bytes.readUInt32LE(single(second) + 8); pair < end; pair++) {
        const bit = pair * record;
        yield [read(bit, wordBits), bin(read(bit + wordBits + quantBits, quantBits))];
      }
    },
  };
}

const bitLength = (value: number): number => value.toString(2).length;

/** Whole bytes for so many bits, and eight more that are read past the end. */
const bitsToBytes = (bits: number): number => Math.floor((bits + 7) / 8) + 8;
