import type { Case } from '../../../domain/referral/case';
import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let tess: Person;
let ana: Person;
let ben: Person;
let lou: Person;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  tess = await story.town.person('Tess Moore', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  ben = await story.town.person('Ben Okafor', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
});
afterEach(() => story.town.close());

const nothingHere = 'There is nothing here that you can open.';
const known = { calledName: 'Agnes Marlow', contactDetails: '0491 570 737' };
const again = { calledName: 'Aggie Marlow', contactDetails: '0491570737' };
const isTheSame = (by: Person, id: string) =>
  story.does(by, id, 'It is the same person', 'They are the same person');
const knows = (person: Person, id: string) => story.does(person, id, 'I know this person');
const caseOf = async (id: string) =>
  ((await story.town.everything())['cases'] as Case[]).find((one) => one.id === id);

test('who knows the person of the new one loses the earlier one too, and it waits for another', async () => {
  const first = await refer(dana, known);
  await story.takes(ana, first);
  const second = await refer(tess, { ...again, doNotContactDirectly: 'true', safeToLeaveMessage: 'false' });
  await knows(ana, second);

  await isTheSame(lou, second);

  expect((await story.opens(ana, first)).raw).toContain(nothingHere);
  expect(textOf(await ben.cardSaying('Waiting for you'))).toContain(first);
  expect(await caseOf(first)).toMatchObject({
    referral: { status: 'waiting' },
    conflicts: [ana.id],
    participant: { doNotContactDirectly: true, contact: { safeToLeaveMessage: false } },
  });
});

test('a hold and a restriction of the one that ended hold for the one that comes back', async () => {
  const first = await refer(dana, known);
  await story.takes(ana, first);
  await story.does(ana, first, 'First contact', ['Save', { result: 'spoke' }]);
  await story.does(lou, first, 'Hold everything told');
  await story.does(lou, first, 'Restrict', ['Restrict', { named: lou.id }]);
  await story.does(lou, first, 'End with an outcome', ['Close the referral', { outcome: 'movedAway' }]);
  await story.later(11);
  const second = await refer(tess, again);

  await isTheSame(lou, second);

  expect((await story.opens(ben, second)).raw).toContain(nothingHere);
  expect(await caseOf(second)).toMatchObject({ replaces: first, safetyHold: { by: lou.id } });
});

test('"I know this person" closes everything that is kept of them', async () => {
  const first = await refer(dana, known);
  await story.takes(ana, first);
  const second = await refer(tess, again);
  await isTheSame(ana, second);
  expect((await story.opens(ben, second)).raw).not.toContain(nothingHere);

  await knows(ana, first);

  for (const id of [first, second]) expect((await story.opens(ana, id)).raw).toContain(nothingHere);
});

test('a chain of joins: each still follows under the reference that they sent', async () => {
  const remy = await story.town.person('Remy Okafor', ['clinician']);
  const ids = [await refer(dana, known)];
  for (const by of [tess, remy]) {
    story.town.passes(1_000);
    ids.push(await refer(by, again));
  }
  const [first = '', second = '', third = ''] = ids;
  const chosen = async (id: string, other: string) => {
    const opened = await story.opens(lou, id);
    const at = JSON.stringify(opened.card);
    expect(at).toContain(other);
    const only = (opened.card?.body ?? []).filter(
      (one) => !JSON.stringify(one).includes('Perhaps known') || JSON.stringify(one).includes(other),
    );
    const asked = await lou.presses(opened.card && { ...opened.card, body: only }, 'It is the same person');
    story.town.passes(1_000);
    await lou.presses(asked.card, 'They are the same person');
    await story.town.quiet();
  };
  await chosen(third, second);
  await chosen(second, first);
  await story.takes(ana, first);
  await story.later(61);

  const theirs: [Person, string][] = [
    [dana, first],
    [tess, second],
    [remy, third],
  ];
  for (const [person, own] of theirs) {
    expect(textOf((await story.opens(person, own)).card)).toContain(`${own} · With Ana Petrov`);
    const seen = [await story.chatOf(person), (await story.opens(person, own)).raw].join();
    for (const other of ids) if (other !== own) expect(seen).not.toContain(other);
  }
});

test('a question that was asked before they joined is not theirs', async () => {
  const first = await refer(dana, known);
  await story.does(ana, first, 'Ask the referrer', ['Ask', { question: 'Canary which days?' }]);
  const second = await refer(tess, again);
  await isTheSame(lou, second);

  const hers = await story.opens(tess, second);

  expect(hers.raw).not.toContain('Canary which days?');
  expect(textOf(hers.card)).toContain(`${second} · Waiting for a link worker`);
  expect(buttonTitles(hers.card)).not.toContain('Answer');
  expect((await story.opens(dana, first)).raw).toContain('Canary which days?');
});

test('an open one is offered before the many of the same name that ended long ago', async () => {
  const many = Array.from({ length: 45 }, (_, at) => `BRI-${String(2222 + at)}`);
  const first = await refer(dana, known);
  const made = await caseOf(first);
  if (!made) throw new Error('It was not sent.');
  const sentAt = '2026-01-05T01:00:00.000Z';
  for (const id of many) {
    const participant = {
      ...made.participant,
      contact: { ...made.participant.contact, details: `0491 57${id.slice(4)}` },
    };
    const referral = { status: 'enteredInError', sentAt, since: sentAt } as const;
    await story.town.store.create('cases', { ...made, id, participant, referral, lists: [] });
  }
  story.town.passes(60_000);
  const second = await refer(tess, { ...known, contactDetails: '0491 571 266' });

  expect(textOf((await story.opens(ana, second)).card)).toContain(`**${first}**`);
});
