import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The side of the square in which a glyph is drawn, in pixels; and of the grid of which its descriptor tells. */
const side = 64;
const grid = 8;
const orientations = 4;

/** How a glyph looks: for each cell of a grid, how much edge runs in each of four directions. Of mean 0, length 1. */
export type Shape = Float32Array;

/** A matrix of `side` × `side` pixels, row by row. */
type Raster = Float32Array;

const gaussian = (sigma: number): number[] => {
  const reach = Math.ceil(2.5 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / 2 / sigma ** 2),
  );
  const sum = weights.reduce((a, b) => a + b);
  return weights.map(weight => weight / sum);
};

/** Convolves along rows, or along columns where `step` is the length of a row. */
const blurAlong = (raster: Raster, kernel: readonly number[], step: number): Raster =>
  raster.map((_, at) => {
    const reach = (kernel.length - 1) / 2;
    const position = Math.floor(at / step) % side;
    let sum = 0;
    for (let k = Math.max(-reach, -position); k <= reach && position + k < side; k++) {
      sum += (kernel[k + reach] ?? 0) * (raster[at + k * step] ?? 0);
    }
    return sum;
  });

const blur = (raster: Raster, kernel: readonly number[]): Raster =>
  blurAlong(blurAlong(raster, kernel, 1), kernel, side);

/** Edges by direction, whichever way they turn: a stroke's two sides are of one direction. */
function edges(raster: Raster): Raster[] {
  const maps = Array.from({ length: orientations }, () => new Float32Array(side * side));
  for (let y = 1; y < side - 1; y++) {
    for (let x = 1; x < side - 1; x++) {
      const at = y * side + x;
      const dx = (raster[at + 1] ?? 0) - (raster[at - 1] ?? 0);
      const dy = (raster[at + side] ?? 0) - (raster[at - side] ?? 0);
      const turn = ((Math.atan2(dy, dx) / Math.PI) * orientations + 2 * orientations) % orientations;
      const low = Math.floor(turn) % orientations;
      const share = turn - Math.floor(turn);
      const strength = Math.hypot(dx, dy);
      for (const [map, part] of [
        [maps[low], 1 - share],
        [maps[(low + 1) % orientations], share],
      ] as const) {
        if (map) map[at] = (map[at] ?? 0) + strength * part;
      }
    }
  }
  return maps;
}

function sample(raster: Raster): number[] {
  const cell = side / grid;
  const at = (i: number): number => Math.floor((i + 0.5) * cell);
  return Array.from(
    { length: grid * grid },
    (_, i) => raster[at(Math.floor(i / grid)) * side + at(i % grid)] ?? 0,
  );
}

function normalise(values: readonly number[]): Shape {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const length = Math.hypot(...values.map(value => value - mean)) || 1;
  return Float32Array.from(values, value => (value - mean) / length);
}

const fine = gaussian(1);
const coarse = gaussian(4);

/** What is used of @napi-rs/canvas, which is installed only to run this. */
interface Canvas {
  createCanvas(width: number, height: number): { getContext(kind: '2d'): Context };
}

interface Context {
  font: string;
  fillStyle: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
}

/** @param font a family that is installed on this machine */
export function shapesOf(characters: readonly string[], font: string): Shape[] {
  const { createCanvas } = require('@napi-rs/canvas') as Canvas;
  const context = createCanvas(side, side).getContext('2d');
  context.font = `56px "${font}"`;
  return characters.map(character => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, side, side);
    context.fillStyle = '#000';
    context.fillText(character, 4, 53);
    const { data } = context.getImageData(0, 0, side, side);
    const raster = Float32Array.from({ length: side * side }, (_, i) => 1 - (data[i * 4] ?? 0) / 255);
    return normalise(edges(blur(raster, fine)).flatMap(map => sample(blur(map, coarse)).map(Math.sqrt)));
  });
}

/** From 1, the same, down. */
export function likeness(a: Shape, b: Shape): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
