import { once } from '../once';
import { gb18030Rows, hkscsCharacters } from './tables/private-use';

/** Private unit → the character that GB 18030 or GBK kept there. */
export const gb18030 = once(
  () => new Map(gb18030Rows.flatMap(([unit, row]) => [...row].map((char, i) => [unit + i, char] as const))),
);

/** Private unit → the character of HKSCS whose Big5 code Windows maps there. */
export const hkscs = once(() => {
  const map = new Map<number, string>();
  let unit = 0xe000;
  for (const [part = '', skipped] of hkscsCharacters.matchAll(/\[(\d+)\]|[^[]/gu)) {
    if (!skipped && part !== ' ') map.set(unit, part);
    unit += Number(skipped ?? 1);
  }
  return map;
});

/** Characters that written Cantonese cannot do without; where private units read so, the others are of HKSCS, too. */
export const cantonese: ReadonlySet<string> = new Set('嘅咗喺啲嘢嚟嗰哋噉㗎冚冧攞掟瞓');
