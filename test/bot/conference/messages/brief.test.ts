import { buttonTitles, textOf } from '../../../support/cardReading';
import { type MessageTown, openMessageTown } from './messageTown';

const halfPastNine = '2026-11-25T22:30:00.000Z';
const on = '2026-11-26';
let at: MessageTown;
beforeEach(async () => {
  at = await openMessageTown();
});
afterEach(() => at.town.close());

const opens = (name: 'ana' | 'ben' | 'dana' | 'lou' | 'tess' | 'stuart' | 'otto', more = {}) =>
  at.pressesOn(name, 'conference.brief', { on, ...more });

test('the message opens what matters about their own cases, strengths first, and nobody else’s', async () => {
  await at.brings('BRI-2THS', ({ participant }) => ({
    participant: { ...participant, calledName: 'Mina', whatMatters: 'Being outdoors' },
    whatMatters: { strengths: 'Patient with plants' },
    goals: [
      {
        id: 'goal1',
        kind: 'goal',
        words: 'A garden again',
        setOn: on,
        state: 'open',
        confidence: [],
        steps: [{ id: 'step1', what: 'Call the nursery', who: 'person', state: 'open' }],
      },
    ],
    moments: [{ id: 'moment1', on: '2026-11-20', kinds: ['joy'], words: 'First tomatoes', by: 'x' }],
    teamActions: [
      {
        id: 'action1',
        what: 'Ask about transport',
        owner: at.worker('ana'),
        by: '2026-12-04',
        conferenceId: 'thursday',
        agreedOn: '2026-11-19',
        state: 'open',
      },
    ],
  }));
  await at.brings('BRI-2WTH', {}, 'ben');
  await at.planned();
  await at.until(halfPastNine);
  const opened = await at.people.ana.presses(at.newest('ana'), 'Open my 30-second brief');
  const text = textOf(opened.card);
  const inOrder = [
    'Your brief: today, 10:00 am (AEDT)',
    '1 of your cases comes up.',
    'Mina\n · BRI-2THS',
    'What matters: \nBeing outdoors',
    'Strengths: \nPatient with plants',
    'A moment of joy: \nFriday 20 November: First tomatoes',
    'Plan: \nA garden again. Next: Call the nursery',
    'Last contacts',
    'Monday 23 November: Spoke with the person: first contact',
    'What is asked of the team: \nWe are stuck: What would help?',
    'Agreed actions of yours',
    'Ask about transport\n · Ana Petrov, by Friday 4 December',
    'Not a clinical record.',
  ];
  const places = inOrder.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(text).not.toContain('BRI-2WTH');
  expect(buttonTitles(opened.card)).toEqual(['Open my view', 'All of the conference']);
});

test('each case that it shows is a view of that case, and the conference one of its own', async () => {
  await at.brings('BRI-2THS');
  await at.brings('BRI-2WTH', {}, 'ben');
  await at.planned();
  await opens('ana');
  const views = async (id: string) =>
    (await at.town.auditOf(id)).filter(({ verb }) => verb === 'conference.brief');
  expect(await views('BRI-2THS')).toMatchObject([
    { by: at.people.ana.id, kind: 'view', surface: 'dialog', allowed: true },
  ]);
  expect(await views('BRI-2WTH')).toEqual([]);
  expect(await views('thursday')).toMatchObject([{ kind: 'view', allowed: true }]);
});

test('somebody on the care team has it in theirs; the Lead and a colleague do not', async () => {
  await at.brings('BRI-2THS', () => ({ careTeam: [at.worker('dana')] }));
  await at.planned();
  expect(textOf((await opens('dana')).card)).toContain('BRI-2THS');
  expect(textOf((await opens('lou')).card)).toContain('None of your cases comes up.');
});

test('who does not come to it, manages or is at another Local is told that there is nothing', async () => {
  await at.brings('BRI-2THS');
  await at.planned();
  const none = (await opens('ana', { conferenceId: 'nowhere' })).line;
  expect(none).toContain('There is nothing here that you can open.');
  for (const name of ['tess', 'stuart', 'otto'] as const) expect((await opens(name)).line).toBe(none);
});

test('consent that is withdrawn meanwhile closes it', async () => {
  await at.brings('BRI-2THS');
  await at.planned();
  const held = await at.town.store.read('cases', 'brimbank', 'BRI-2THS');
  if (!held) throw new Error('It is not there.');
  const { consents } = held.document;
  const shareWithTeam = { given: false } as const;
  await at.town.store.replace('cases', held, {
    ...held.document,
    consents: { ...consents, shareWithTeam },
  });
  const opened = await opens('ana');
  expect(textOf(opened.card)).toContain('None of your cases comes up.');
  expect(opened.raw).not.toContain('BRI-2THS');
});

test('many cases come three at a time', async () => {
  const ids = ['BRI-2AAA', 'BRI-2BBB', 'BRI-2CCC', 'BRI-2DDD'];
  for (const id of ids) await at.brings(id);
  await at.planned();
  const first = await opens('ana');
  expect(textOf(first.card)).toContain('4 of your cases come up.');
  expect(first.raw).not.toContain('BRI-2DDD');
  const next = await at.people.ana.presses(first.card, 'Next cases (1)');
  expect(next.raw).toContain('BRI-2DDD');
  expect(next.raw).not.toContain('BRI-2AAA');
  expect((await at.people.ana.presses(next.card, 'First cases')).raw).toContain('BRI-2AAA');
});
