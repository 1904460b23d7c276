export { type Article, articleAt, type ArticleKind, type Part, type PartRole } from './articles';
export { type Background, backgroundOf, noBackground } from './background';
export type { Furniture, FurnitureRole } from './articles/furniture';
export {
  type Config,
  type ConfigProblem,
  defaultConfig,
  parseConfig,
  type RuleSetting,
  severities,
} from './config';
export type { Credit, CreditedName, CreditKind } from './credits';
export { applyEdits } from './edits';
export { type FixResult, fixText, type Mended, previewText, safeFixOf, type Wanted } from './fix';
export { type Mended as MendedLines, mendedOf } from './doubling';
export { folderOf, nameOf, pagesOfIssue, plain } from './issue';
export { type LexiconId, lexiconReaders, type Lexicons, Pack } from './lexicon';
export type { LanguageId } from './languages/language';
export { lexiconsFor } from './languages/needs';
export { type Jump, jumpsOf } from './jumps';
export { type Failure, lint, type LintResult } from './lint';
export { type Bundle, formatMessage, type Message, say } from './message';
export { isNamedNewspaper, looksLikeNewspaper } from './newspaper';
export { namedPageOf, numberedPagesOf, type NumberedPage, type PageNumber } from './page-numbers';
export { type Page, parsePage, type Reading } from './page';
export {
  arrange,
  type ArticleFile,
  type MarkChange,
  markLines,
  type Restructure,
  restructure,
  type Restructured,
  type Restructuring,
  restructurings,
  splitPage,
} from './restructure';
export type { Category, Edit, Finding, Fix, Problem, Rule, Severity } from './rule';
export { rules } from './rules';
export {
  holdsLine,
  type Line,
  lineIndexAt,
  type LineRange,
  type Position,
  positionAt,
  type Span,
  splitLines,
} from './text';
