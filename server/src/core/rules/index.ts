import type { Rule } from '../rule';
import { doubledText } from './doubled-text';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [doubledText];
