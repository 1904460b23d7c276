import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  found: 'A dash stands in place of “一”.',
  read: 'Read “{0}”',
} as const;

const one = '一';
/** 第—次, 统—: before these, no dash is printed; neither is one in 这—个. */
const bindsAfter = /[第统統唯]$/;
const counted = /[这這那哪每另有同]$/;
const countedWith = /^[个個次些样樣直起定般种種名条條届屆批]/;
/** A year of four figures, or 十—月, where a range of numbers cannot stand. */
const yearBefore = /(?:^|[^一二三四五六七八九十百千〇○零])[一二三四五六七八九〇○零]{0,3}$/;
const yearAfter = /^[一二三四五六七八九〇○零]{0,3}年/;
const ten = /十$/;
const monthOrDay = /^[月日]/;
const han = /^\p{Script=Han}/u;

/** Recognizers take the one stroke of 一 for a dash, or a dash for it. */
export const misreadOne = defineRule({
  id: 'misread-one',
  category: 'ocr',
  severity: 'warning',
  summary: 'A dash stands in place of “一”.',
  safeFix: 'never',
  messages,
  *check({ language, runs, text }) {
    if (language.script !== 'han') return;
    for (const span of runs.stroke) {
      if (span.end - span.start > 1) continue; // a dash, or a row of them
      const before = text.slice(Math.max(0, span.start - 4), span.start);
      const after = text.slice(span.end, span.end + 4);
      if (!isOne(before, after)) continue;
      const fix = { title: say(messages.read, one), safe: false, edits: [{ span, newText: one }] };
      yield { span, message: say(messages.found), fixes: [fix] };
    }
  },
});

function isOne(before: string, after: string): boolean {
  if (bindsAfter.test(before)) return han.test(after);
  if (counted.test(before)) return countedWith.test(after);
  if (ten.test(before)) return monthOrDay.test(after);
  return isYear(before, after);
}

/** Three figures and the stroke before 年; with a figure on both sides of it, or the stroke first: —九四九年. */
function isYear(before: string, after: string): boolean {
  const figuresBefore = /[一二三四五六七八九〇○零]{0,4}$/.exec(before)?.[0].length ?? 0;
  const figuresAfter = yearAfter.exec(after)?.[0].length ?? 0;
  return yearBefore.test(before) && figuresAfter > 0 && figuresBefore + figuresAfter - 1 === 3;
}
