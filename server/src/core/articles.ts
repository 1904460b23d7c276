import type { Credit } from './credits';
import type { Page } from './page';

export type PartRole = 'headline' | 'kicker' | 'deck' | 'byline' | 'dateline' | 'body' | 'caption' | 'credit';
export type ArticleKind = 'article' | 'photo' | 'brief' | 'notice' | 'advertisement';

/** A run of lines that plays one role in an article; `first` and `last` are line indexes from 0, both included. */
export interface Part {
  readonly role: PartRole;
  readonly first: number;
  readonly last: number;
}

/** One item of a page. Its parts stand in reading order, which need not be the order of the text. */
export interface Article {
  readonly kind: ArticleKind;
  /** As they should read: undoubled, the lines of a split one joined. */
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly byline: Credit | null;
  /** 本报讯; LONDON, Oct. 1. */
  readonly dateline: string | null;
  readonly parts: readonly Part[];
}

export function articlesOf(_page: Page): Article[] {
  return [];
}
