/** What attributions are made of in a language that runs words together, beside its roles and closing words. */
export interface HanCreditWords {
  /** Roles that are everyday words too, and none without a colon, a slash or another role beside them: 统筹, 图片. */
  readonly everydayRoles: readonly string[];
  /** Roles that sign without a name: 本报评论员. */
  readonly unnamedRoles: readonly string[];
  /** What goes on from a role to another word: 记者站, 作者简介, 摄影展. */
  readonly compounds: readonly string[];
  /** What may stand between a role and who had it: 图片由. */
  readonly connectives: readonly string[];
  /** What sends a reporter to a place: 驻美国记者. */
  readonly postings: readonly string[];
  /** What stands between a name and the place of its report: 发自. */
  readonly origins: readonly string[];
  /** Closing words that the place of a report may stand before: 北京报道. */
  readonly reports: readonly string[];
  /** What an agency has done with a picture: 新华社发. */
  readonly releases: readonly string[];
  /** What introduces an address after a name: 电话. */
  readonly contacts: readonly string[];
  /** Characters as which the marks before bylines are misread. */
  readonly misreadMarks: string;
  /** Misread word → the word of an attribution that was printed. */
  readonly misreadWords: ReadonlyMap<string, string>;
  /** Places that news comes from: they tell where a name ends in 记者张三北京报道. */
  readonly places: readonly string[];
  /** Characters that hardly stand in a name and often beside one. */
  readonly notInNames: string;
  /** Characters that write names of other languages by their sound: 阿不都热西提. */
  readonly transliterating: string;
}

/** The same for a language that sets words apart. */
export interface LatinCreditWords {
  /** What opens a byline without a name, before `reporters`: By Our, From a. */
  readonly ours: readonly string[];
  /** What a newspaper calls those who write for it: Correspondent. */
  readonly reporters: readonly string[];
  /** What stands between the two, where the line ends before the second: Own, Special. */
  readonly kindsOfReporter: readonly string[];
  /** How an item came: By Telegraph; and what stands before it: By, By Electric. */
  readonly transmissions: readonly string[];
  readonly carriers: readonly string[];
  /** What stands before the agency that sent an item: Per. */
  readonly senders: readonly string[];
  /** What introduces the paper that an item was taken from, or written for: From the, Special to the. */
  readonly borrowings: readonly string[];
  readonly commissions: readonly string[];
  /** What stands between two names: and, &. */
  readonly ands: readonly string[];
  /** What follows a name that opens a row: reports. */
  readonly verbs: readonly string[];
  /** What stands between a name and a place: in. */
  readonly prepositions: readonly string[];
  /** What ends the name of an office: Editor; and of an employer, after `ofThe`: staff. */
  readonly offices: readonly string[];
  readonly staffs: readonly string[];
  readonly ofThe: string;
  /** What an agency's name stands before: AP Photo. */
  readonly pictures: readonly string[];
  /** How the names of newspapers end, or are: Herald, Times. */
  readonly papers: readonly string[];
  /** Words before a name that belong to it: Dr., Sir. */
  readonly honorifics: readonly string[];
  /** Words in a name that are not capitalized: van, de. */
  readonly particles: readonly string[];
  /** Given names and initials are not on this list: words that follow By in notices and headlines. */
  readonly notNames: readonly string[];
  /** Days of the week as datelines write them. */
  readonly days: readonly string[];
  /** Cities that stand alone in datelines. */
  readonly places: readonly string[];
}
