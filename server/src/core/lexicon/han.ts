import type { Pack } from './pack';

/** Words and look-alikes of Chinese, Simplified and Traditional. */
export class HanLexicon {
  private constructor(readonly pack: Pack) {}

  static read(pack: Pack): HanLexicon {
    return new HanLexicon(pack);
  }
}
