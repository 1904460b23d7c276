import { mixedQuotes as rule } from '../../server/src/core/rules/mixed-quotes';
import { check, checkOffer } from '../support';

const curly = '他说：“好。”'.repeat(10);
const straight = 'He said "yes" and "no". '.repeat(5);

describe('mixed-quotes', () => {
  const cases: [name: string, text: string][] = [
    ['a straight mark', `${curly}\n又说：[|"|]好`],
    ['two apostrophes', `${straight}\nhe said [|''|]yes`],
    ['a curly mark', `${straight}\nhe said [|“|]yes`],
    ['a page with both habits', '“好”、"好"、“行”、"行"'],
    ['inches', `${curly}\n21"电视`],
    ['an apostrophe beside a quotation mark', `${straight}\n"'yes"`],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('opens behind a colon, and closes elsewhere', () => {
    checkOffer(rule, `${curly}\n又说："好`, `${curly}\n又说：“好`);
    checkOffer(rule, `${curly}\n“好"，`, `${curly}\n“好”，`);
    checkOffer(rule, `${straight}\nhe said ''yes`, `${straight}\nhe said "yes`);
  });
});
