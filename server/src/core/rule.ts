import type { Message } from './message';
import type { Page } from './page';
import type { Span } from './text';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What kind of damage a finding is: see docs/cli.md for what each one covers. */
export type Category = 'doubled' | 'ocr' | 'character' | 'spacing' | 'punctuation' | 'byline' | 'structure';

/** Replaces the text of `span`. An empty `newText` deletes; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** Safe fixes restore what was certainly printed and run in bulk; all others need a person. */
export interface Fix {
  readonly title: Message;
  readonly safe: boolean;
  /** Sorted by offset, not overlapping. */
  readonly edits: readonly Edit[];
}

/** What a rule yields; the runner adds rule, category and severity. */
export interface Problem {
  readonly span: Span;
  readonly message: Message;
  /** What speaks for the finding, in words a transcriber understands; shown on hover. */
  readonly evidence?: readonly Message[];
  readonly fixes?: readonly Fix[];
  /** Lower than the rule's own severity where the evidence is thinner. */
  readonly severity?: Severity;
}

export interface Finding extends Problem {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
  readonly evidence: readonly Message[];
}

/** One flaw that the engine looks for: `docs/rules/<id>.md` documents it and holds its examples. */
export interface Rule {
  /** Kebab-case; names the flaw, and the file. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One sentence: what the flaw is. Also the setting's description. */
  readonly summary: string;
  /** Whether safe fixes come always, sometimes, or never. */
  readonly safeFix: 'always' | 'sometimes' | 'never';
  /** Whether what a finding spans is a word that users may list as right, which the rule then spares. */
  readonly sparesWords?: boolean;
  /** Every template that the rule may say, for translation. */
  readonly messages: Readonly<Record<string, string>>;
  check(page: Page): Iterable<Problem>;
}

/** Keeps the literal types of a rule's messages. */
export const defineRule = <M extends Readonly<Record<string, string>>>(
  rule: Rule & { readonly messages: M },
) => rule;
