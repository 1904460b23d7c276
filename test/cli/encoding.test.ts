import * as iconv from '@vscode/iconv-lite-umd';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decode, editBytes, encode, roundTrips } from '../../server/src/cli/encoding';

const seed = readFileSync('samples/front-page.txt', 'utf8');
const english = readFileSync('samples/front-page-en.txt', 'utf8');
const traditional = '本報訊　市政府昨日公佈，全市中小學將於九月一日開學。記者陳美蓉報導。嘅咗';

const bytesOf = (text: string, name: string) => Buffer.from(iconv.encode(text, name, { addBOM: false }));

describe('the encoding of a file', () => {
  for (const [name, text] of [
    ['utf-8', seed],
    ['utf-8', english],
    ['utf-8', ''],
    ['utf-8', '\n'],
    ['utf-16le', seed],
    ['utf-16le', english],
    ['utf-16le', '一一\n一一'],
    ['utf-16be', seed],
    ['utf-16be', english],
    ['gb18030', seed],
    ['gb18030', '主持召开市各套班子月度工作例会，'],
    ['gb18030', traditional],
    ['big5-hkscs', traditional],
    ['big5-hkscs', '陳美蓉'],
    ['windows-1252', `${english.replace(/□/g, '')}’s café – “Olé”`],
  ] as const)
    it(`${name}: ${JSON.stringify(text.slice(0, 20))}`, async () => {
      const bytes = bytesOf(text, name);
      const decoded = await decode(bytes);
      assert.equal(decoded.text, text);
      assert.deepEqual(decoded.encoding, { name, bom: false });
      assert.ok(await roundTrips(bytes, decoded));
      assert.deepEqual(await encode(text, decoded.encoding), bytes);
    });

  for (const name of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])
    it(`${name}: the byte order mark is not part of the text`, async () => {
      const bytes = bytesOf(`\ufeff${seed}`, name);
      const decoded = await decode(bytes);
      assert.deepEqual(decoded, { text: seed, encoding: { name, bom: true } });
      assert.ok(await roundTrips(bytes, decoded));
    });

  for (const [what, bytes] of [
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex')],
    ['ASCII with a stray NUL', Buffer.from('North Pier to rise again.\0 The harbour board said.')],
    ['ASCII with many controls', Buffer.from('\x01\x02a\x03b\x04c')],
    ['an odd number of bytes with NULs', Buffer.from('a\0b\0c', 'latin1')],
  ] as const)
    it(`refuses ${what}`, () => assert.rejects(decode(bytes), /looks like a binary file/));

  for (const [what, bytes, name] of [
    ['a cut UTF-8 character', Buffer.from('本报讯 9月30日').subarray(0, -2), 'utf-8'],
    [
      'an odd byte after UTF-16',
      Buffer.concat([bytesOf(`\ufeff${seed}`, 'utf-16le'), Buffer.of(65)]),
      'utf-16le',
    ],
  ] as const)
    it(`knows that ${what} would be lost`, async () => {
      const decoded = await decode(bytes);
      assert.equal(decoded.encoding.name, name);
      assert.equal(await roundTrips(bytes, decoded), false);
    });

  it('refuses a character that the encoding has no code for', () =>
    assert.rejects(encode('朱志杰', { name: 'windows-1252', bom: false }), /is not in windows-1252/));

  describe('edited', () => {
    const lines = '本报讯 9月30日\r\n𠮷野家 刘䶮\n';
    for (const [name, text] of [
      ['utf-8', lines],
      ['utf-16le', lines],
      ['utf-16be', lines],
      ['gb18030', lines],
      ['big5-hkscs', '本報訊 9月30日\r\n𠝹嘅咗喺\n'],
      ['windows-1252', 'The café’s “opening”\r\nJosé\n'],
    ] as const)
      for (const bom of name.startsWith('windows') || name.startsWith('big5') ? [false] : [false, true])
        it(`${name}${bom ? ' with a mark' : ''}: the bytes outside the edits stay`, async () => {
          const bytes = bytesOf(bom ? `\ufeff${text}` : text, name);
          const decoded = { text, encoding: { name, bom } };
          const start = text.indexOf('\r');
          const edits = [
            { span: { start: 0, end: 1 }, newText: '' },
            { span: { start, end: start }, newText: '…' },
          ];
          const wanted = `${text.slice(1, start)}…${text.slice(start)}`;
          const edited = await editBytes(bytes, decoded, edits);
          assert.deepEqual(edited, bytesOf(bom ? `\ufeff${wanted}` : wanted, name));
        });

    for (const [what, name, hex, text] of [
      ['the code of Hong Kong for 嘅, of two', 'big5-hkscs', 'b0b7 9def fb48 0d0a', '健嘅嘅\r\n'],
      ['the other 十', 'big5-hkscs', 'a2cc a440', '十一'],
      ['the other ideographic space', 'gb18030', 'a3a0 d6d0', '\u3000中'],
    ] as const)
      it(`keeps ${what}`, async () => {
        const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
        const decoded = await decode(bytes, name);
        assert.equal(decoded.text, text);
        assert.ok(await roundTrips(bytes, decoded));
        const edits = [{ span: { start: 1, end: 1 }, newText: '！' }];
        const edited = await editBytes(bytes, decoded, edits);
        assert.deepEqual(
          edited,
          Buffer.concat([bytes.subarray(0, 2), bytesOf('！', name), bytes.subarray(2)]),
        );
      });

    it('refuses what the encoding has no code for', () =>
      assert.rejects(
        editBytes(Buffer.from('a'), { text: 'a', encoding: { name: 'windows-1252', bom: false } }, [
          { span: { start: 0, end: 0 }, newText: '朱' },
        ]),
        /is not in windows-1252/,
      ));
  });

  it('reads GB 18030 as the standard of 2022 does, without private code points', async () => {
    const bytes = Buffer.from('a6d9fe59fea0', 'hex');
    const decoded = await decode(bytes, 'gb18030');
    assert.equal(decoded.text, '\ufe10\u9fb4\u9fbb');
    assert.ok(await roundTrips(bytes, decoded));
    assert.deepEqual(await encode(decoded.text, decoded.encoding), bytes);
  });

  it('never reads HKSCS as private code points', async () => {
    const { text } = await decode(bytesOf(traditional, 'big5-hkscs'));
    assert.doesNotMatch(text, /[\ue000-\uf8ff]/);
  });
});
