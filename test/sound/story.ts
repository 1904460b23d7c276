import type { Chance } from './chance';
import * as en from './words-en';
import * as zh from './words-zh';

export type SoundLanguage = 'zh' | 'en';

/** A news story as its editor wrote it. */
export interface SoundStory {
  readonly kicker?: string | undefined;
  readonly headline: string;
  readonly deck?: string | undefined;
  readonly byline?: string | undefined;
  readonly paragraphs: readonly string[];
}

/** What the stories of one paper have in common. */
export interface Manner {
  /** How bylines are written; undefined where the paper has none. */
  readonly byline: ((name: string, other: string) => string) | undefined;
  /** Whether stories may have kickers and decks. */
  readonly decks: boolean;
  readonly capitals: boolean;
}

const bylines: Readonly<Record<SoundLanguage, readonly NonNullable<Manner['byline']>[]>> = {
  zh: [
    name => `□记者 ${name}`,
    name => `本报记者 ${name}`,
    (name, other) => `本报记者 ${name} 通讯员 ${other}`,
    (name, other) => `□记者 ${name} ${other}`,
    name => `记者 ${name}`,
  ],
  en: [
    name => `By ${name}`,
    name => `By ${name.toUpperCase()}`,
    name => `By ${name}, Staff Writer`,
    () => '(From Our Own Correspondent)',
    () => '(Special to the Courier)',
  ],
};

export const mannerOf = (language: SoundLanguage, chance: Chance): Manner => ({
  byline: chance.is(0.65) ? chance.pick(bylines[language]) : undefined,
  decks: false,
  capitals: language === 'en' && chance.is(0.4),
});

/** Stories about different places and, as far as there are enough, different matters. */
export function storiesOf(
  language: SoundLanguage,
  count: number,
  paragraphs: readonly [least: number, most: number],
  manner: Manner,
  chance: Chance,
): SoundStory[] {
  const { topics } = language === 'zh' ? zh : en;
  const places = new Set<string>();
  while (places.size < count) places.add((language === 'zh' ? zh : en).place(chance));
  const drawn: (typeof topics)[number][] = [];
  while (drawn.length < count) drawn.push(...chance.some(topics, topics.length));
  return [...places].map((place, i) =>
    storyOf(language, drawn[i] as (typeof topics)[number], place, paragraphs, manner, chance),
  );
}

function storyOf(
  language: SoundLanguage,
  topic: zh.Topic,
  place: string,
  [least, most]: readonly [number, number],
  { byline, decks, capitals }: Manner,
  chance: Chance,
): SoundStory {
  const { general, oblique, closings, people, person } = language === 'zh' ? zh : en;
  const words = { ...general, place, area: chance.pick(zh.areas), name: people(chance, 8) };
  const more = { ...words, fruit: chance.pick(zh.fruits), surname: person(chance).slice(0, 1) };
  const fill = (template: string) => chance.fill(template, more);
  const headline = fill(chance.pick(chance.is(0.15) ? oblique : topic.heads));
  const sentences = [
    fill(chance.pick(topic.lead)),
    ...chance
      .some([...topic.details, ...chance.some(closings, 3)], most === 1 ? chance.from(0, 2) : 7)
      .map(fill),
  ];
  const signed = byline !== undefined && chance.is(0.9);
  const openings = ['本报讯 ', signed ? '' : '本报讯（记者 {name}） ', ''];
  const opening = language === 'zh' ? chance.pick(openings) : '';
  const dateline = language === 'en' && chance.is(0.3) ? `${place.toUpperCase()}, {month} {2-28}. — ` : '';
  const story = {
    headline: capitals ? headline.toUpperCase() : headline,
    ...(signed ? { byline: byline(person(chance), person(chance)) } : {}),
    paragraphs: paragraphsOf(sentences, chance.from(least, most), language, fill(opening || dateline)),
  };
  return decks ? { ...story, ...titlesOf(language, chance, fill) } : story;
}

/** A kicker or a deck, seldom both. */
function titlesOf(language: SoundLanguage, chance: Chance, fill: (template: string) => string) {
  const kickers = {
    zh: ['市政府召开会议强调', '为民办实事系列报道之{2-9}', '文明新风进万家'],
    en: ['After the Storm'],
  };
  const decks = {
    zh: ['工期不拖，质量不降', '从早到晚，一刻不停'],
    en: ['Work Will Take Weeks and Cost More Than Planned'],
  };
  return {
    ...(chance.is(0.3) ? { kicker: fill(chance.pick(kickers[language])) } : {}),
    ...(chance.is(0.3) ? { deck: fill(chance.pick(decks[language])) } : {}),
  };
}

/** Cuts sentences into so many paragraphs; the first opens with the place or paper it comes from. */
function paragraphsOf(
  sentences: readonly string[],
  count: number,
  language: SoundLanguage,
  opening: string,
): string[] {
  const parts = Math.min(count, sentences.length);
  const each = Math.ceil(sentences.length / parts);
  return Array.from({ length: parts }, (_, i) =>
    sentences.slice(i * each, (i + 1) * each).join(language === 'en' ? ' ' : ''),
  )
    .filter(paragraph => paragraph !== '')
    .map((paragraph, i) => (i === 0 ? opening + paragraph : paragraph));
}
