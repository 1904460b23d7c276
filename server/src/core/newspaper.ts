import { isHan, languages } from './languages';
import { anyOf } from './patterns';

/** Enough of a text to tell what it is, and of a line, in UTF-16 units. */
const sampleLength = 20_000;
const lineLength = 120;

/** Something that newspapers print and other texts hardly do, and how much it tells. */
interface Sign {
  readonly weight: number;
  readonly pattern: RegExp;
}

const agencies = anyOf([...new Set(languages.flatMap(language => language.agencies))]);
const months = anyOf(languages.flatMap(language => language.months).map(month => month.slice(0, 3)));
const day = '[\\d０-９〇一二三四五六七八九十]{1,3}';
const ownPaper = '本[报報刊]';

const signs: readonly Sign[] = [
  // 本报讯; 新华社北京10月1日电
  {
    weight: 3,
    pattern: new RegExp(`^(?:${ownPaper}|\\p{Script=Han}{2,4}[日晚][报報])[讯訊](?![息号號])`, 'u'),
  },
  {
    weight: 3,
    pattern: new RegExp(
      `^[（(]?[据據]?(?:${agencies}|${ownPaper}|)\\p{Script=Han}{0,12}${day}月${day}日[专專]?[电電讯訊]`,
      'u',
    ),
  },
  // □记者 陈晓苏
  { weight: 3, pattern: /^[□■◆◇●◎▲△★]\s{0,2}\p{Script=Han}{0,8}(?:[记記]者|通[讯訊][员員])[^，。]{1,30}$/u },
  // 本报记者 陈晓苏; 记者 杨成栋 摄
  { weight: 2, pattern: /^\p{Script=Han}{0,6}(?:[记記]者|通[讯訊][员員])[ 　]{1,3}[^，。；：？！]{2,24}$/u },
  { weight: 2, pattern: /^[^，。；：？！]{0,12}[ 　][摄攝]$/u },
  { weight: 2, pattern: /[（(](?:新[华華]社|本[报報])[记記]者[^，。；：？！]{2,20}(?:[）)]|$)/u },
  // （下转第3版）
  { weight: 3, pattern: /(?:下[转轉]|上接)第?[A-H\d一二三四五六七八九十]{1,3}版/ },
  // 第一版　民國九年四月三日; 2017年10月1日 星期日
  { weight: 3, pattern: /^第[\d〇一二三四五六七八九十]{1,3}版[ 　].{0,20}年.{1,3}月/ },
  { weight: 1, pattern: new RegExp(`年${day}月${day}日.{0,12}星期[一二三四五六日]`) },
  { weight: 2, pattern: /(?:[责責]任[编編][辑輯]|本版[编編][辑輯])[：:]/ },
  { weight: 1, pattern: /[广廣][告吿]刊例|定[报報][价價]格/ },
  // LONDON, Oct. 1 (Reuters) —
  {
    weight: 3,
    pattern: new RegExp(
      `^[A-Z][A-Z.' ]{2,25}(?:, [A-Z][A-Za-z. ]{1,14})?, ?(?:${months})[a-z]{0,6}\\.? \\d{1,2}\\.? ?(?:\\((?:${agencies})\\) ?)?[-–—]`,
      'i',
    ),
  },
  { weight: 3, pattern: new RegExp(`^[A-Z][A-Z.', ]{2,30} \\((?:${agencies})\\) ?[-–—]`) },
  { weight: 2, pattern: /^[A-Z]{4,20}, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\. ?[-–—]/ },
  // By Jane Doe
  { weight: 1, pattern: /^B[yY] (?!The |An? )(?:[A-Z][A-Za-z.'’-]{0,20} ?){2,5}$/ },
  {
    weight: 2,
    pattern:
      /^\(?From Our (?:Own |Special )?Correspondent|^Staff (?:Writer|Reporter|Photographer)$|^Special to The /i,
  },
  { weight: 2, pattern: /^\(?Continued (?:on|from) (?:page ?\d|[A-Z]-?\d)/i },
  { weight: 1, pattern: /^Photo(?:graph)?s? by [A-Z]|\b(?:AP|Reuters|AFP) Photo\/|^Reuters?$/ },
  // A sheet's text layer: letters and runs printed twice.
  { weight: 2, pattern: /^(?:(\p{Script=Han})\1(?!\1)){4}|(\p{Script=Han}{3,10})\2([、，。])\3/u },
  { weight: 2, pattern: /^(?!(.)\1{3})(?:([A-Za-z])\2 {0,2}){5}/ },
];

/** Lines of source code, markup, logs, chats, mails and tables; several expressions, for each must be proved linear. */
const foreign = [
  /[;{}]$|^(?:#|\/[/*]|\* |[-*+] |\d{1,2}[.)] |[|<>{}[\]@$]|```|import |export |def |class |function |return |const |let |var |if ?\()/,
  /^from \S+ import/,
  /^[A-Z][\w-]{1,20}: |^\[?\d{2,4}[-/:]\d\d|^[^，。：]{1,12}：/,
  /\t.*\t|https?:\/\//,
  /(?:,[^,\s][^,]*){3}/,
];

/** Whether a file is called a newspaper's page, by the extensions that the language has in package.json. */
export const isNamedNewspaper = (path: string): boolean =>
  /(?:\.galley|\.(?:newspaper|transcription)\.txt)$/i.test(path);

/** Whether a text plainly is a page of a newspaper; for offering, so where in doubt it is not. */
export function looksLikeNewspaper(text: string): boolean {
  const lines = text
    .slice(0, sampleLength)
    .split(/\r\n?|\n/, 2000)
    .map(line =>
      line
        .slice(0, lineLength)
        .replace(/^\uFEFF/, '')
        .trim(),
    )
    .filter(line => line !== '');
  if (share(lines, line => foreign.some(pattern => pattern.test(line))) > 0.12) return false;
  return evidence(lines) >= (inColumns(lines) ? 3 : 8) || isNarrowColumn(lines);
}

/** What the signs amount to; of one sign, no more than two count. */
function evidence(lines: readonly string[]): number {
  let sum = 0;
  for (const { weight, pattern } of signs)
    sum +=
      weight *
      Math.min(
        2,
        count(lines, line => pattern.test(line)),
      );
  return sum;
}

/** Whether lines break within sentences, at the width of a newspaper's column. */
function inColumns(lines: readonly string[]): boolean {
  const median = medianWidth(lines);
  return (
    lines.length >= 8 &&
    median >= 14 &&
    median <= 64 &&
    share(lines, line => !/[。！？.!?:：]["”’」』）)]?$/.test(line)) > 0.5
  );
}

/** Whether lines are a printed column's under a headline in capitals: as narrow, and often broken within words. */
const isNarrowColumn = (lines: readonly string[]): boolean =>
  lines.length >= 15 &&
  medianWidth(lines) <= 46 &&
  lines.slice(0, 4).some(line => /^[A-Z][A-Z .,'&-]{7,}$/.test(line)) &&
  share(lines, line => /[a-z]-$/.test(line)) >= 0.06 &&
  share(lines, line => /^[a-z]/.test(line)) >= 0.5;

function medianWidth(lines: readonly string[]): number {
  const widths = lines.map(width).sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
}

/** In cells: a Han character takes two. */
function width(line: string): number {
  let cells = line.length;
  for (let i = 0; i < line.length; i++) if (isHan(line.charCodeAt(i))) cells++;
  return cells;
}

const count = (lines: readonly string[], test: (line: string) => boolean): number =>
  lines.filter(test).length;
const share = (lines: readonly string[], test: (line: string) => boolean): number =>
  lines.length === 0 ? 0 : count(lines, test) / lines.length;
