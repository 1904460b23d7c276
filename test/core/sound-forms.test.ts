import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/core/config';
import { fixText } from '../../server/src/core/fix';
import { lint } from '../../server/src/core/lint';
import { parsePage } from '../../server/src/core/page';
import { backgroundFor } from '../background';
import { type Random, seeded, type Shape, shapes } from '../damage';
import { column, englishColumn, type SoundForm, soundForms } from '../sound-forms';

/** Pages of each form, every one of other text, with damage of every shape at every distance. */
const pagesPerForm = 72;

interface Mixed {
  readonly text: string;
  readonly form: readonly string[];
}

/** A page of sound text with the form in it, and lines doubled in one way so many lines above or below it. */
function mixedPage(form: SoundForm, shape: Shape | undefined, random: Random): Mixed {
  const prose = (lines: number) =>
    form.language === 'zh' ? column(random, lines) : englishColumn(random, lines);
  const lines = form.make(random);
  const damaged = shape
    ? prose(1 + Math.floor(random() * 3)).flatMap(line => shape.damage(line, random))
    : [];
  const between = prose(1 + Math.floor(random() * 12));
  const parts = random() < 0.7 ? [damaged, between, lines] : [lines, between, damaged];
  return { text: [...parts, prose(4)].flat().join('\n'), form: lines };
}

/** Where the lines stand in a text, as lines, by offset; -1 where they do not. */
const placeOf = (text: string, lines: readonly string[]): number =>
  `\n${text}\n`.indexOf(`\n${lines.join('\n')}\n`);

describe('what print does by itself', () => {
  for (const form of soundForms)
    it(`${form.language}, ${form.name}: is not mended beside any damage, and not warned of`, () => {
      for (let i = 0; i < pagesPerForm; i++) {
        const { text, form: lines } = mixedPage(form, shapes[i % (shapes.length + 1)], seeded(i));
        const background = backgroundFor(text);
        const mended = fixText(
          text,
          defaultConfig,
          ({ category }) => category === 'doubled',
          background,
        ).text;
        assert.notEqual(
          placeOf(mended, lines),
          -1,
          `${i}: ${lines.join('⏎')} in\n${text}\nbecame\n${mended}`,
        );
        const at = placeOf(text, lines);
        const { findings } = lint(parsePage(text, { background }));
        const warned = findings.filter(
          ({ category, severity, span }) =>
            category === 'doubled' &&
            severity === 'warning' &&
            span.start < at + lines.join('\n').length &&
            span.end > at,
        );
        assert.deepEqual(
          warned.map(({ span }) => text.slice(span.start, span.end)),
          [],
          `${i}: ${text}`,
        );
      }
    });
});
