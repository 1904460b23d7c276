import { say } from '../message';
import type { Page } from '../page';
import { defineRule } from '../rule';
import { Sieve } from '../sieve';
import { lineIndexAt } from '../text';

const messages = {
  found: '“{0}” seems to be lost after “{1}”: the page or its issue credits {2}.',
  insert: 'Insert “{0}”',
} as const;

/** What a name is set off by on its left: an edge, a space, a mark between names, the end of a role or a title. */
const left = /(?:^|[\s、（：者员員影摄攝文图圖长長记記任席授理师師事])$/u;
/** What follows a name: a mark, a space, or what the named person does. */
const right = /^(?:[，。、；：）\s]|说|說|表示|指出|介绍|介紹|告诉|告訴|强调|強調|报道|報道|摄|攝)/u;

/** A name of three characters whose last one is missing, where the whole stands in a credit. */
export const cutName = defineRule({
  id: 'cut-name',
  category: 'structure',
  severity: 'info',
  summary: 'The last character of a name was lost.',
  safeFix: 'never',
  messages,
  *check(page) {
    if (page.language.script !== 'han') return;
    const wholes = wholesOf(page);
    if (wholes.size === 0) return;
    const { text, lines, doubling } = page;
    const stems = new Sieve(wholes.keys());
    for (let at = stems.next(text, 0); at < text.length; at = stems.next(text, at + 1)) {
      const whole = wholes.get(text.slice(at, at + 2));
      const end = at + 2;
      if (!whole || text.startsWith(whole, at) || !right.test(text.slice(end, end + 2))) continue;
      const index = lineIndexAt(lines, at);
      if (!left.test(text.slice(Math.max(lines[index]?.start ?? 0, at - 1), at))) continue;
      if (page.lineText(index).length !== doubling.readings[index]?.length || goesOn(page, index, end, whole))
        continue;
      const lost = whole.charAt(2);
      const place = { start: end, end };
      yield {
        span: { start: at, end },
        message: say(messages.found, lost, whole.slice(0, 2), whole),
        fixes: [{ title: say(messages.insert, lost), safe: false, edits: [{ span: place, newText: lost }] }],
      };
    }
  },
});

/** First two characters of a name → the name, where it is the only one with these, and no person is called by them. */
function wholesOf(page: Page): Map<string, string> {
  const counts = new Map(page.background.roster);
  for (const { people } of page.credits)
    for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1);
  const wholes = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of counts.keys()) {
    if (name.length !== 3 || !/^\p{Script=Han}{3}$/u.test(name)) continue;
    const stem = name.slice(0, 2);
    // Credited once, the two may be the name in question.
    if (wholes.has(stem) || (counts.get(stem) ?? 0) > 1) shared.add(stem);
    wholes.set(stem, name);
  }
  for (const stem of shared) wholes.delete(stem);
  return wholes;
}

/** The rest of the name stands on the next line. */
function goesOn({ printed, lines }: Page, index: number, end: number, whole: string): boolean {
  if (end < (lines[index]?.end ?? 0)) return false;
  return printed.textOf(printed.neighbour(index, 1)).startsWith(whole.charAt(2));
}
