import type { Pack } from './pack';

/** Words, their frequencies and company, of a language in Latin script. */
export class LatinLexicon {
  private constructor(readonly pack: Pack) {}

  static read(pack: Pack): LatinLexicon {
    return new LatinLexicon(pack);
  }
}
