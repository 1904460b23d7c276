import { readsAsWords } from '../words';
import type { Mechanism } from './mechanism';

/**
 * Layers of a headline that came out unevenly: some glyphs three times, some twice, some once. Which of them print doubled
 * cannot be told: nothing proves it.
 */
export const unevenLayers: Mechanism = {
  provesItself: () => false,
  leansOn: () => false,
  doubt: ({ parts }, _, { han }) => (!han || readsAsWords(parts, han) ? 'likely' : 'possible'),
};
