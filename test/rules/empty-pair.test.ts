import { emptyPair as rule } from '../../server/src/core/rules/empty-pair';
import { check } from '../support';

describe('empty-pair', () => {
  const cases: [name: string, text: string][] = [
    ['a title', '传达了[|《》|]精神'],
    ['a bracket', '市长[|（）|]到会'],
    ['a quotation', '他说[|“”|]。'],
    ['in English', 'the mayor [|()|] said'],
    ['on a CRLF page', '传达了[|《》|]\r\n精神\r\n'],
    ['a form', '是（　）否（ ）'],
    ['several on a line', '是（）否（）'],
    ['a function', 'main() and ""'],
    ['copies', '““两长两长””，，市机关市机关'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));
});
