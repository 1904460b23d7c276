import { type MarkName, nameOf } from '../../server/src/core/notation';
import type { Chance } from './chance';
import { type Kind, kind } from './kind';
import { pageOf, paragraphLines, type Setting, settingOf, type SoundLine } from './page';
import { mannerOf, type SoundLanguage, type SoundStory, storiesOf } from './story';

type Write = (mark: MarkName, text?: string) => string;

/** Pages on which the transcriber has said what every line is; the titles stand as they were printed, above the text. */
export const markedPage = (language: SoundLanguage): Kind =>
  kind(`${language} wholly marked`, chance => {
    const setting = settingOf(language, chance);
    const set = chance.is(0.5) ? { ...setting, column: undefined } : setting;
    const manner = { ...mannerOf(language, chance), decks: true };
    const stories = storiesOf(language, chance.from(2, 30), [1, chance.from(1, 3)], manner, chance);
    const write: Write = (mark, text = '') =>
      `@@ ${nameOf(mark, language === 'zh' ? 'zh-Hans' : 'en')}${text && ' '}${text}`;
    const items = stories.map(story => markedStory(story, set, write, chance));
    const top = language === 'zh' ? '2018年5月4日 星期五 第2版' : 'Page Two';
    if (chance.is(0.5)) items.unshift([{ text: write('folio', top) }]);
    if (chance.is(0.3))
      items.push([{ text: write('unplaced') }, { text: language === 'zh' ? '广告热线' : 'Subscribe' }]);
    return pageOf(items, set);
  });

function markedStory(story: SoundStory, setting: Setting, write: Write, chance: Chance): SoundLine[] {
  const says = chance.is(0.3);
  const text = story.paragraphs.flatMap(paragraph =>
    paragraphLines(paragraph, { ...setting, indented: false }),
  );
  const han = setting.language === 'zh';
  const picture = [
    { text: write('caption', han ? '图为施工现场。' : 'The works as seen from the tower.') },
    { text: write('credit', han ? '王伟 摄' : 'Photograph by Ann Reyes') },
  ];
  return [
    { text: write('article') },
    ...(['kicker', 'headline', 'deck', 'byline'] as const).flatMap(role => {
      const title = story[role];
      return title === undefined ? [] : [{ text: write(role, title), head: story }];
    }),
    ...text.map(line => ({ text: says ? write('body', line) : line, body: story })),
    ...(chance.is(0.15) ? picture : []),
    ...(chance.is(0.1) ? [{ text: write('note', han ? '此处有污渍' : 'stained here') }] : []),
  ];
}
