import assert from 'node:assert/strict';
import { backgroundFor } from '../background';
import { pairs } from '../../server/src/core/codepoints/look-alikes';
import { radicalPairs } from '../../server/src/core/codepoints/tables/radicals';
import { written } from '../../server/src/core/lexicon/han-alike';
import { kangxiRadical as rule } from '../../server/src/core/rules/kangxi-radical';
import { check, checkFix, checkOffer, findingsOf } from '../support';

const simplified = '本报讯 昨日，两条马路通车，学生们乘车去看书展。';
const traditional = '本報訊 昨日，兩條馬路通車，學生們乘車去看書展。';
const readingsOf = (text: string) => findingsOf(rule, text)[0]?.fixes.map(({ edits }) => edits[0]?.newText);
const isSafe = (text: string) => findingsOf(rule, text).map(({ fixes }) => fixes.some(({ safe }) => safe));

describe('kangxi-radical', () => {
  const cases: [name: string, text: string][] = [
    ['a Kangxi radical', '中华[|⼈|]民'],
    ['a run of them', '[|⼈⺠⽇|]报'],
    ['a radical of the supplement', '人[|⺠|]日报'],
    ['a stroke', '第[|㇐|]版'],
    ['a part of characters', '[|⺮|]，竹字头'],
    ['one that no character looks like', '⺀'],
    ['the characters', '人民日报一版'],
    ['components that are characters', '艹亻彳纟'],
    ['one beside its own character', '上[|⻔|]门宣传'],
    ['one on the other side of it', '上门[|⻔|]宣传'],
    ['in a run, one beside its own character', '[|⺠⽣|][|⼤|]大事'],
    ['a run beside the same characters', '[|⼤⼩|]大小'],
    ['with a space between', '上[|⻔|] 门宣传'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('reads the character', () => checkFix(rule, '⼈⺠⽇报\r\n⽂艺部', '人民日报\r\n文艺部'));

  it('reads figures and what they count', () => checkFix(rule, '9⽉30⽇', '9月30日'));

  it('reads those that stand alone where others of the page stand within words', () =>
    checkFix(rule, '⼈⼝\n市⺠上⻔，⼤家植树', '人口\n市民上门，大家植树'));

  it('only offers it where another shape may have been printed', () => {
    for (const text of ['部首：⺮', 'see ⺠ alone', '⼈、⼉、⼊', '第㇐笔', '⺁厂', '有⺫字'])
      checkFix(rule, text, text);
    checkOffer(rule, 'see ⺠ alone', 'see 民 alone');
  });

  it('leaves one glyph in two codes to a person, and offers to remove the radical', () => {
    const text = '电⼦子科技⼤大学';
    checkFix(rule, text, text);
    checkOffer(rule, text, '电子科技⼤大学');
    checkOffer(rule, text, '电子子科技⼤大学', 1);
    checkOffer(rule, '上⻔ 门', '上门');
  });

  it('asks first whether a word stands twice where other radicals of the page stand alone', () => {
    assert.deepEqual(readingsOf('⼈人动⼿，植⽊造林，城⻄⼭坡'), ['人', '']);
    assert.deepEqual(readingsOf('⼈人动⼿手'), ['', '人']);
  });

  it('keeps two radicals on end two characters', () => checkFix(rule, '植树⼈⼈动手', '植树人人动手'));

  it('reads a radical that differs by region as the page is written', () => {
    checkFix(rule, `${simplified}住⼾`, `${simplified}住户`);
    checkFix(rule, `${traditional}住⼾`, `${traditional}住戶`);
    checkFix(rule, `${traditional}⿈河`, `${traditional}黃河`);
  });

  it('offers all its forms where the page does not tell', () => {
    assert.deepEqual(readingsOf('住⼾'), ['户', '戶', '戸']);
    assert.deepEqual(isSafe('住⼾'), [false]);
    assert.deepEqual(isSafe(`${simplified}${traditional}住⼾`), [false]);
    assert.deepEqual(isSafe(`${simplified}すし住⼾`), [false]);
    assert.deepEqual(readingsOf(`${simplified}⿈河`), ['黄', '黃']);
    assert.deepEqual(isSafe(`${simplified}⿈河，⾭年，老⽏`), [false, false, false]);
  });

  it('knows of every Traditional character whose Simplified one has no radical', () => {
    const { han } = backgroundFor('中').lexicons;
    assert.ok(han);
    const characters = new Set(pairs(radicalPairs).values());
    const alone = [...pairs(radicalPairs)]
      .filter(
        ([, char]) =>
          char.length === 1 && han.written[han.codes[char.charCodeAt(0)] ?? 0] === written.traditional,
      )
      .filter(([, char]) => {
        const plain = String.fromCharCode(han.units[han.plainCodes[char.charCodeAt(0)] ?? 0] ?? 0);
        return !characters.has(plain);
      })
      .map(([radical]) => radical);
    assert.deepEqual(alone, ['⼾']);
  });
});
