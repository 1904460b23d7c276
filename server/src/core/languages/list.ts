import { english } from './en';
import type { Language } from './language';
import { simplifiedChinese } from './zh-hans';
import { traditionalChinese } from './zh-hant';

/** Every language, the likelier first where a text gives no hint. */
export const languages: readonly Language[] = [simplifiedChinese, traditionalChinese, english];

/** Of a text without letters: no credits, no words. */
export const undetermined: Language = { ...english, id: 'und' };
