import { hanCredits } from './credits/han';
import { hanDateline } from './credits/han-lead';
import { latinCredits, latinDateline } from './credits/latin';
import type { Language } from './languages';
import type { Page } from './page';
import type { Span } from './text';

export type CreditKind = 'byline' | 'photo' | 'chart' | 'agency' | 'lead' | 'editor';

/** A person's name in a credit. */
export interface CreditedName {
  /** Without inner spaces where the language runs words together. */
  readonly name: string;
  /** Where it stands in the text, as transcribed: inner spaces, line breaks and copies included. */
  readonly span: Span;
}

/** An attribution: who wrote, drew, photographed, edited or sent a piece. */
export interface Credit {
  readonly kind: CreditKind;
  /** As it should read. */
  readonly text: string;
  /** Names alone: no roles, no separators, no inner spaces. */
  readonly people: readonly string[];
  /** The same names in the same order, and where each stands. */
  readonly names: readonly CreditedName[];
  readonly agency: string | null;
  /** Where it stands in the text, as transcribed. */
  readonly span: Span;
}

/** Every attribution on a page, in the text's order. They do not overlap. */
export function creditsOf(page: Page): Credit[] {
  const { language } = page;
  return language.script === 'han' ? hanCredits(page, language) : latinCredits(page);
}

/** The dateline in the text of a lead, without names and agency: 本报北京1月1日讯; LONDON, Oct. 1. */
export const datelineOf = (language: Language, lead: string): string =>
  language.script === 'han' ? hanDateline(language, lead) : latinDateline(lead);
