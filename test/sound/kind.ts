import { Chance } from './chance';
import type { SoundPage } from './page';

/** One kind of pages; the same seed gives the same page. */
export interface Kind {
  readonly name: string;
  readonly make: (seed: number) => SoundPage;
}

/** Every kind draws otherwise from the same seed. */
export function kind(name: string, draw: (chance: Chance) => SoundPage): Kind {
  const own = [...name].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, 0);
  return { name, make: seed => draw(new Chance(own + seed)) };
}
