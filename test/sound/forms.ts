import type { Form } from './form';
import { linesEn } from './forms-en-lines';
import { proseEn } from './forms-en-prose';
import { tablesEn } from './forms-en-tables';
import { linesZh } from './forms-zh-lines';
import { proseZh } from './forms-zh-prose';
import { tablesZh } from './forms-zh-tables';

/** The forms in which newspapers print what is no story. */
export const forms: readonly Form[] = [
  ...tablesZh,
  ...linesZh,
  ...proseZh,
  ...tablesEn,
  ...linesEn,
  ...proseEn,
];
