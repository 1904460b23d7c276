import type { Form } from './form';
import { person, place, surname } from './words-en';

const prose = (name: string, make: Form['make']): Form => ({ name, language: 'en', kind: 'prose', make });

export const proseEn: readonly Form[] = [
  prose('questions and answers', chance => ({
    headline: 'Ask the Gardener',
    rows: chance
      .list(3, 5, () => [
        `Q. ${chance.pick(['When should I prune my roses?', 'Are toads of any use in a garden?', 'Why do my beans rot?'])}`,
        `A. ${chance.pick(['Yes.', 'In March, when the buds swell; cut to an eye that looks outward and burn what you cut.', 'The ground is too wet for them. Dig in sand, sow later and do not water until the leaves are out.'])}`,
      ])
      .flat(),
  })),
  prose('court', chance => ({
    headline: 'IN THE POLICE COURT',
    rows: chance
      .list(4, 6, () => [
        `The Court: ${chance.pick(['Did you see him?', 'Is that so?', 'You are sure of it?'])}`,
        `Witness: ${chance.pick(['Yes.', 'Yes.', 'I did not.', 'I saw him go in by the back door with a sack over his shoulder and come out without it.'])}`,
      ])
      .flat(),
  })),
  prose('dialogue', chance => ({
    headline: 'A Word at the Gate',
    rows: chance.list(6, 10, () =>
      chance.pick([
        '“Yes.”',
        '“Yes.”',
        '“No.”',
        `“Is that you, ${surname(chance)}?”`,
        '“It is,” he said, and set his lantern down upon the wall so that she might see his face.',
      ]),
    ),
  })),
  prose('by-laws', chance => ({
    headline: `ORDINANCES OF THE TOWN OF ${place(chance).toUpperCase()}`,
    rows: chance.list(
      4,
      7,
      i =>
        `Sec. ${i + 1}. ${chance.pick([
          'No person shall drive any horse upon a sidewalk.',
          'Whoever offends against this ordinance shall be fined not more than five dollars.',
          'No person shall leave any cart, barrel or lumber in a public street between sunset and sunrise without a lighted lantern upon it.',
          'This ordinance shall take effect upon its publication.',
        ])}`,
    ),
  })),
  prose('letter', chance => ({
    headline: 'Letters to the Editor',
    rows: [
      'To the Editor:',
      `The lamps on ${place(chance)} Street have been out since Easter, and nobody seems to know whose business they are.`,
      'I pay my taxes and should like to see my own gate after dark.',
      'Yours truly,',
      person(chance).toUpperCase(),
    ],
  })),
  prose('notice', chance => ({
    headline: 'NOTICE',
    rows: [
      `All persons having claims against the estate of ${person(chance)}, late of ${place(chance)}, are requested to present them within six months.`,
      `${person(chance)}, Executor.`,
      `Dated at ${place(chance)}, June ${chance.from(1, 30)}, 1911.`,
    ],
  })),
  prose('obituary', chance => ({
    headline: `Mrs. ${person(chance)}`,
    rows: [
      `Mrs. ${person(chance)}, ${chance.from(70, 96)}, died Sunday at her home in ${place(chance)}.`,
      'She was born on the old river farm and taught for thirty years in the district school.',
      'Services will be held Wednesday at two.',
    ],
  })),
  prose('speech', chance => ({
    headline: 'The Governor’s Address',
    rows: chance
      .list(3, 5, () => [
        chance.pick([
          'Fellow citizens, we have come together to open a road that our fathers asked for and that our children will use.',
          'There are those who said that it could not be done. They are here to-day, and I am glad to see them.',
        ]),
        chance.pick(['(Applause.)', '(Applause.)', '(Laughter and applause.)']),
      ])
      .flat(),
  })),
  prose('briefs of society', chance => ({
    headline: 'PERSONALS',
    rows: chance.list(
      4,
      8,
      () =>
        `${chance.pick(['Mr.', 'Mrs.', 'Miss'])} ${person(chance)} ${chance.pick(['is visiting her sister at', 'spent Sunday in', 'has returned from'])} ${place(chance)}.`,
    ),
  })),
];
