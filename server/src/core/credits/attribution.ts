import { isHan } from '../languages';
import type { CreditKind } from '../credits';
import type { Grammar } from './han-grammar';
import { type NameAt, namesIn, startsWithSurname, type Word } from './names';

/** Roles, names and closing words as one attribution strings them together: 记者 张三 通讯员 李四 摄. */
export interface Attribution {
  /** Offset after its last word. */
  readonly end: number;
  readonly kind: CreditKind;
  readonly names: readonly NameAt[];
  readonly agency: string | null;
  readonly roles: number;
  readonly closed: boolean;
  /** Whether something besides a bare role and names proves it: a sender, 本报, 摄, names set apart. */
  readonly certain: boolean;
}

const separator = /[\s、，,/／:：;；|&□■◎●○◇◆▲△▼▽☆★◘⊙]+/y;
const joint = /^\s+$/;

/**
 * Reads an attribution at an offset: as many roles, names and closing words as follow one another. `introduced` where
 * names need no role of their own.
 */
export function attributionAt(
  grammar: Grammar,
  text: string,
  from: number,
  introduced = false,
): Attribution | undefined {
  const parse = new Parse(grammar, text, from, introduced);
  while (!parse.introduces() && (parse.role() || parse.closing() || parse.name())) parse.skip();
  return parse.result();
}

class Parse {
  #at: number;
  #end: number;
  #kind: CreditKind | undefined;
  #agency: string | null = null;
  #roles = 0;
  #closed = false;
  #certain = false;
  /** Names of the clauses that are complete, and the words of the one being read. */
  readonly #names: NameAt[] = [];
  #words: Word[] = [];
  #gap = '';

  constructor(
    readonly grammar: Grammar,
    readonly text: string,
    from: number,
    introduced: boolean,
  ) {
    this.#roles = Number(introduced);
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
    return this.#closed && /[：:]/.test(this.#gap);
  }

  role(): boolean {
    const match = this.#match(this.grammar.role);
    if (!match || !this.#closeClause()) return false;
    const [whole, sender, word] = match as unknown as [string, string | undefined, string];
    if (sender && this.grammar.language.agencies.includes(sender)) this.#agency = sender;
    if (whole.length > word.length || this.#roles > 0) this.#certain = true;
    // Whoever wrote the piece stands before whoever drew for it.
    this.#kind ??= this.grammar.kinds.get(word);
    this.#closed = false;
    this.#roles++;
    this.#advance(whole.length);
    return true;
  }

  closing(): boolean {
    if (this.#names.length + this.#words.length === 0) return false;
    const match = this.#match(this.grammar.closing);
    if (!match || (match[1] && (!joint.test(this.#gap) || this.#isName(match[1])))) return false;
    // A given name may be 文: 张 文.
    if (match[0].length === 1 && !/[摄攝]/.test(match[0]) && this.#words.at(-1)?.text.length === 1)
      return false;
    if (!this.#closeClause()) return false;
    this.#close(match[2] as string);
    this.#advance(match[0].length);
    return true;
  }

  name(): boolean {
    if (this.#closed) return false;
    let run = hanRun(this.text, this.#at);
    const role = run.slice(1).search(this.grammar.roleWithin);
    const glued = role < 0 ? this.grammar.gluedClosing.exec(run) : null;
    if (role >= 0) run = run.slice(0, role + 1);
    else if (glued && run.length - glued[0].length >= 2) run = run.slice(0, -glued[0].length);
    if (run === '' || run.length > 20) return false;
    if (this.#gap && this.#roles > 0 && this.#words.length === 0) this.#certain = true;
    if (this.#gap && !joint.test(this.#gap) && this.#words.length > 0 && !this.#closeClause()) return false;
    const word = { text: run, at: this.#at };
    if (run.length > 1 && namesIn([word], this.grammar.language) === undefined) return false;
    this.#words.push(word);
    this.#advance(run.length);
    if (glued && role < 0 && this.text.startsWith(glued[0], this.#at) && this.#closeClause()) {
      this.#close(glued[0]);
      this.#advance(glued[0].length);
    }
    return true;
  }

  result(): Attribution | undefined {
    if (!this.#closeClause()) return undefined;
    if (this.#names.length === 0 || this.#roles + Number(this.#closed) === 0) return undefined;
    return {
      end: this.#end,
      kind: this.#kind ?? 'byline',
      names: this.#names,
      agency: this.#agency,
      roles: this.#roles,
      closed: this.#closed,
      certain:
        this.#certain ||
        this.#names.every(({ name }) => name.length <= 3 && startsWithSurname(name, this.grammar.language)),
    };
  }

  /** Tells 张明报道 from 上海报道. */
  #isName(word: string): boolean {
    return startsWithSurname(word, this.grammar.language) && !/[州阳陽市县縣省]$/.test(word);
  }

  #close(word: string): void {
    this.#kind = this.grammar.closingKinds.get(word) ?? this.#kind;
    this.#closed = this.#certain = true;
  }

  /** The words read since the last role become names; false where they are none. */
  #closeClause(): boolean {
    const names = namesIn(this.#words, this.grammar.language);
    if (!names) return false;
    this.#names.push(...names);
    this.#words = [];
    return true;
  }

  #advance(length: number): void {
    this.#at += length;
    this.#end = this.#at;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.text);
  }
}

/** The run of characters that may be a name; a character that lacked a type is described in brackets: 袁（日希）. */
function hanRun(text: string, from: number): string {
  let end = from;
  while (end < text.length && isNameUnit(text.charCodeAt(end))) {
    end++;
    if (end === from + 1 && described.test(text.slice(end, end + 4))) end += 4;
  }
  return text.slice(from, end);
}

const described = /^（[\u3400-\u9fff]{2}）/;
const isNameUnit = (unit: number): boolean =>
  isHan(unit) || (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0xb7 || unit === 0x2022;
