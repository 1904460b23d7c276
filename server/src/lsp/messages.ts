import type { ArticleKind, PartRole } from '../core';

/** Every template that the server says itself, for translation. */
export const serverMessages = {
  moreFindings: '{0} more findings are not shown.',
  fixAll: 'Fix all that is safe to fix ({0})',
  fixAllOfRule: 'Fix all {0} in this file ({1})',
  fixAllInArticle: 'Fix all in this article ({0})',
  addWord: 'List “{0}” as a right word of this project',
  oneProblem: '1 problem',
  problems: '{0} problems',
  headline: 'headline',
  kicker: 'kicker',
  deck: 'deck',
  byline: 'byline',
  dateline: 'dateline',
  body: 'body',
  caption: 'caption',
  credit: 'credit',
  article: 'article',
  photo: 'photo',
  brief: 'brief',
  notice: 'notice',
  advertisement: 'advertisement',
} as const satisfies Record<PartRole | ArticleKind, string> & Record<string, string>;
