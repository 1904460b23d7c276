import { type Kind, kind } from './kind';
import { markedPage } from './marked-page';
import { type Form, formLines, layouts } from './form';
import { pageOf, pageOfLines, setIn, settingOf, type SoundLine, storyLines } from './page';
import { mannerOf, type SoundLanguage, storiesOf } from './story';

const languages: readonly SoundLanguage[] = ['zh', 'en'];

/** A form in each of its layouts: alone, and between two stories with and without blank lines. */
export function kindsOfForm(form: Form): Kind[] {
  return layouts[form.kind].flatMap(layout => [
    kind(`${form.language} ${form.name} | ${layout} | alone`, chance => {
      const setting = settingOf(form.language, chance);
      return pageOf([formLines(form, layout, setting, chance)], setting);
    }),
    ...(['none', 'items'] as const).map(blanks =>
      kind(`${form.language} ${form.name} | ${layout} | between, blanks ${blanks}`, chance => {
        const setting = settingOf(form.language, chance, blanks);
        const manner = mannerOf(form.language, chance);
        const [above, below] = storiesOf(form.language, 2, [2, 3], manner, chance).map(story =>
          storyLines(story, setting),
        );
        return pageOf([above ?? [], formLines(form, layout, setting, chance), below ?? []], setting);
      }),
    ),
  ]);
}

/** Pages of 6 to 40 briefs, one of them perhaps with a caption that is marked. */
function briefs(language: SoundLanguage, blanks: 'none' | 'items', marked: boolean): Kind {
  return kind(`${language} briefs | blanks ${blanks}${marked ? ', a marked caption' : ''}`, chance => {
    const setting = { ...settingOf(language, chance, blanks), head: 80 };
    const set = chance.is(0.5) ? { ...setting, column: undefined } : setting;
    const stories = storiesOf(language, chance.from(6, 40), [1, 1], mannerOf(language, chance), chance);
    const items = stories.map(story => storyLines(story, set));
    const caption = language === 'zh' ? '@@ 图说 王伟 摄' : '@@ caption Looking north from the landing';
    if (marked) items[chance.from(0, items.length - 1)]?.push({ text: caption });
    return pageOf(items, set);
  });
}

/** Pages that begin within a story, and perhaps end within one. */
function midStory(language: SoundLanguage, blanks: 'none' | 'items' | 'paragraphs'): Kind {
  return kind(`${language} mid-story | blanks ${blanks}`, chance => {
    const setting = settingOf(language, chance, blanks);
    const manner = { ...mannerOf(language, chance), decks: chance.is(0.5) };
    const [first, ...others] = storiesOf(language, chance.from(2, 7), [2, 5], manner, chance);
    const text = first ? storyLines(first, setting).filter(({ body }) => body) : [];
    const items = [
      text.slice(chance.from(1, text.length - 1)),
      ...others.map(story => storyLines(story, setting)),
    ];
    const last = items[items.length - 1] ?? [];
    if (chance.is(0.5)) last.splice(chance.from(last.findIndex(({ body }) => body) + 1, last.length));
    return pageOf(items, setting);
  });
}

/** Articles that go on elsewhere, with the line that says so. */
function jumps(language: SoundLanguage, blanks: 'none' | 'items'): Kind {
  return kind(`${language} jump lines | blanks ${blanks}`, chance => {
    const setting = settingOf(language, chance, blanks);
    const page = chance.from(2, 8);
    const stories = storiesOf(language, chance.from(2, 4), [2, 3], mannerOf(language, chance), chance);
    const items = stories.map(story => {
      const word = story.headline.split(' ').at(-1)?.toUpperCase() ?? '';
      const line =
        language === 'zh'
          ? chance.pick([`（下转第${page}版）`, `（下转${page}版）`, `下转第${page}版`])
          : chance.pick([
              `SEE ${word}, PAGE A${page}`,
              `(Continued on Page ${page})`,
              `See ${word}, page ${page}`,
            ]);
      const lines = storyLines(story, setting);
      if (chance.is(0.5)) lines.pop();
      return chance.is(0.7) ? [...lines, { text: line }] : lines;
    });
    return pageOf(items, setting);
  });
}

const hyphened = ['to-day', 'to-morrow', 'co-operate', 'by-law', 'well-known', 'twenty-five', 'north-east'];

/** Compounds that were printed with a hyphen, each once, some of them broken behind it. */
const compounds = kind('en compounds at line ends', chance => {
  const setting = { ...settingOf('en', chance, 'items'), column: chance.from(28, 44) };
  const [story] = storiesOf('en', 1, [1, 1], mannerOf('en', chance), chance);
  if (!story) return pageOf([], setting);
  const sentences = chance.some(hyphened, hyphened.length).map(word => {
    const rest = chance.pick(['if the weather holds', 'so that all may see', 'and the men know it']);
    return `${chance.pick(['They', 'We', 'The two companies'])} spoke of ${word} ${rest}.`;
  });
  // A space that is taken out again lets the column break behind a hyphen.
  const text = sentences.join(' ').replace(/-/g, '-~ ');
  const lines = setIn('en', text, setting.column).map(line => line.replace(/~ ?/g, ''));
  const heads = storyLines(story, setting).filter(({ head }) => head);
  return pageOf([[...heads, ...lines.map((text): SoundLine => ({ text, body: story }))]], setting);
});

/** Lines of a page in another order: cut at random lines, shuffled, headlines below their texts or at the end. */
function disordered(language: SoundLanguage, how: 'cut' | 'shuffled' | 'heads below' | 'heads last'): Kind {
  return kind(`${language} out of order | ${how}`, chance => {
    const setting = settingOf(language, chance);
    const manner = { ...mannerOf(language, chance), decks: true };
    const stories = storiesOf(language, chance.from(3, 8), [1, 4], manner, chance);
    const items = stories.map(story => storyLines(story, setting));
    const heads = items.map(item => item.filter(({ head }) => head));
    const texts = items.map(item => item.filter(({ head }) => !head));
    const lines = items.flat();
    const middle = chance.from(0, Math.floor(lines.length / 3));
    const orders: Record<typeof how, () => SoundLine[]> = {
      cut: () => lines.slice(middle, lines.length - chance.from(0, middle)),
      shuffled: () => chance.some(lines, lines.length),
      'heads below': () => texts.flatMap((text, i) => [...text, ...(heads[i] ?? [])]),
      'heads last': () => [...texts.flat(), ...chance.some(heads, heads.length).flat()],
    };
    return pageOfLines(orders[how](), language, how === 'cut');
  });
}

/** Several forms and stories, one below the other. */
function mixed(language: SoundLanguage, forms: readonly Form[]): Kind {
  return kind(`${language} stories and forms`, chance => {
    const setting = settingOf(language, chance);
    const stories = storiesOf(language, chance.from(2, 4), [1, 3], mannerOf(language, chance), chance);
    const some = chance.some(
      forms.filter(form => form.language === language),
      chance.from(2, 4),
    );
    const items = [
      ...stories.map(story => storyLines(story, setting)),
      ...some.map(form => formLines(form, chance.pick(layouts[form.kind]), setting, chance)),
    ];
    return pageOf(chance.some(items, items.length), setting);
  });
}

/** All kinds of pages but those of single forms. */
export const kindsOfPages = (forms: readonly Form[]): Kind[] => [
  ...languages.flatMap(language => [
    ...(['none', 'items'] as const).flatMap(blanks => [
      briefs(language, blanks, false),
      briefs(language, blanks, true),
      jumps(language, blanks),
    ]),
    ...(['none', 'items', 'paragraphs'] as const).map(blanks => midStory(language, blanks)),
    markedPage(language),
    mixed(language, forms),
    ...(['cut', 'shuffled', 'heads below', 'heads last'] as const).map(how => disordered(language, how)),
  ]),
  compounds,
];
