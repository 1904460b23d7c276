import type { LexiconId } from '../lexicon';
import type { LatinMisreading } from './misreading';
import type { HanCreditWords, LatinCreditWords } from './credit-words';

/** A language tag as the command line prints it. */
export type LanguageId = 'zh-Hans' | 'zh-Hant' | 'en' | 'und';

/** What an attribution attributes. */
export const wordKinds = ['byline', 'photo', 'chart', 'editor'] as const;
export type WordKind = (typeof wordKinds)[number];

/** Words that mark an attribution, by what it attributes. */
export type Words = Readonly<Record<WordKind, readonly string[]>>;

/** The script that a language is written in (`han` runs words together, `latin` sets them apart by spaces), and what depends on it. */
type Script =
  | { readonly script: 'han'; readonly credits: HanCreditWords }
  | {
      readonly script: 'latin';
      readonly credits: LatinCreditWords;
      /** How its words are misread; told only where it has a lexicon, too. */
      readonly misreading?: LatinMisreading;
    };

/** What the engine knows of a language. Adding one: a folder beside this, and an entry in `languages`. */
export type Language = Script & CommonLanguage;
export type HanLanguage = Extract<Language, { script: 'han' }>;
export type LatinLanguage = Extract<Language, { script: 'latin' }>;

interface CommonLanguage {
  readonly id: LanguageId;
  /** The data file that its words are looked up in; languages may share one, and a language may have none. */
  readonly lexicon?: LexiconId;
  /** Frequent characters that this language writes and the others of its script do not. */
  readonly distinctive: string;

  /** Ornaments that newspapers set before a byline. */
  readonly bylineMarks: string;
  /** Words before the names: 记者, By. */
  readonly roles: Words;
  /** What may stand before a role: 本报, 首席. */
  readonly qualifiers: readonly string[];
  /** Words after the names: 摄, 文/图, 报道; Staff Writer. */
  readonly closings: Words;

  /** What a newspaper calls itself at the start of an item: 本报. */
  readonly ownPaper: readonly string[];
  /** How the names of newspapers and agencies that send items end: 日报, 通讯社. */
  readonly senders: readonly string[];
  /** News agencies by name. */
  readonly agencies: readonly string[];
  /** What closes a lead after place and date: 讯, 电. */
  readonly wires: readonly string[];
  /** What makes an attribution to an agency of a bare name: 据…, …供稿. */
  readonly attributions: readonly string[];
  /** Month names as datelines write them; empty where dates are numeric. */
  readonly months: readonly string[];

  /** Characters that a family name may be; empty where names are not run together. */
  readonly surnames: string;
  readonly compoundSurnames: readonly string[];

  /** Characters that end a sentence. */
  readonly sentenceEnds: string;
  /** Characters that may follow a sentence's end and belong to it: quotes, brackets. */
  readonly closers: string;
  /** Characters that no line of a headline begins or ends with, unless it goes on from the line before or on the next. */
  readonly joins: { readonly starts: string; readonly ends: string };
  /** Endings of a kicker: it announces what the headline then says (…时强调). */
  readonly kickerEndings: readonly string[];
  /** Words in a headline that tell what kind of item it heads. */
  readonly kinds: {
    readonly brief: readonly string[];
    readonly notice: readonly string[];
    readonly advertisement: readonly string[];
  };
  /** Matches what folios are made of, wherever it stands (global), as the groups date, day, page and issue. */
  readonly folio: RegExp;
  /** Matches rows of the imprint: who publishes the paper, under which number, at what price. */
  readonly masthead: RegExp;
  /** Matches rows that only send the reader to another page, or say from which one a piece goes on. */
  readonly jump: RegExp;
  /** Words with which captions point at their picture. */
  readonly captionCues: readonly string[];
}
