import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/core/edits';
import { lint } from '../../server/src/core/lint';
import { parsePage } from '../../server/src/core/page';
import { joinedWords } from '../../server/src/core/rules/joined-words';
import { misreadWord } from '../../server/src/core/rules/misread-word';
import { realWordMisreading } from '../../server/src/core/rules/real-word-misreading';
import { splitWord } from '../../server/src/core/rules/split-word';
import type { Finding, Rule } from '../../server/src/core/rule';
import type * as background from '../background';
import { backgroundFor } from '../background';
import { check, findingsOf } from '../support';
import { assertLinear } from '../work';

const readers: readonly Rule[] = [misreadWord, realWordMisreading, splitWord, joinedWords];

/** A page that was read badly: there a guess needs less to be offered. */
const worn = `The annnal meeting of the socicty was held on Tuesday evening in the
school-room, when therc was a good attendance of membcrs. The report
statcd that the funds were in a healthy condition, and that the numher
of books in the library had incrcased during the year.`;
const sound = `The annual meeting of the society was held on Tuesday evening in the
school-room, when there was a good attendance of members. The report
stated that the funds were in a healthy condition, and that the number
of books in the library had increased during the year.`;

const findings = (text: string): Finding[] => readers.flatMap(rule => [...findingsOf(rule, text)]);

/** The text after the first fix of every finding. */
function mended(text: string): string {
  const edits = findings(text).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyEdits(
    text,
    edits.sort((one, other) => one.span.start - other.span.start),
  );
}

/** `{read|printed}` in a sentence. */
const misread = `
The steamer arrived {yestcrday|yesterday} with a large {cargn|cargo} of wheat.
A {tcrriblo|terrible} storm was met with off the {coaat|coast} on Monday night.
He was a man of {gieat|great} ability, and {vory|very} much respected.
The {eommittee|committee} reported that the work was {noarly|nearly} done.
The {comrnittee|committee} resolved to write to the {govemment|government} at once.
It was {statcd|stated} that the {hridge|bridge} would cost a thousand pounds.
The {attenclance|attendance} was large, and the {chairrnan|chairman} spoke well.
He had {heen|been} in the colony for many {yoars|years} before he died.
The {prisouer|prisoner} was {cornmitted|committed} to take his trial at the next sessions.
The {witncss|witness} said that he {kuew|knew} the man by sight.
Two {childron|children} were {drownod|drowned} in the river on Sunday.
The {marnage|marriage} took place at the {chureh|church} of the parish.
{Tlie|The} horses were sold at good {prices|prices}, and the cattle {wero|were} taken away.
The {weathcr|weather} has been fine, and the crops look {splcndid|splendid}.
He {ofleied|offered} to pay the whole of the {monej|money} in a month.
The {distriet|district} is {sufleiing|suffering} from want of rain.
A {pctition|petition} was signed by all the {inhahitants|inhabitants} of the town.
The {oecupants|occupants} of the {earriage|carriage} were thrown into the road.
She was a {vvidow|widow}, and {livod|lived} with her only son.
The {judgo|judge} said that the {evidonce|evidence} was not enough.
The {paasengers|passengers} were landed at the {vvharf|wharf} in boats.
The {rnembers|members} of the band {playod|played} during the afternoon.
His {Exccllency|Excellency} was received with three {cheors|cheers} by the crowd.
The {railwav|railway} will be {oponed|opened} in the course of the month.
The {qucstion|question} was {postponcd|postponed} until the next meeting.
There was no {dcmand|demand} for {barlcy|barley} at that price.
The {secretarv|secretary} read the {lettcr|letter} to the meeting.
The police {searehed|searched} the house, but {fouud|found} nothing.
They {prooeeded|proceeded} to the {stcamer|steamer} in a small boat.
The {gontlemen|gentlemen} present then {drauk|drank} the health of the Queen.
The fire {sproad|spread} with great {rapiditv|rapidity} to the next building.
All the {goveniment|government} offices were {elosed|closed} for the day.
The {con^tract|contract} was let to the lowest {tendcrer|tenderer} in the list.
The {ex^ample|example} was followed by the {neighhouring|neighbouring} towns.
The {sh»p|ship} left for {Lond»n|London} with the tide.
A {nnmber|number} of men were at {woik|work} upon the road.
The {jurj|jury} found that he had {coinmitted|committed} no offence.
The {doath|death} of the old {gentloman|gentleman} is much regretted.
It is {oxpected|expected} that the {harvost|harvest} will be late.
The company will pay a {dividcnd|dividend} of five per {ceut|cent} to shareholders.
`
  .trim()
  .split('\n');

const parted = `
The price was fixed {re spectively|respectively} at ten and twelve pounds.
The {depart ment|department} of works has been told of it by letter.
He spoke of the great {impor tance|importance} of the work to the town.
The {com mittee|committee} met again in the afternoon to hear the reply.
The meeting {ofthe|of the} council was held in the evening.
He went to the house {andthe|and the} door was shut.
The men {werethe|were the} last to leave the burning ship.
The right {ofinspection|of inspection} was given to the buyers.
There was {hut|but} little wind, and the sea was calm.
He said that {tho|the} water was rising fast when {ho|he} left.
The land was to {bo|be} sold by auction on the first of the month.
The children {arc|are} now in the care of their aunt.
The steamer was to have {n|a} new boiler before the winter.
They had been living {m|in} the same street for some years.
He had some {Interest|interest} {In|in} the matter, was {Instructed|instructed} to put {Its|its} affairs {In|in} order, and lived {In|in} town.
The cargo was sold to Mr. {thomas|Thomas} of this city.
`
  .trim()
  .split('\n');

/** Words broken over two lines, their hyphens lost or their letters misread. */
const overLines = [
  [
    'The report was sent to the com\nmittee, who were to reply.',
    'The report was sent to the com-\nmittee, who were to reply.',
  ],
  [
    'It is a matter for considc\nratiou by the whole council.',
    'It is a matter for conside-\nration by the whole council.',
  ],
  [
    'The annual exhibi.\ntion is to be held in the hall.',
    'The annual exhibi-\ntion is to be held in the hall.',
  ],
  [
    'The society was in a prosper-\nons state for some years.',
    'The society was in a prosper-\nous state for some years.',
  ],
] as const;

/** The same where nothing is wrong, or nothing can be told. */
const linesLeftAlone = [
  'He was known to the police, who had some\ntimes seen him in the street.',
  'The ends of what was lost are left alone: |\nferred to the committee for a reply.',
  'The two boards will co-operate in this, and co-ordinate their works.',
];

const marked = /\{([^|]*)\|([^}]*)\}/g;
const asRead = (sentence: string) => sentence.replace(marked, '$1');
const asPrinted = (sentence: string) => sentence.replace(marked, '$2');

/** Words that look odd, and were printed so. */
const lookalikes = `
to-day to-morrow to-night connexion shew shewn shewed gaol gaoler waggon Hindoo despatch ageing licence colour color honour
honor theatre theater centre center programme cheque plough draught storey kerb jewellery grey gray tyre analyse
o'clock don't won't can't couldn't 'tis o'er e'en ma'am sha'n't
Messrs Esq Capt Lieut Sergt inst ult prox viz cwt dwt lb oz per cent
Smith Brown Wilson Macdonald McDonald M'Donald O'Brien FitzGerald Schofield Beauchamp Cholmondeley Featherstone
Sydney Melbourne Parramatta London Edinburgh Dublin Paris Berlin Calcutta Bombay Auckland
barque brig schooner ketch cutter lugger bullion sovereign farthing guinea florin perch rood acre furlong bushel
dray billabong squatter selector shearer drover stockman paddock creek gully bushranger corroboree damper swag
hath doth thou thee thy wherefore whosoever heretofore aforesaid whereas thereof hereby nevertheless notwithstanding
viscount baronet alderman magistrate constable coroner bailiff churchwarden sexton beadle vestry
ewes wethers lambs heifers geldings fillies mares colts tallow hides maize lucerne oats barley
arid modem tie coin lath barn born ram clay clock
`
  .trim()
  .split(/\s+/);

/** Sound text, as it is. */
const soundTexts = [
  'Lots 14 to 22, sec. 3, at £4 7s. 6d. per ft.; 2 roods 31½ perches, Nos. 7 and 8.',
  'Mr. J. B. Watt, M.L.C., and Capt. W. H. Eldred, R.N., of H.M.S. Galatea.',
  'CHAPTER XIV. Vol. III. of the History of George IV.',
  'Colonel von Donop and M. de Lesseps left by the P. and O. steamer Carthage.',
  'The case of Regina v. Tichborne, ex parte; habeas corpus was granted nem. con.',
  'HOBART TOWN, August 11.—Arrived, the Tasmania, s.s., from Sydney.',
  'The s.s. Wodonga sailed at 4 p.m. for Townsville, viâ ports.',
  'Tenders for the re-erection of a four-roomed weatherboard cottage.',
  'The winner’s time was 2min. 38½sec.; betting, 6 to 4 agst. Tim Whiffler.',
  'At Coonabarabran on the 3rd inst., the wife of D. M‘Kenzie, of a daughter.',
  'Wheat, 4s. 3d. to 4s. 6d.; maize, 3s. 1d.; hay, £5 10s. per ton.',
  'A tramway from Woolloomooloo to Woollahra, viâ Darlinghurst.',
  '“Twas brillig,” he quoted, “and the slithy toves did gyre.”',
  'Wm. Jas. Thos. Chas. Geo. Robt. Jno. Alex.',
];

describe('misread words', () => {
  for (const sentence of [...misread, ...parted])
    it(`are read: ${sentence}`, () => {
      const [read, printed] = [asRead(sentence), asPrinted(sentence)];
      assert.equal(mended(`${worn}\n${read}\n`).split('\n')[4], printed);
    });

  for (const [read, printed] of overLines)
    it(`are read over lines: ${JSON.stringify(read)}`, () =>
      assert.equal(mended(`${worn}\n${read}\n`).split('\n').slice(4).join('\n').trimEnd(), printed));

  it('are read over lines that end in CRLF', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    for (const [read, printed] of overLines)
      assert.ok(mended(crlf(`${worn}\n${read}\n`)).endsWith(crlf(`\n${printed}\n`)), read);
  });

  it('are shown on one line, as they are written over two', () => {
    const [message] = findingsOf(splitWord, `${worn}\nHe asked for the de\nfendant to be called.\n`).map(
      found => found.message.args,
    );
    assert.deepEqual(message, ['de fendant', 'de-fendant']);
  });

  for (const text of linesLeftAlone)
    it(`are none in: ${JSON.stringify(text)}`, () =>
      assert.equal(mended(`${worn}\n${text}\n`).split('\n').slice(4).join('\n').trimEnd(), text));

  it('are capitals only where a page reads small letters for them', () => {
    const text = 'He was told so by Mr. Brown It was then that the Institute was opened.';
    assert.equal(mended(`${worn}\n${text}`).split('\n')[4], text);
  });

  it('are left alone on a sound page but for what is near certain', () => {
    assert.deepEqual(
      findings(`${sound}\nThe committee read the lettcr in tho evening.`).map(found => found.severity),
      ['hint'],
    );
  });

  it('are marked without a guess where nothing is near', () => {
    const [last] = findings(`${worn}\nThe oiujvqxwk was seen.`).slice(-1);
    assert.equal(last?.severity, 'hint');
    assert.deepEqual(last.fixes, []);
  });

  it('stay broken over two lines', () => {
    assert.equal(
      mended(`${worn}\nThe matter was left to the considc-\nration of the whole council.`).slice(worn.length),
      '\nThe matter was left to the conside-\nration of the whole council.',
    );
    check(misreadWord, `${sound}\nThe matter was left to the conside-\nration of the council.`);
  });

  it('get back a hyphen that was lost at the end of a line', () => {
    assert.equal(
      mended(`${worn}\nThe matter was left to the conside\nration of the whole council.`).slice(worn.length),
      '\nThe matter was left to the conside-\nration of the whole council.',
    );
  });
});

describe('words that look misread', () => {
  for (const page of [worn, sound])
    it(`are left alone on a ${page === worn ? 'worn' : 'sound'} page`, () => {
      const before = findings(page).length;
      const alarms = lookalikes.filter(word => {
        const text = `${page}\nThe word that he wrote was “${word}” and no other.\n`;
        return findings(text).length !== before;
      });
      assert.deepEqual(alarms, []);
    });

  for (const text of soundTexts)
    it(`are none in: ${text}`, () => assert.deepEqual(findings(`${sound}\n${text}\n`), []));

  it('are none where the users say so', () => {
    const text = `${worn}\nThe shearers drank their wlompwater.\n`;
    const background = { ...backgroundFor(text), words: new Set(['wlompwater']) };
    const { findings: found } = lint(parsePage(text, { background }), undefined, [misreadWord]);
    assert.ok(found.every(({ span }) => text.slice(span.start, span.end) !== 'wlompwater'));
  });

  it('are read without the numbers that are listed behind them', () => {
    const text = `${worn}\nQUARRIEL.-1, 2. On Tueday.17 five acres each, the price of tlie first at the gate.`;
    const edits = findings(text).flatMap(({ fixes }) => fixes.flatMap(fix => fix.edits));
    assert.ok(edits.length > 0);
    assert.deepEqual(
      edits.filter(({ span }) => /\d/.test(text.slice(span.start, span.end))),
      [],
    );
  });

  it('are none in another language', () => {
    check(misreadWord, '本报讯（记者 王明）市政府昨日召开会议，研究tho问题。\n会议指出，要坚持问题导向。');
  });
});

describe('any text', () => {
  it('is read without harm', () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        ..."abehlnorstuwTI -'»«.,\n\r\t-—0１é\ud83d\ude00\ud800中",
        'the ',
        'tlie ',
        'e\u0301',
      ),
      maxLength: 300,
    });
    fc.assert(
      fc.property(odd, text => void findings(`${worn}\n${text}`)),
      { numRuns: 150 },
    );
  });

  it('is read in linear time', () => {
    const texts = ['a', '- ', 'tlie-', 'the tlie\n'].map(
      unit => (times: number) => unit.repeat(times * Math.ceil(3000 / unit.length)),
    );
    const farApart = (times: number) => `the${'\n'.repeat(3000 * times)}tlie`;
    assertLinear<typeof background>('test/background', [...texts, farApart], ({ mend }, text) => mend(text));
  });
});
