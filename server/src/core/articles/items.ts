// Rows that are set one by one: of tables, lists, scores, programmes, verse. Each is read by itself, whole and in its
// place: none is a headline, none goes on in the next.
import { isDigit, isHan } from '../languages';
import { markClosings } from './closings';
import { type Row, widthOf } from './rows';

/** What a row looks like beside its neighbours, if it may be an item at all. */
interface Look {
  /** Stretches that gaps, leaders or spaces part; one for a row without. */
  readonly fields: readonly string[];
  /** Whether gaps part the fields that no sentence has: ideographic or several spaces, tabs, leaders. */
  readonly gapped: boolean;
  /** Whether dots lead the eye from one field to the next. */
  readonly leaders: boolean;
  /** Per field, whether it is a figure (N), Han (H) or other words (W); words on end are one. */
  readonly shape: string;
  /** The mark or number that opens it, with figures as 1: ◆, 1., （一）; empty where there is none. */
  readonly bullet: string;
}

const leader = /(?:\.{4,}|(?:\s[.·•]){3,}|…{3,}|·{3,}|-{4,}|_{3,}|─{2,})/;
const gap = /(?<!\p{L}{2}[.!?]|[:;,])[ \u00a0]{2,}|…{2,}|[ \u00a0]*[\u2000-\u200a\u3000\t][\s]*/u;
const parting = new RegExp(`\\s?${leader.source}\\s?|${gap.source}`, 'u');
/** What no cell of a table holds. */
const sentence = /[。；！？，]|[;!?]\s/;
const bullets =
  /^(?:[◆◇●○■□▲△▼▽★☆※•·▪➤►▶＊*✦-]\s?|[（(〔]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）〕.．、](?!\d)\s?|[①-⑳])/;

/** A cell is no wider, in em. */
const widestCell = 12;
/** Fields of rows that only two or three stand together are no wider: names, prices, parts of a couplet. */
const narrowCell = 6;
/** The same for words of an alphabet. */
const narrowWords = 10;
/** So many rows with gaps are a table, however wide their cells. */
const many = 4;
/** Rows of a list of names, one a row, are no wider; headlines are wider. */
const shortest = 4;

/** The rows, with those known that are set by themselves. */
export function withItems(rows: readonly Row[]): readonly Row[] {
  const items = itemsOf(rows);
  // What the transcriber says is something else is no item.
  return items.includes(1)
    ? rows.map((row, i) => (items[i] && mayBeItem(row) ? { ...row, item: true } : row))
    : rows;
}

/** Per row, 1 if it is set by itself. */
function itemsOf(rows: readonly Row[]): Uint8Array {
  const items = new Uint8Array(rows.length);
  const looks = rows.map(lookOf);
  for (const kind of [isCell, isOfShape, isPoint, isNamed, isShort])
    forStretches(rows, looks, kind, (first, last) => {
      const isHeaded = kind === isNamed && mayBeHeading(rows, first);
      items.fill(1, isHeaded ? first + 1 : first, last + 1);
    });
  fillBetween(rows, looks, items);
  markClosings(rows, items);
  return items;
}

/** What two rows that stand together show of being items of one kind, and how many rows it takes. */
interface Kind {
  readonly is: (look: Look, row: Row) => boolean;
  readonly alike: (a: Look, b: Look) => boolean;
  readonly isEnough: (looks: readonly Look[], rows: readonly Row[]) => boolean;
}

/** Cells with gaps between: `城关　晴　18℃`, `Bread .... 4d`. */
const isCell: Kind = {
  is: ({ gapped, leaders, fields }) => gapped && (leaders || fields.every(isCellText)),
  alike: () => true,
  isEnough: looks =>
    looks.some(({ leaders }) => leaders) ||
    (looks.length > 1 &&
      (looks.length >= many ||
        looks.every(({ shape }) => shape.includes('N')) ||
        looks.some(({ fields }) => fields.length > 2) ||
        looks.every(({ fields }) => fields.every(isNarrow)) ||
        looks.every(isCouplet))),
};

/** Fields with one space between, of one shape row by row: `红星队 3:1 东风队`, `Hull City 3 0 2`. */
const isOfShape: Kind = {
  is: ({ fields, shape }, row) =>
    fields.length > 1 && /N|H.*H.*H/.test(shape) && fields.every(isCellText) && begins(row),
  alike: (a, b) => a.shape === b.shape || (a.fields.length === b.fields.length && a.fields.length > 3),
  isEnough: looks =>
    looks.length > 2 || (looks.length > 1 && looks.every(({ fields }) => fields.some(isScore))),
};

/** Points of a list: `◆更换水管电线`. One that goes on over several rows is a paragraph. */
const isPoint: Kind = {
  is: ({ bullet }) => bullet !== '',
  alike: (a, b) => a.bullet === b.bullet,
  isEnough: looks => looks.length > 1,
};

/** Names of an alphabet, one a row, or two, perhaps in groups: Grade 5. Every word has its capital, as hardly a headline's. */
const isNamed: Kind = {
  is: ({ fields }, { upper, end, width }) =>
    !upper && end === 'none' && width <= widestCell && fields.length > 1 && fields.every(isNamePart),
  alike: (a, b) => a.gapped === b.gapped && Math.max(a.fields.length, b.fields.length) <= mostNames,
  isEnough: (looks, rows) => looks.length >= many && rows.filter(row => row.capital).length * 2 > rows.length,
};
const mostNames = 3;
const isNamePart = (field: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*,?|\d{1,3}\.?)$/u.test(field);

/** Names of Han, one a row. */
const isShort: Kind = {
  is: (_, { width, text, end }) =>
    width <= shortest && width > 1 && end === 'none' && isHan(text.charCodeAt(0)),
  alike: () => true,
  isEnough: looks => looks.length > 2,
};

const isCellText = (field: string): boolean => widthOf(field) <= widestCell && !sentence.test(field);
const isNarrow = (field: string): boolean =>
  widthOf(field) <= (isHan(field.charCodeAt(0)) ? narrowCell : narrowWords);
const isScore = (field: string): boolean => /\d\s?[:：.,/-]\s?\d|\d\s?[%％℃°元分]/.test(field);

/** Halves of one length, as verse has. */
const isCouplet = ({ fields: [a = '', b = '', ...more] }: Look): boolean =>
  more.length === 0 && widthOf(a) === widthOf(b);

/** Whether a row may be the first of something: in an alphabet, it begins with a capital, a figure or a mark. */
const begins = ({ text }: Row): boolean => !/^\p{Ll}/u.test(text);

/** Calls `visit` with the stretches of neighbouring rows that are of one kind, if they are enough. */
function forStretches(
  rows: readonly Row[],
  looks: readonly Look[],
  { is, alike, isEnough }: Kind,
  visit: (first: number, last: number) => void,
): void {
  let first = 0;
  const close = (end: number) => {
    if (end > first && isEnough(looks.slice(first, end), rows.slice(first, end))) visit(first, end - 1);
    first = end;
  };
  looks.forEach((look, i) => {
    const row = rows[i] as Row;
    const isOne = mayBeItem(row) && is(look, row);
    if (!isOne || (i > first && (row.parted || row.begins || !alike(looks[i - 1] as Look, look)))) close(i);
    if (!isOne) first = i + 1;
  });
  close(looks.length);
}

/** Whether a row stands below the end of a text, or first: what looks like a name may be what the list is called. */
const mayBeHeading = (rows: readonly Row[], first: number): boolean =>
  first === 0 || rows[first - 1]?.end === 'stop' || rows[first - 1]?.end === 'closer';

const mayBeItem = ({ credit, aside, lead, mark }: Row): boolean =>
  (!credit || aside) && !lead && (!mark || mark === 'text' || mark === 'body');

/** A row between two items, a heading within the list or a cell that lost its fields, is of the list; so is an odd name. */
function fillBetween(rows: readonly Row[], looks: readonly Look[], items: Uint8Array): void {
  for (let i = 1; i + 1 < rows.length; i++) {
    const row = rows[i] as Row;
    if (items[i] || items[i - 1] !== 1 || row.spaced) continue;
    const isLast = row.width <= shortest && isHan(row.text.charCodeAt(0)) && row.end === 'none';
    if (
      (isLast || items[i + 1] === 1) &&
      mayBeItem(row) &&
      row.width <= widestCell &&
      !row.punctuated &&
      looks[i]?.bullet === ''
    )
      items[i] = 1;
  }
}

function lookOf({ text }: Row): Look {
  const leaders = leader.test(text);
  const parted = text.split(parting).filter(Boolean);
  const gapped = parted.length > 1;
  const fields = gapped ? parted : text.split(/[ \u00a0]/);
  return { fields, gapped, leaders, shape: shapeOf(fields), bullet: bulletOf(text) };
}

function shapeOf(fields: readonly string[]): string {
  let shape = '';
  for (const field of fields) {
    const kind = hasDigit(field) ? 'N' : isHan(field.charCodeAt(0)) ? 'H' : 'W';
    if (kind !== 'W' || !shape.endsWith('W')) shape += kind;
  }
  return shape;
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

const bulletOf = (text: string): string =>
  (bullets.exec(text)?.[0] ?? '').trim().replace(/[\d一二三四五六七八九十①-⑳]+/, '1');
