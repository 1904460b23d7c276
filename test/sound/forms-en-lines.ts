import type { Chance } from './chance';
import type { Form } from './form';
import { people, person, place, surname } from './words-en';

const lines = (name: string, make: Form['make']): Form => ({ name, language: 'en', kind: 'lines', make });

const verses = [
  ...[
    'The mill wheel turns beside the stream,',
    'The lamps are lit along the quay,',
    'We heard the wild geese overhead,',
  ],
  ...[
    'My mother’s kettle sang all day,',
    'The frost has silvered every thorn,',
    'A lantern swings upon the mast,',
  ],
  ...[
    'The reapers homeward wend their way,',
    'And slowly falls the evening dew.',
    'The ploughman whistles up the hill,',
  ],
];
const refrains = [
  ['Row, brothers, row!', 'Row, brothers, row!'],
  ['And the tide comes in, and the tide goes out,', 'And the tide comes in again.'],
  ['Ring, ring, ring the bell!', 'Ring, ring, ring the bell!', 'Ring, ring, ring the bell!'],
  ['Home, home, home again.'],
];

const sung = (chance: Chance, perStanza: number): string[] => {
  const refrain = chance.pick(refrains);
  return chance.list(2, 4, () => [...chance.some(verses, perStanza), ...refrain]).flat();
};

export const linesEn: readonly Form[] = [
  lines('verse with refrain', chance => ({
    headline: chance.pick(['The Ferryman', 'A Song for Harvest', 'BELLS AT EVENING']),
    rows: sung(chance, chance.from(2, 4)),
  })),
  lines('hymn', chance => ({
    headline: 'A Hymn for Lent',
    rows: chance
      .list(2, 4, i => [
        `${i + 1}. ${chance.pick(verses)}`,
        chance.pick(verses),
        'Alleluia, alleluia.',
        'Alleluia, alleluia.',
      ])
      .flat(),
  })),
  lines('names, one a line', chance => ({
    headline: 'JURORS DRAWN',
    rows: people(chance, chance.from(6, 16)),
  })),
  lines('births and deaths', chance => ({
    headline: chance.pick(['BIRTHS', 'DEATHS', 'MARRIED']),
    rows: chance.list(
      4,
      8,
      () =>
        `${surname(chance).toUpperCase()}.—At ${place(chance)}, ${person(chance)}, aged ${chance.from(1, 93)}.`,
    ),
  })),
  lines('classifieds', chance => ({
    headline: 'CLASSIFIED',
    rows: chance.list(5, 9, () =>
      chance.pick([
        `FOR RENT—Front room, heated. ${chance.from(2, 99)} Elm St.`,
        'WANTED—Girl for housework. Apply at once.',
        'WANTED—Girl for housework. Apply at once.',
        `LOST—Black purse. Reward. Box ${chance.from(10, 99)}.`,
        'FOR SALE—Oak table, like new.',
      ]),
    ),
  })),
  lines('advertisement', chance => {
    const shop = `${surname(chance)} & Sons`;
    const call = chance.pick([
      'Come early. Come often.',
      `You can’t go wrong at ${shop}.`,
      'EVERYTHING MUST GO!',
    ]);
    return {
      headline: shop.toUpperCase(),
      rows: [
        call,
        'Men’s suits, $12.50',
        'Boys’ caps, 25c',
        call,
        'Ladies’ gloves, 75c',
        'Umbrellas, $1',
        call,
        `${chance.from(2, 90)} Main Street`,
      ],
    };
  }),
  lines('crossword', chance => ({
    headline: 'Crossword',
    rows: [
      'ACROSS',
      ...chance.list(
        4,
        7,
        i =>
          `${1 + 3 * i} ${chance.pick(['Small brook', 'Sea bird', 'Not out', 'Time of day'])} (${chance.from(3, 9)})`,
      ),
      'DOWN',
      ...chance.list(
        4,
        7,
        i =>
          `${2 + 3 * i} ${chance.pick(['Sea bird', 'Grain', 'Very cold', 'Old coin'])} (${chance.from(3, 9)})`,
      ),
    ],
  })),
  lines('television, one line each', chance => ({
    headline: 'TV Today',
    rows: chance.list(
      8,
      12,
      i =>
        `${1 + (i % 12)}:00 (${chance.pick(['2', '4', '7'])}) ${chance.pick(['News', 'News', 'Weather', 'Movie: The Long Road', 'Cartoons'])}`,
    ),
  })),
  lines('cheers', chance => ({
    headline: 'Heard at the Game',
    rows: chance.list(4, 8, () =>
      chance.pick([
        'Rah! Rah! Rah!',
        'Hold that line! Hold that line!',
        'Go, team, go!',
        'Boom! Boom! Boom!',
      ]),
    ),
  })),
  lines('illegible', chance => ({
    headline: 'The Old Register',
    rows: chance.list(5, 9, () =>
      chance.pick([
        '[illegible]',
        '[illegible]',
        '[torn]',
        `${person(chance)}, £${chance.from(1, 9)}`,
        '[illegible] of this parish',
      ]),
    ),
  })),
  lines('corrections', chance => ({
    headline: 'Corrections',
    rows: [
      `Mrs. ${person(chance)} was the winner of the quilt, not Mrs. ${person(chance)}.`,
      `The ${place(chance)} road is open.`,
      'The Courier regrets the errors.',
    ],
  })),
  lines('recipe', () => ({
    headline: 'Apple Cake',
    rows: ['1 cup sugar', '1 cup butter', '2 cups flour', '2 cups apples', '1 tsp. salt', 'Bake one hour.'],
  })),
  lines('calendar', chance => ({
    headline: 'This Week',
    rows: chance.list(
      4,
      7,
      i =>
        `${['Mon.', 'Tues.', 'Wed.', 'Thurs.', 'Fri.', 'Sat.', 'Sun.'][i] ?? ''}—${chance.pick(['Choir practice.', 'Choir practice.', 'Grange supper.', 'Band concert on the green.'])}`,
    ),
  })),
  lines('markets in lines', chance => ({
    headline: 'Grain',
    rows: chance.list(
      4,
      8,
      () =>
        `${chance.pick(['Wheat', 'Oats', 'Rye', 'Corn'])}—No. 2, ${chance.from(30, 99)}c; No. 3, ${chance.from(30, 99)}c.`,
    ),
  })),
];
