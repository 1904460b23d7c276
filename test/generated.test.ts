import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { generate } from '../scripts/generate';

const strings = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
const placesIn = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();

describe('what is generated', () => {
  it('is as `npm run generate` would write it', async () => {
    const { files } = await generate();
    const onDisk = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    const stale = [...files].filter(([path, text]) => text !== onDisk(path)).map(([path]) => path);
    assert.deepEqual(stale, []);
  });
});

describe('the Chinese translation', () => {
  it('leaves nothing in English', async () => {
    const { untranslated } = await generate();
    assert.deepEqual(untranslated, [], 'to be added to l10n/bundle.l10n.zh-cn.json');
  });

  it('takes the same arguments as the English', () => {
    const astray = Object.entries(strings('l10n/bundle.l10n.zh-cn.json'))
      .filter(([english, chinese]) => placesIn(english).join() !== placesIn(chinese).join())
      .map(([english]) => english);
    assert.deepEqual(astray, []);
  });

  it('covers the manifest', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const english = strings('package.nls.json');
    const missing = [...manifest.matchAll(/"%([^"%]+)%"/g)].filter(([, key = '']) => !(key in english));
    assert.deepEqual(missing, []);
    assert.deepEqual(Object.keys(strings('package.nls.zh-cn.json')).sort(), Object.keys(english).sort());
  });
});
