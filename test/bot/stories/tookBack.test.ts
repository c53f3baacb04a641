import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let ana: Person;
let ben: Person;
let lou: Person;
let id: string;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  ben = await story.town.person('Ben Okafor', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
  id = await refer(dana, { tellReferrerOutcome: 'true' });
});
afterEach(() => story.town.close());

const tooLate = 'It is too late to undo this here. Please tell your Lead if something is wrong.';
const takenBack = '✓ Taken back';
const closing = { outcome: 'connectedSettled', themes: 'belonging' };
const withdraw = ['Withdraw the referral', { reason: 'changedMind' }] as [string, Record<string, string>];
async function works() {
  await story.takes(ana, id);
  await story.later(11);
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.later(61);
}

test('taken by mistake and taken back: it waits again, and the referrer hears nothing', async () => {
  await story.takes(ana, id);
  await story.later(9);

  const undone = await story.does(ana, id, 'Undo');

  expect(textOf(undone.card)).toContain(takenBack);
  await story.later(61);
  expect(await story.heard(dana)).toEqual([]);
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain('Waiting for a link worker.');
  await story.takes(ben, id);
  await story.later(11);
  expect(await story.heard(dana)).toHaveLength(1);
  expect((await story.auditTells(lou, id)).deeds.slice(1)).toEqual([
    'Ana Petrov: Took it',
    'Ana Petrov: Took back a step',
    'Ben Okafor: Took it',
  ]);
});

test('closed by mistake and taken back: the work goes on, and no outcome is told', async () => {
  await works();
  const before = await story.heard(dana);
  await story.does(ana, id, 'End with an outcome', ['Close the referral', closing]);
  await story.later(9);

  await story.does(ana, id, 'Undo');

  await story.later(61);
  expect(await story.heard(dana)).toEqual(before);
  expect(await story.chatOf(dana)).not.toMatch(/settled|belonging/);
  expect(textOf(await ana.says('my cases'))).toContain(`**${id}** · Getting started with you`);
  expect((await story.auditTells(lou, id)).deeds.slice(-2)).toEqual([
    'Ana Petrov: Closed it with an outcome',
    'Ana Petrov: Took back a step',
  ]);
});

test('withdrawn by mistake and taken back: whoever had it is told that it is theirs again', async () => {
  await works();
  await story.does(dana, id, 'Withdraw', withdraw);
  expect((await ana.cards()).map(textOf).at(-1)).toContain('Please do not contact the person about it.');

  const undone = await story.does(dana, id, 'Undo');

  expect(textOf(undone.card)).toContain(takenBack);
  expect(textOf((await story.opens(ana, id)).card)).toContain('Canary Marigold');
  expect((await ana.cards()).map(textOf).at(-1)).toContain(`You have this referral: ${id}`);
  await story.later(61);
  expect(await story.chatOf(dana)).not.toContain('It has been withdrawn.');
  expect((await story.auditTells(lou, id)).deeds.slice(-2)).toEqual([
    'Dana Whitfield: Withdrew it',
    'Dana Whitfield: Took back a step',
  ]);
});

test.each([
  ['ten minutes later', async () => story.later(10)],
  [
    'once somebody else has done something',
    async () => {
      await story.does(lou, id, 'Restrict', 'Restrict');
    },
  ],
])('%s it is too late', async (_, happens) => {
  await story.takes(ana, id);
  const details = await story.opens(ana, id);
  expect(buttonTitles(details.card)).toContain('Undo: taking it');
  await happens();

  story.town.passes(1_000);
  const late = await ana.presses(details.card, 'Undo');

  expect(textOf(late.card)).toContain(tooLate);
  expect(buttonTitles(late.card).join()).not.toContain('Undo');
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain('With Ana Petrov');
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe('Ana Petrov: Tried to take back a step');
});

test('nobody else takes it back', async () => {
  await story.takes(ana, id);

  for (const person of [ben, lou, dana])
    expect(buttonTitles((await story.opens(person, id)).card).join()).not.toContain('Undo');
});

test.each([
  ['who opened it', () => dana],
  ['the Lead', () => lou],
])(
  'entered in error, said by %s: the worker is told to stop, and it stands struck through',
  async (_, who) => {
    await works();
    const heard = await story.heard(dana);

    const marked = await story.does(who(), id, 'Entered in error', 'Mark as entered in error');

    expect(textOf(marked.card)).toContain('✓ Marked as entered in error.');
    expect((await ana.cards()).map(textOf).at(-1)).toContain('Please do not contact the person about it.');
    const struck = '"text":"Canary Marigold (Canary they/them)","weight":"bolder","strikethrough":true';
    for (const person of [ana, lou]) expect((await story.opens(person, id)).raw).toContain(struck);
    expect((await story.opens(ben, id)).raw).not.toContain('Canary');
    expect(textOf(await ana.says('my cases'))).toContain('You have no open referrals.');
    const record = await story.does(ana, id, 'Copy for the record');
    expect(record.raw).toContain('ENTERED IN ERROR, please do not rely on it');
    await story.later(61);
    expect(await story.heard(dana)).toEqual(heard);
    const last = `${who().name}: Marked it as entered in error`;
    expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe(last);
  },
);

test('a link worker does not mark it so', async () => {
  await works();

  expect(buttonTitles((await story.opens(ana, id)).card)).not.toContain('Entered in error');
});
