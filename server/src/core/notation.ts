// The transcriber's notation: docs/notation.md. A mark opens a line and says what the line is; what follows it is printed.
import type { LanguageId } from './languages/language';
import type { Line, Span } from './text';

/** Marks that say what a line is. */
export type LineMark =
  'kicker' | 'headline' | 'deck' | 'byline' | 'body' | 'caption' | 'credit' | 'folio' | 'note';
/** Marks that say where an article begins, where it ends, and what belongs to none. */
export type SectionMark = 'article' | 'end' | 'unplaced';
export type MarkName = SectionMark | LineMark;

/** Beside its English name, what a mark is called; the first name of a language is the one that is written. */
type Names = Readonly<Record<'zh-Hans' | 'zh-Hant', readonly [string, ...string[]]>>;

const names: Readonly<Record<MarkName, Names>> = {
  article: { 'zh-Hans': ['稿件', '文章'], 'zh-Hant': ['稿件', '文章'] },
  end: { 'zh-Hans': ['稿件完', '文章完'], 'zh-Hant': ['稿件完', '文章完'] },
  unplaced: { 'zh-Hans': ['未归'], 'zh-Hant': ['未歸'] },
  kicker: { 'zh-Hans': ['引题', '肩题', '眉题'], 'zh-Hant': ['引題', '肩題', '眉題'] },
  headline: { 'zh-Hans': ['标题', '主题'], 'zh-Hant': ['標題', '主題'] },
  deck: { 'zh-Hans': ['副题', '副标题'], 'zh-Hant': ['副題', '副標題'] },
  byline: { 'zh-Hans': ['署名'], 'zh-Hant': ['署名'] },
  body: { 'zh-Hans': ['正文'], 'zh-Hant': ['正文'] },
  caption: { 'zh-Hans': ['图说', '图片说明'], 'zh-Hant': ['圖說', '圖片說明'] },
  credit: { 'zh-Hans': ['图片署名'], 'zh-Hant': ['圖片署名'] },
  folio: { 'zh-Hans': ['版头'], 'zh-Hant': ['版頭'] },
  note: { 'zh-Hans': ['附注'], 'zh-Hant': ['附註'] },
};

export const markNames = Object.keys(names) as MarkName[];

/** By every name in every language, in lower case. */
const marksByName: ReadonlyMap<string, MarkName> = new Map(
  markNames.flatMap(mark => namesOf(mark).map(name => [name, mark])),
);

/** All names of a mark. */
export function namesOf(mark: MarkName): string[] {
  return [mark, ...new Set(Object.values(names[mark]).flat())];
}

export const allNames: readonly string[] = [...marksByName.keys()];

/** The English name, or the one of the language. */
export const nameOf = (mark: MarkName, language: LanguageId): string =>
  language === 'zh-Hans' || language === 'zh-Hant' ? names[mark][language][0] : mark;

/** What every mark begins with. */
export const sigil = '@@';

/** A mark as it is written before the text of its line, or alone. */
export const writeMark = (mark: MarkName, language: LanguageId, text = ''): string =>
  `${sigil} ${nameOf(mark, language)}${text && ' '}${text}`;

export interface Mark {
  readonly name: MarkName;
  /** From the line's start to where its printed text begins. */
  readonly span: Span;
}

/** The marks of a text, by the index of their line. */
export type Marks = ReadonlyMap<number, Mark>;

/** What a mark says its line is, unless it is about articles. */
export function lineMarkOf(mark: Mark | undefined): LineMark | undefined {
  const name = mark?.name;
  return name === 'article' || name === 'end' || name === 'unplaced' ? undefined : name;
}

const none: Marks = new Map();
const form = /^@@[ \t\u3000]*([^ \t\u3000]{1,20})(?:[ \t\u3000]|$)/;
/** A mark with what divides it from its text is no longer than this, in UTF-16 units. */
export const markReach = 60;

export function marksOf(text: string, lines: readonly Line[]): Marks {
  if (!text.includes(sigil)) return none;
  const marks = new Map<number, Mark>();
  lines.forEach(({ start, end }, line) => {
    const from = line === 0 && text.startsWith('\ufeff') ? start + 1 : start;
    if (!text.startsWith(sigil, from)) return;
    const [written, word = ''] = form.exec(text.slice(from, Math.min(end, from + markReach))) ?? [];
    const name = marksByName.get(word.toLowerCase());
    if (name && written) marks.set(line, { name, span: { start, end: from + written.length } });
  });
  return marks;
}

/** Stands for a mark's characters where the printed text is read: it is white space, but neither an indent nor a gap. */
const blank = '\ufeff';

/** The text without its marks; every printed character stands at the offset where it was. */
export function withoutMarks(source: string, marks: Marks): string {
  let text = '';
  let at = 0;
  for (const { span } of marks.values()) {
    text += source.slice(at, span.start) + blank.repeat(span.end - span.start);
    at = span.end;
  }
  return text + source.slice(at);
}
