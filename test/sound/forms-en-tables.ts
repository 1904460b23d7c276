import type { Chance } from './chance';
import type { Form } from './form';
import { givenName, people, person, place, surname } from './words-en';

const table = (name: string, make: Form['make']): Form => ({ name, language: 'en', kind: 'table', make });
const figures = (chance: Chance, count: number, most = 3): string[] =>
  chance.times(count, () => String(chance.from(0, most)));

export const tablesEn: readonly Form[] = [
  table('box score', chance => ({
    headline: 'THE BOX SCORE',
    rows: [
      [place(chance).toUpperCase(), 'ab', 'r', 'h', 'e'],
      ...chance.list(8, 10, () => [
        `${surname(chance)}, ${chance.pick(['ss', '2b', 'cf', 'c', 'p'])}`,
        String(chance.from(2, 5)),
        ...figures(chance, 3, 1),
      ]),
    ],
  })),
  table('score by innings', chance => ({
    headline: 'Score by innings',
    rows: chance.times(2, () => [place(chance), ...figures(chance, 9, 1), '—', String(chance.from(0, 9))]),
  })),
  table('returns by ward', chance => ({
    headline: 'THE VOTE BY WARDS',
    rows: [
      ['Ward', surname(chance), surname(chance), 'Scat.'],
      ...chance.list(6, 9, i => [
        ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'][i] ?? 'Tenth',
        String(chance.from(20, 400)),
        String(chance.from(20, 400)),
        '0',
      ]),
    ],
  })),
  table('shipping list', chance => ({
    headline: 'SHIPPING INTELLIGENCE',
    rows: chance.list(6, 10, () => [
      `${chance.pick(['Str.', 'Sch.', 'Bark'])} ${chance.pick(['Calluna', 'Daphne', 'Petrel', 'Good Hope'])}`,
      surname(chance),
      `from ${place(chance)}`,
    ]),
  })),
  table('television', chance => ({
    headline: 'Tonight on Television',
    rows: chance.list(8, 12, i => [
      `${1 + (i % 12)}:${chance.pick(['00', '30'])}`,
      chance.pick([
        'News',
        'Weather',
        'News',
        'The Harbour Street Show',
        'Movie',
        'Sports',
        'To Be Announced',
      ]),
    ]),
  })),
  table('prices', chance => ({
    headline: 'MARKET PRICES',
    rows: chance
      .some(
        ['Butter', 'Eggs', 'Cheese', 'Potatoes', 'Onions', 'Apples', 'Hens', 'Lard', 'Hay'],
        chance.from(6, 9),
      )
      .map(item => [
        item,
        chance.pick(['per lb.', 'per doz.', 'per bu.']),
        `${chance.pick(['12', '14', '20'])}c`,
      ]),
  })),
  table('weather', chance => ({
    headline: 'Weather Elsewhere',
    rows: [
      ['Station', 'High', 'Low', 'Sky'],
      ...chance.list(6, 10, () => [
        place(chance),
        String(chance.from(50, 92)),
        String(chance.from(28, 49)),
        chance.pick(['Clear', 'Cloudy', 'Rain']),
      ]),
    ],
  })),
  table('honour roll', chance => ({
    headline: 'Honor Roll for the Term',
    rows: [...chance.list(4, 8, () => people(chance, 2))],
  })),
  table('honour roll by grades', chance => ({
    headline: 'Honor Roll',
    rows: chance.list(3, 4, i => [`Grade ${i + 5}`, ...people(chance, chance.from(2, 5))]).flat(),
  })),
  table('concert programme', chance => ({
    headline: 'PROGRAMME',
    rows: chance.list(5, 8, () => [
      chance.pick(['Overture', 'Song', 'Waltz', 'Recitation', 'Solo, cornet']),
      chance.pick(['“Evening Bells”', '“The Miller’s Maid”', 'Selected', 'Selected']),
      person(chance),
    ]),
  })),
  table('race results', chance => ({
    headline: 'RESULTS AT THE FAIR',
    rows: chance.list(6, 10, i => [
      `${1 + (i % 3)}.`,
      person(chance),
      `${place(chance)}`,
      `${chance.from(10, 59)} sec.`,
    ]),
  })),
  table('stocks', chance => ({
    headline: 'Closing Prices',
    rows: chance.list(6, 9, () => [
      `${place(chance)} ${chance.pick(['Rail', 'Gas', 'Steel'])}`,
      `${chance.from(10, 90)} ${chance.pick(['1/2', '1/4', '3/8'])}`,
      chance.pick(['0', '0', '+1', '-1/8']),
    ]),
  })),
  table('standings', chance => ({
    headline: 'STANDING OF THE CLUBS',
    rows: [
      ['Club', 'W.', 'L.', 'P.C.'],
      ...chance.list(6, 8, () => [
        place(chance),
        String(chance.from(10, 60)),
        String(chance.from(10, 60)),
        `.${chance.from(300, 699)}`,
      ]),
    ],
  })),
  table('church services', chance => ({
    headline: 'Sunday Services',
    rows: chance.list(4, 7, () => [
      `${chance.pick(['First', 'Grace', 'Trinity', 'Bethel'])} Church`,
      '10:30 a.m.',
      `Rev. ${person(chance)}`,
    ]),
  })),
  table('bowling', chance => ({
    headline: 'Bowling',
    rows: chance.list(6, 10, () => [
      givenName(chance),
      ...chance.times(3, () => String(chance.from(90, 240))),
    ]),
  })),
];
