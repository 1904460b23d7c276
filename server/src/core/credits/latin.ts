import type { Credit } from '../credits';
import type { Page } from '../page';

export function latinCredits(_page: Page): Credit[] {
  return [];
}
