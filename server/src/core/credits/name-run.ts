import { isHan } from '../languages';
import type { Grammar } from './han-grammar';
import { likenessOf, splitNames, startsWithSurname } from './names';

/** The longest run of characters that is looked at for a name, with the closing word that is glued to it. */
const longest = 24;

export interface NameRun {
  readonly name: string;
  /** The closing word that nothing sets apart from the name: 徐烨摄, 李明台北報導. */
  readonly closing: string | undefined;
  /** Whether that word is a telegram's: 記者李明台北1日電. */
  readonly dated: boolean;
  /** Length of name, place and closing word together. */
  readonly length: number;
}

const none: NameRun = { name: '', closing: undefined, dated: false, length: 0 };

/** The characters that may be a name at an offset: up to what sets it apart, to the next role, or to its closing word. */
export function nameRun(grammar: Grammar, text: string, at: number): NameRun {
  const run = hanRun(text, at);
  if (run.length > longest) return none;
  const role = run.slice(1).search(grammar.roleWithin);
  if (role >= 0) return { name: run.slice(0, role + 1), closing: undefined, dated: false, length: role + 1 };
  const divided = grammar.dividedClosing.exec(text.slice(at, at + run.length + 2));
  if (divided && divided.index > 1 && divided.index < run.length) {
    const [closing] = divided;
    return {
      name: run.slice(0, divided.index),
      closing,
      dated: false,
      length: divided.index + closing.length,
    };
  }
  const dated = wireAfter(grammar, text, at + run.length);
  const [closing, whole] = dated ? [dated, run + dated] : [grammar.gluedClosing.exec(run)?.[0], run];
  if (!closing || whole.length - closing.length < 2)
    return { name: run, closing: undefined, dated: false, length: run.length };
  const rest = whole.slice(0, -closing.length);
  const name = grammar.sendsFrom.test(closing) ? withoutPlace(grammar, rest) : rest;
  return { name, closing, dated: dated !== undefined, length: whole.length };
}

/** The date and the closing word of a telegram that follow a run: 1日電. */
function wireAfter(grammar: Grammar, text: string, at: number): string | undefined {
  grammar.datedWire.lastIndex = at;
  return grammar.datedWire.exec(text)?.[0];
}

/** A name without the place that follows it: 李明台北. */
function withoutPlace(grammar: Grammar, run: string): string {
  const { language } = grammar;
  const place = language.credits.places.find(name => run.endsWith(name) && run.length - name.length >= 2);
  if (place) return run.slice(0, -place.length);
  if (run.length < 4 || !startsWithSurname(run, language)) return run;
  if (likenessOf(run, language) === 'sure' || splitNames(run, language)) return run;
  return run.slice(0, Math.min(3, run.length - 2));
}

/** The run of characters that may be a name; a character that lacked a type is described in brackets: 袁（日希）. */
function hanRun(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from <= longest && isNameUnit(text.charCodeAt(end))) {
    end++;
    if (end === from + 1 && described.test(text.slice(end, end + 4))) end += 4;
  }
  return text.slice(from, end);
}

const described = /^（[\u3400-\u9fff]{2}）/;
const isNameUnit = (unit: number): boolean =>
  isHan(unit) || (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0xb7 || unit === 0x2022;
