/**
 * The TextMate grammar of a newspaper transcription, which `npm run generate` writes to syntaxes/newspaper.tmLanguage.json.
 * A TextMate grammar has no variables; here the patterns (Oniguruma) share their parts by name.
 *
 * Lines can be long and patterns run on every line, so no pattern may backtrack badly: repeats are bounded,
 * and runs of names are atomic groups.
 */

import { type MarkName, namesOf } from '../server/src/core/notation';

interface Pattern {
  readonly comment: string;
  readonly name?: string;
  readonly match: string;
  readonly captures?: Record<string, object>;
}

export const grammarPath = 'syntaxes/newspaper.tmLanguage.json';

const include = (...names: string[]) => names.map(name => ({ include: `#${name}` }));
const scoped = (
  name: string,
  comment: string,
  match: string,
  captures?: Record<string, object>,
): Pattern => ({
  comment,
  name: `${name}.newspaper`,
  match,
  ...(captures && { captures }),
});

// --- Parts, Chinese -------------------------------------------------------------------------------------------

const space = '[ \\t　]';
const role = '(?:[记記]者|通[讯訊][员員]|[实實][习習]生|[摄攝]影[师師])';
const paper = '本[报報刊网網台]';
const agency =
  '(?:新[华華][社网網]|中新[社网網]|中央社|中[国國]新[闻聞]社|法新社|路透社|美[联聯]社|合眾社|塔斯社|俄新社|共同社|[韩韓][联聯]社|德新社)';
const reporting = '(?:[报報][道導]|[摄攝]影?(?:[报報][道導])?)';

/** Characters of sentences about reporters, which names do not have: 记者从…获悉, 记者来到. */
const verbs =
  '的了是说說就从從在被把将將对對与與向获獲悉会會访訪问問来來到走看见見电電讯訊报報摄攝版等为為也都者员員称稱这這那前';
/** A run of names, roles and separators; atomic, as 记者 is both a role and two characters. */
const names = (least: number, most: number) =>
  `(?>(?:${role}|[报報](?=\\p{Han}{0,4}[记記]者)|[\\p{Han}·•、，,/ \\t　&&[^${verbs}]]){${least},${most}})`;
/** What follows a role where no name does: the heading 记者手记. */
const notName = '(?!手[记記]|札[记記]|[观觀]察|[调調]查|述[评評]|[连連][线線]|[协協])';
const name = '\\p{Han}(?:\\p{Han}{1,3}|[ 　]{1,2}\\p{Han})(?!\\p{Han})';
const editor =
  '(?:[责責]任[编編][辑輯]|[责責][编編]|[执執]行[编編][辑輯]|版面[编編][辑輯]|本版[编編][辑輯]|[编編][辑輯]|美[编編]|校[对對]|[审審][读讀]|[组組]版|值班[编編]委|值班主任|[制製][图圖]|[制製]表|[摄攝]影|[图圖]片|撰文)';

const digits = '(?:\\d{1,2}|[０-９]{1,2})';
const day = `(?:(?:[12]\\d{3}|[１２][０-９]{3}) ?年 ?)?${digits} ?月 ?${digits} ?[日号號]`;
const numeral = '[〇○零一二三四五六七八九十廿卅]';
const written = `(?:(?:${numeral}{4}|民[国國]${numeral}{1,3})年${numeral}{1,2}月(?:${numeral}{1,3}[日号號])?|${numeral}{1,2}月${numeral}{1,3}[日号號])`;

// --- Parts, English -------------------------------------------------------------------------------------------

const monthNames =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const month = `(?:${monthNames}|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)`;
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const wire = 'AP|UPI|AFP|AAP|CP|PA|Reuters?|REUTERS?|Xinhua|TASS';
const capitalized = "\\p{Lu}[\\p{L}.'’-]{0,20}";
const particle = '(?:(?:and|AND|&|de|van|von|der|la|bin) ){0,2}';
const people = `(?>${capitalized}(?:,? {1,2}${particle}${capitalized}){1,8})`;
/** What follows "By" in a headline or a sentence rather than a byline: By Thursday Night. */
const notPerson = `(?!(?:The|A|An|My|Our|Your|His|Her|Its|This|That|Then|Now|All|Far|${weekday}|${monthNames}|Christmas|Easter|New|Order|ORDER|Appointment|Act|Law|Night|Day|Land|Sea|Air|Rail|Train|Bus|Popular|Request|Special|SPECIAL|Royal|Virtue|Authority|AUTHORITY|Auction|AUCTION|Telegraph|Cable|Wireless)\\b)`;
const place = "\\p{Lu}[\\p{Lu}.'’ -]{1,28}(?:, \\p{Lu}[\\p{L}.]{1,14}(?: \\p{Lu}\\p{Ll}{2,10})?)?";
const dash = '(?:--?|–|—|\\.-)';
/** Words in capitals before a dash that are no place: NOTE — This. */
const notPlace =
  '(?!(?:NOTES?|NOTICE|WARNING|CAUTION|CORRECTION|UPDATE|WANTED|HELP WANTED|LOST|FOUND|FREE|NEW|SALE|FOR SALE|TODAY|TOMORROW|ALSO|BREAKING|EDITOR|INFO|ERROR|DEBUG|TODO|FIXME)\\b)';
const pageNumber = '[A-Z]?-?\\d{1,3}';

// --- Patterns -------------------------------------------------------------------------------------------------

const credited = { patterns: include('role', 'person') };
const creditedEn = { patterns: include('role', 'person-en') };
const dated = { '0': { patterns: include('date') } };
const roleScope = { name: 'keyword.other.role.newspaper' };

const damage: Pattern[] = [
  scoped('invalid.illegal.replacement-character', 'U+FFFD', '\\x{FFFD}+'),
  scoped(
    'invalid.illegal.private-use',
    '',
    '[\\x{E000}-\\x{F8FF}\\x{F0000}-\\x{FFFFD}\\x{100000}-\\x{10FFFD}]+',
  ),
  scoped(
    'invalid.illegal.control-character',
    'Tab and form feed (a page break) belong in a transcription; other controls and invisible spaces do not.',
    '[\\x{0}-\\x{8}\\x{B}\\x{E}-\\x{1F}\\x{7F}-\\x{9F}\\x{AD}\\x{200B}\\x{2060}\\x{FEFF}\\x{FFFE}\\x{FFFF}]+',
  ),
  scoped(
    'invalid.illegal.doubled',
    '天天津津学学: three or more characters, each twice.',
    '(?=[\\p{Han}□（“《])(?:([\\p{Han}\\p{Nd}□（）“”《》、，。：；])\\1(?!\\1)){3,}',
  ),
  scoped(
    'invalid.illegal.doubled',
    'SSttaatteemmeenntt: whole words, four or more letters, each twice.',
    "(?<!\\p{L})(?!(\\p{Latin})\\1{7})(?=\\p{Latin})(?:([\\p{Latin}\\p{Nd},.'’:;&-])\\2 {0,2}){4,}(?<! )(?!\\p{L})",
  ),
  scoped(
    'invalid.illegal.doubled',
    '朱志杰朱志杰、、: a run and the mark after it, each twice.',
    '(\\p{Han}{2,10})\\1([、，。；：”])\\2(?!\\2)',
  ),
  scoped('invalid.illegal.doubled', '记者记者', '(□?[记記]者|通[讯訊][员員]|本[报報][讯訊])\\1+'),
  scoped(
    'invalid.illegal.doubled',
    'Marks that are not printed twice in a row, as …… —— ！！ and 。。。 are.',
    '([、，；：“”《》「」『』])\\1+|(?<!。)。。(?!。)',
  ),
  scoped(
    'invalid.illegal.lost-glyph',
    'Two or more empty boxes, or the geta mark.',
    '[□\\x{3013}]{2,}|\\x{3013}',
  ),
  scoped(
    'invalid.illegal.lost-glyph',
    'An empty box within text; before a role it marks a byline, before an option it is a box to tick.',
    `(?<=\\p{Han})□(?=[\\p{Han}，。、；：”）])(?!是|否|男|女|有|[无無]|不|同意|本[报報]|特[约約]|${role})`,
  ),
];

/** The transcriber's marks: docs/notation.md. */
const mark = (...marks: MarkName[]) =>
  `^(@@)[ \\t　]*(?i:(${marks.flatMap(namesOf).join('|')}))(?=[ \\t　]|$)`;
const marked = (rest: object) => ({
  '1': { name: 'punctuation.definition.mark.newspaper' },
  '2': { name: 'keyword.control.mark.newspaper' },
  '3': rest,
});
const by = scoped('keyword.other.role', 'By Ann Reyes', '(?<=[ \\t　])B[yY](?= )');
const marks: Pattern[] = [
  {
    comment: '@@ headline Ferry Landing Closed',
    match: `${mark('kicker', 'headline', 'deck')}(.*)$`,
    captures: marked({ name: 'markup.heading.newspaper' }),
  },
  {
    comment: '@@ byline By Ann Reyes',
    match: `${mark('byline', 'credit')}(.*)$`,
    captures: marked({
      name: 'meta.byline.newspaper',
      patterns: [by, ...include('role', 'person', 'person-en')],
    }),
  },
  {
    comment: '@@ note Scanned from microfilm',
    match: `${mark('note')}(.*)$`,
    captures: marked({ name: 'comment.line.note.newspaper' }),
  },
  {
    comment: '@@ article',
    match: mark('article', 'end', 'unplaced', 'body', 'caption', 'folio'),
    captures: marked({}),
  },
];

const byline: Pattern[] = [
  scoped(
    'meta.byline',
    '□记者 陈晓苏',
    `^${space}{0,4}([□■◆◇●○◎▲△★☆])(?=${space}{0,2}\\p{Han}{0,10}${role})(${names(3, 48)}${reporting}?)${space}{0,4}$`,
    { '1': { name: 'punctuation.definition.byline.newspaper' }, '2': credited },
  ),
  scoped(
    'meta.byline',
    '本报记者 马跃峰 黄  娴; 记者 杨成栋 摄',
    `^${space}{0,4}((?:(?:本版)?文[/／])?(?:${paper}|\\p{Han}{2,6}[报報])?\\p{Han}{0,4}?${role}(?:${space}{1,3}|[：:]|(?<=本[报報刊网網台][记記]者))${notName}${names(2, 40)}${reporting}?)${space}{0,4}$`,
    { '1': credited },
  ),
  scoped(
    'meta.byline',
    '（新华社记者 王长山）, the second parenthesis perhaps on the next line',
    `[（(](?=[\\p{Han} 　]{0,12}?${role}${notName})(${names(3, 48)}${reporting}?)(?:[）)]|$)`,
    { '1': credited },
  ),
  scoped('meta.byline', '新华社南京5月12日电（李大伟、陶琳）', `(?<=[电電讯訊])[（(](${names(2, 24)})[）)]`, {
    '1': credited,
  }),
  scoped(
    'meta.byline',
    '…讯新华社记者王黎、本报记者董洪亮报道：',
    `(?<=[电電讯訊 　])((?:${agency}|${paper})?${role}${names(2, 24)}[报報][道導])(?=[：:]|${space}{0,4}$)`,
    { '1': credited },
  ),
  scoped('meta.byline', 'By Jane Doe', `^ {0,8}(B[yY]) {1,3}${notPerson}(${people}) {0,4}$`, {
    '1': roleScope,
    '2': creditedEn,
  }),
  scoped(
    'meta.byline',
    'From Our Own Correspondent',
    '^ {0,8}\\(?((?:By|BY|From|FROM) (?:Our|OUR|a|A|an|AN) (?:\\p{L}{1,12} ){0,3}(?:Correspondent|CORRESPONDENT|Reporter|REPORTER))[.)]{0,2} {0,4}$',
    { '1': roleScope },
  ),
  scoped(
    'meta.byline',
    'Staff Writer; Special to The Record',
    "^ {0,8}((?:[Ss]taff|STAFF) (?:[Ww]riter|WRITER|[Rr]eporter|REPORTER|[Pp]hotographer|PHOTOGRAPHER)s?|Special to (?:the|The) \\p{Lu}[\\p{L} .'’-]{1,40})$",
    { '1': roleScope },
  ),
];

const credit: Pattern[] = [
  scoped('markup.italic.credit', '（新华社发 张三 摄）', `[（(](${names(2, 24)}[摄攝]影?)[）)]`, {
    '1': credited,
  }),
  scoped(
    'markup.italic.credit',
    '杨成栋 摄, alone or after a caption',
    `(?:(?<=[。”）])${space}{0,3}|^${space}{0,4}(?=\\p{Han}[\\p{Han}、· 　]{0,20}[ 　][摄攝]))(${names(2, 24)}[摄攝]影?)${space}{0,3}$`,
    { '1': credited },
  ),
  scoped(
    'markup.italic.credit',
    '责任编辑：王小明',
    `(?<!\\p{Han})(${editor})[：:][ 　]{0,2}(${name}(?:[、 　]{1,2}(?!${editor})${name}){0,4})`,
    { '1': roleScope, '2': { patterns: include('person') } },
  ),
  scoped(
    'markup.italic.credit',
    'Photo by Jane Doe; AP Photo/Jane Doe',
    `\\b((?:Photo(?:graph)?s?|PHOTOS?|Picture|Illustration|Graphic|Story and photos?) (?:by|BY|courtesy of)|(?:${wire}) Photo/|REUTERS/) ?(${people})`,
    { '1': roleScope, '2': creditedEn },
  ),
  scoped(
    'markup.italic.credit',
    'Jane Doe/Staff Photographer; Jane Doe / The Record',
    `^ {0,8}((?>${capitalized}(?: ${capitalized}){1,3})) ?/ ?((?:[Ss]taff|STAFF|The|THE|${wire})(?: \\p{Lu}\\p{L}{1,15}){0,3}|Special to (?:the|The) \\p{Lu}[\\p{L} ]{1,30})$`,
    { '1': { patterns: include('person-en') }, '2': roleScope },
  ),
];

const dateline: Pattern[] = [
  scoped(
    'keyword.control.dateline',
    '本报讯; 广州日报讯',
    `(?<!\\p{Han})${paper}[讯訊](?![息号號])|^${space}{0,4}\\p{Han}{2,6}[报報][讯訊](?=${space}|[（(]|$)`,
  ),
  scoped(
    'keyword.control.dateline',
    '新华社北京10月1日电; 本报广州1月1日讯',
    `[据據]?(?:${agency}|本[报報])\\p{Han}{0,12}?(?:${day}|${written})[专專]?[电電讯訊]`,
    dated,
  ),
  scoped(
    'keyword.control.dateline',
    '据新华社电; （本报斯德哥尔摩电）',
    `[据據]${agency}[电電](?=[，、。）) 　]|$)|(?<=[（(])(?:${agency}|本[报報])\\p{Han}{2,10}[电電](?=[）)])`,
  ),
  scoped(
    'keyword.control.dateline',
    '福州3月7日电',
    `^${space}{0,4}\\p{Han}{2,8}?${day}[电電](?=${space}|[（(]|[记記]者|$)`,
    dated,
  ),
  scoped(
    'keyword.control.dateline',
    'LONDON, Oct. 1 (Reuters) —',
    `^ {0,8}${place},? {0,2}(?:${month}\\.? {1,2}\\d{1,2}|${weekday})(?:, \\d{4})?\\.?(?: {0,2}\\((?:${wire})\\))? {0,2}${dash}`,
    dated,
  ),
  scoped('keyword.control.dateline', 'PARIS (AP) —', `^ {0,8}${place} {1,2}\\((?:${wire})\\) {0,2}${dash}`),
  scoped('keyword.control.dateline', 'ROME — The', `^ {0,8}${notPlace}${place} (?:--|—)(?= ?\\p{Lu})`),
];

const jump: Pattern[] = [
  scoped(
    'markup.underline.link.jump',
    '（下转第3版）; 上接A1版',
    '[（(]?(?:[下紧緊][转轉接]|上接|[详詳文][见見])(?:本[报報])?第?(?:[A-H]?\\d{1,2}(?:[、,，—～至-]\\d{1,2})?|[一二三四五六七八九十]{1,3}) ?版(?![本面权權画畫图圖])[）)]?',
  ),
  scoped(
    'markup.underline.link.jump',
    '（转2版）: the short forms, in parentheses only',
    '[（(][转轉接见見详詳]第?[A-H]?\\d{1,2} ?版[）)]',
  ),
  scoped(
    'markup.underline.link.jump',
    'Continued on A4; CONTINUED FROM PAGE 1',
    `\\b(?:Continued|CONTINUED|Cont(?:'d|\\.)|CONT(?:'D|\\.)) (?:on|ON|from|FROM) (?:(?:[Pp]age|PAGE|[Pp]\\.) ?${pageNumber}|[A-Z]-?\\d{1,3})\\b`,
  ),
  scoped(
    'markup.underline.link.jump',
    'See FLOOD, A4; See Page 3',
    `\\b(?:See|SEE|Turn to|TURN TO) (?:\\p{Lu}[\\p{Lu}'’ -]{1,30}, (?:[Pp]age |PAGE )?${pageNumber}|(?:Page|PAGE) ${pageNumber})(?= ?[).]| {0,4}$)`,
  ),
];

const date: Pattern[] = [
  scoped('constant.numeric.date', '2017年10月1日; ３月３日; 9 月 30 日', day),
  scoped(
    'constant.numeric.date',
    '2017年; 10月份, but not 12月龄',
    '(?<!\\d)(?:1[5-9]|20)\\d{2} ?年(?: ?1?\\d ?月份?)?(?![龄齡])|(?<!\\d)1?\\d ?月份',
  ),
  scoped('constant.numeric.date', '二〇〇〇年十二月; 民國九年四月三日; 三月五日', written),
  scoped(
    'constant.numeric.date',
    'Oct. 1, 2017; October 2017',
    `\\b${month}\\.? {1,2}(?:\\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?(?![\\d,.]{0,12}\\d| ?(?:per cent|%|pct|mln|miles))|[12]\\d{3})\\b`,
  ),
  scoped(
    'constant.numeric.date',
    '1 October 2017; 1st of October',
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthNames})\\b\\.?(?:,? [12]\\d{3}\\b)?`,
  ),
];

const title = scoped('string.quoted.title', 'A title on one line.', '《[^《》]{1,60}》');
const rolePattern = scoped(
  'keyword.other.role',
  'Within a byline or credit.',
  `(?:${paper}|${agency}|\\p{Han}{2,6}[报報])?(?:特[约約派]|首席|[见見][习習]|[实實][习習](?!生)|全媒[体體]|融媒[体體]|[驻駐]\\p{Han}{2,4})?${role}|${agency}[发發]|(?:[摄攝]影)?[报報][道導]|[摄攝]影?|文[/／]?[图圖]|(?:本版)?文[/／]|[Ss]taff [Ww]riters?|STAFF WRITERS?|\\b(?:and|AND)\\b|&`,
);
const person = scoped(
  'entity.name.type.person',
  'Within a byline or credit; 黄  娴 and 孙振 alike.',
  `\\p{Han}(?:[ 　]{1,2}(?![摄攝])\\p{Han}(?!\\p{Han})){1,2}|\\p{Han}{2,8}?(?=${role}|[摄攝]|[报報][道導]|文[/／]?[图圖])|\\p{Han}{1,8}·\\p{Han}{1,8}|\\p{Han}{2,8}`,
);
const personEn = scoped(
  'entity.name.type.person',
  'Within a byline or credit.',
  "\\p{Lu}[\\p{L}.'’-]{0,20}(?: (?!and |AND |[Ss]taff |STAFF )\\p{L}[\\p{L}.'’-]{0,20}){0,8}",
);

export const grammar = {
  name: 'Newspaper Transcription',
  scopeName: 'text.newspaper',
  comment: 'Generated by scripts/grammar.ts.',
  patterns: include('mark', 'damage', 'byline', 'credit', 'dateline', 'jump', 'date', 'title'),
  repository: {
    mark: { patterns: marks },
    damage: { patterns: damage },
    byline: { patterns: byline },
    credit: { patterns: credit },
    dateline: { patterns: dateline },
    jump: { patterns: jump },
    date: { patterns: date },
    title,
    role: rolePattern,
    person,
    'person-en': personEn,
  },
};

export const grammarText = () => `${JSON.stringify(grammar, null, 2)}\n`;
