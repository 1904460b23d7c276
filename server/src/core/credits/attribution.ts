import type { CreditKind } from '../credits';
import type { Grammar } from './han-grammar';
import { nameRun } from './name-run';
import { type Candidate, likenessOf, type NameAt, namesIn, startsWithSurname, type Word } from './names';
import { type Evidence, holds } from './weigh';

/** Roles, names and closing words as one attribution strings them together: 记者 张三 通讯员 李四 摄. */
export interface Attribution {
  /** Offset after its last word. */
  readonly end: number;
  readonly kind: CreditKind;
  readonly names: readonly NameAt[];
  readonly agency: string | null;
  readonly roles: number;
  readonly closed: boolean;
}

const separator = /[\s、，,/／:：;；|｜│丨&＆□■◎●○◇◆▲△▼▽☆★◘⊙]+/y;
const joint = /^\s+$/;
const slash = /[/／|｜│丨]/;
const colon = /[:：]/;

/** Reads an attribution at an offset: as many roles, names and closing words as follow one another. */
export function attributionAt(
  grammar: Grammar,
  text: string,
  from: number,
  evidence: Evidence,
): Attribution | undefined {
  const parse = new Parse(grammar, text, from);
  while (!parse.introduces() && (parse.release() || parse.role() || parse.closing() || parse.name()))
    parse.skip();
  return parse.result(evidence);
}

class Parse {
  #at: number;
  #end: number;
  #kind: CreditKind | undefined;
  #agency: string | null = null;
  readonly #roles: string[] = [];
  /** How many of the roles have names, and how many of those and of the closing words there are. */
  #namedRoles = 0;
  #clauses = 0;
  #closing = '';
  #closedGlued = false;
  /** Offset after the closing word that the words being read follow. */
  #closed: number | undefined;
  #qualified = false;
  #divided: 'slash' | 'colon' | undefined;
  #outlets = 0;
  /** Names of the clauses that are complete, and the words of the one being read. */
  readonly #names: Candidate[] = [];
  #words: Word[] = [];
  #gap = '';
  #after: 'nothing' | 'role' | 'name' | 'closing' = 'nothing';

  constructor(
    readonly grammar: Grammar,
    readonly text: string,
    from: number,
  ) {
    this.#at = this.#end = from;
    this.skip();
  }

  skip(): void {
    const match = this.#match(separator);
    this.#gap = match?.[0] ?? '';
    this.#at += this.#gap.length;
  }

  /** Whether what was read ends in 报道： and the piece itself follows. */
  introduces(): boolean {
    return this.#after === 'closing' && colon.test(this.#gap);
  }

  /** What an agency has done with a picture: 新华社发. */
  release(): boolean {
    const match = this.#after === 'nothing' ? this.#match(this.grammar.release) : null;
    if (!match) return false;
    this.#agency = match[1] as string;
    this.#advance(match[0].length, 'role');
    return true;
  }

  role(): boolean {
    const match = this.#match(this.grammar.role);
    // Where no role came before, a name stands apart from the next role: not in 资料图片.
    if (!match || (this.#roles.length === 0 && this.#after === 'name' && this.#gap === '')) return false;
    // A closing word may be a role too, or begin as one does: 张三 制图, 张三 文/图.
    if (this.#after === 'name' && this.#closes(match[0].length)) return false;
    if (!this.#closeClause()) return false;
    const [whole, sender = '', qualifiers = '', word = ''] = match;
    if (this.grammar.language.agencies.includes(sender)) this.#agency = sender;
    if (sender || qualifiers) this.#qualified = true;
    // Whoever wrote the piece stands before whoever drew for it.
    this.#kind ??= this.grammar.kinds.get(word);
    this.#closing = '';
    this.#closed = undefined;
    this.#roles.push(word);
    this.#advance(whole.length, 'role');
    return true;
  }

  /** Whether a word of at least this length is a closing word rather than a role. */
  #closes(length: number): boolean {
    const [whole = '', place] = this.#match(this.grammar.closing) ?? [];
    if (place || whole.length < length) return false;
    return whole.length > length || this.#roles.length === 0 || this.#at + length === this.text.length;
  }

  closing(): boolean {
    if (this.#names.length + this.#words.length === 0) return false;
    const match = this.#match(this.grammar.closing);
    if (!match) return false;
    const [whole, place = '', word = whole] = match;
    if (place && (!/^[\s/／]+$/.test(this.#gap) || this.#isName(place))) return false;
    // 张 三 摄 is no place, 台北 報導 is one.
    if (place.length + word.length < whole.length && !this.grammar.isPlace(place)) return false;
    // A given name may be 文: 张 文.
    const wide = this.#words.at(-1)?.text.length === 1;
    if (wide && whole.length === 1 && !this.grammar.photographed.has(whole)) return false;
    if (!this.#closeClause()) return false;
    this.#divide();
    this.#close(word);
    this.#advance(whole.length, 'closing');
    return true;
  }

  name(): boolean {
    if (this.#after === 'closing' ? this.#gap === '' : this.#after === 'name' && colon.test(this.#gap))
      return false;
    const { grammar } = this;
    if (this.#match(grammar.contact)) return false;
    const agency = this.#after !== 'name' && slash.test(this.#gap) ? this.#match(grammar.agency) : null;
    if (agency) return this.#outlet(agency[0]);
    const { name, closing, dated, length } = nameRun(grammar, this.text, this.#at);
    if (name === '' || (name.length > 1 && !likenessOf(name, grammar.language))) return false;
    if (this.#after === 'role') this.#divide();
    if (grammar.isOutlet(name)) return this.#after === 'role' && this.#outlet(name);
    if (this.#gap && !joint.test(this.#gap) && this.#words.length > 0 && !this.#closeClause()) return false;
    if (this.#after === 'closing') this.#closed = this.#end;
    this.#words.push({ text: name, at: this.#at, glued: this.#gap === '' && this.#after === 'role' });
    this.#advance(name.length, 'name');
    if (closing && this.#closeClause()) {
      this.#closedGlued = true;
      this.#close(closing);
      if (dated) this.#kind = this.#agency ? 'agency' : 'lead';
      this.#advance(length - name.length, 'closing');
    }
    return true;
  }

  result(evidence: Evidence): Attribution | undefined {
    this.#dropRest();
    if (!this.#closeClause()) return undefined;
    const parsed = {
      names: this.#names,
      kind: this.#kind,
      agency: this.#agency,
      roles: this.#roles,
      namedRoles: this.#namedRoles,
      clauses: this.#clauses,
      closing: this.#closing,
      closedGlued: this.#closedGlued,
      qualified: this.#qualified,
      divided: this.#divided,
      outlets: this.#outlets,
    };
    if (!holds(this.grammar, parsed, evidence)) return undefined;
    return {
      end: this.#end,
      kind: this.#names.length === 0 && this.#agency ? 'agency' : (this.#kind ?? 'byline'),
      names: this.#names.map(({ name, start, end }) => ({ name, start, end })),
      agency: this.#agency,
      roles: this.#roles.length,
      closed: this.#closing !== '',
    };
  }

  /** Words after a closing word are names only if a closing word follows them too: 李四 文 王五 图. */
  #dropRest(): void {
    if (this.#closed === undefined || this.#after === 'closing') return;
    this.#end = this.#closed;
    this.#words = [];
  }

  /** Tells 张明报道 from 上海报道. */
  #isName(word: string): boolean {
    return startsWithSurname(word, this.grammar.language) && !this.grammar.isPlace(word);
  }

  #outlet(name: string): boolean {
    this.#divide();
    const { agencies } = this.grammar.language;
    if (agencies.includes(name)) this.#agency = name;
    this.#outlets++;
    this.#clauses++;
    this.#advance(name.length, 'closing');
    return true;
  }

  #divide(): void {
    if (slash.test(this.#gap)) this.#divided = 'slash';
    else if (colon.test(this.#gap)) this.#divided ??= 'colon';
  }

  #close(word: string): void {
    this.#closed = undefined;
    const kind = this.grammar.closingKinds.get(word);
    // What closes the last of several clauses says nothing of the others: 张三 文 李四 图.
    const others = this.#closing !== '' || this.#roles.some(role => this.grammar.closingKinds.has(role));
    this.#kind = others ? (this.#kind ?? kind) : (kind ?? this.#kind);
    this.#closing = word;
    this.#clauses++;
  }

  /** The words read since the last role become names; false where they are none. */
  #closeClause(): boolean {
    const names = namesIn(this.#words, this.grammar.language);
    if (!names) return false;
    if (this.#after === 'name' && this.#roles.length > this.#namedRoles) {
      this.#namedRoles = this.#roles.length;
      this.#clauses++;
    }
    this.#names.push(...names);
    this.#words = [];
    return true;
  }

  #advance(length: number, after: 'role' | 'name' | 'closing'): void {
    this.#at += length;
    this.#end = this.#at;
    this.#after = after;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.text);
  }
}
