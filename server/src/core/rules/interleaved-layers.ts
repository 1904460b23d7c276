import { LayerFinder } from '../doubling/layers';
import { isPeriodic } from '../doubling/print';
import { say } from '../message';
import { defineRule } from '../rule';
import type { Span } from '../text';

const messages = {
  mixed: 'Two layers of text are mixed here, character by character.',
  why: 'Every character comes twice, but not in an order that copies come in. Which belongs to which layer cannot be told from the text: transcribe the line from the page.',
} as const;

/** Two layers drawn at nearly the same place, which the extractor sorted by position. */
export const interleavedLayers = defineRule({
  id: 'interleaved-layers',
  category: 'doubled',
  severity: 'warning',
  summary: 'Two layers of text came out mixed, character by character.',
  safeFix: 'never',
  messages,
  *check(page) {
    const finder = new LayerFinder();
    const explained = new Set(page.doubling.stretches.map(({ line }) => line));
    for (let index = 0; index < page.lines.length; index++) {
      const line = page.lines[index] as Span;
      if (explained.has(index) || !finder.isMixed(page.text, line)) continue;
      if (isPeriodic(page.printed.textOf(index))) continue; // a slogan four times
      yield {
        span: { start: line.start, end: line.end },
        message: say(messages.mixed),
        evidence: [say(messages.why)],
      };
    }
  },
});
