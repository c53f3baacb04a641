import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

const neutral = 'With Local Connections. There is nothing for you to do.';
const nothingHere = 'There is nothing here that you can open.';

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
  id = await refer(dana, { tellReferrerOutcome: 'true', contactGp: 'true' });
  await story.takes(ana, id);
  await story.later(61);
});
afterEach(() => story.town.close());

const closing = { outcome: 'connectedSettled', themes: 'belonging' };

test('a hold: the referrer hears and sees nothing of it, and is not told why; then it is lifted', async () => {
  const before = await story.heard(dana);
  const held = await story.does(ana, id, 'Hold everything told');
  expect(textOf(held.card)).toContain('Nothing is told beyond the care team, and nobody is told why.');

  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.does(ana, id, 'Pause', ['Pause', { resumeOn: '2026-12-07' }]);
  await story.later(61);

  const listed = await dana.presses(await dana.says('my referrals'), 'Show with names');
  for (const seen of [
    await dana.cardSaying(`Your referral ${id}`),
    (await story.opens(dana, id)).card,
    listed.card,
  ]) {
    expect(textOf(seen)).toContain(neutral);
    expect(textOf(seen)).not.toMatch(/hold|held|Paused|Getting started|Ana Petrov/i);
  }
  expect(await story.heard(dana)).toEqual(before);

  await story.does(ana, id, 'Lift the hold');
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain('**Paused.** Ana Petrov acts next');
  await story.later(61);
  expect(await story.heard(dana)).toEqual(before);
  await story.does(ana, id, 'End with an outcome', ['Close the referral', closing]);
  await story.later(11);
  expect((await story.heard(dana)).at(-1)).toContain(
    'What came of it: Connected and settled in (belonging).',
  );
  expect((await story.auditTells(lou, id)).deeds.slice(2)).toEqual([
    'Ana Petrov: Held what is told',
    'Ana Petrov: Wrote down a contact',
    'Ana Petrov: Paused it',
    'Ana Petrov: Lifted the hold',
    'Ana Petrov: Closed it with an outcome',
  ]);
});

test('closed while it is held: no outcome to the referrer and no note for the GP', async () => {
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.does(ana, id, 'Hold everything told');
  await story.does(ana, id, 'End with an outcome', ['Close the referral', closing]);
  await story.later(61);

  expect(buttonTitles((await story.opens(ana, id)).card)).not.toContain('Note for the GP');
  expect([await story.chatOf(dana), (await story.opens(dana, id)).raw].join()).not.toMatch(
    /settled|belonging|closed/i,
  );
  expect(textOf((await story.opens(dana, id)).card)).toContain(neutral);
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe('Ana Petrov: Closed it with an outcome');
});

test('restricted: in no list, queue or search but those of the people named', async () => {
  const mai = await story.town.person('Mai Tran', ['lead']);
  await story.does(lou, id, 'Restrict', ['Restrict', { named: '' }]);

  for (const person of [mai, ben]) {
    expect((await story.opens(person, id)).raw).toContain(nothingHere);
    expect(textOf(await person.says('find canary'))).toContain('Nobody you can open has that name.');
    expect(textOf(await person.says('queue all'))).not.toContain(id);
  }
  expect(textOf(await dana.says(`find ${id}`))).toContain(nothingHere);
  expect(textOf((await story.opens(ana, id)).card)).toContain('**Restricted:** open to 2 people by name.');
  expect(textOf(await ana.says('my cases'))).toContain(id);
  expect(textOf(await lou.says('queue all'))).toContain(id);
  expect((await story.does(lou, id, 'Name a link worker')).raw).not.toContain('Ben Okafor');
  await story.does(ana, id, 'Hand back', 'Hand back');
  await story.later(61);
  expect(await story.chatOf(ben)).not.toContain(id);
  expect(textOf(await lou.cardSaying('Waiting for you'))).toContain(id);

  await story.does(lou, id, 'Lift the restriction');
  expect(textOf((await story.opens(mai, id)).card)).toContain('Canary Marigold');
  expect(textOf(await ben.says('queue'))).toContain(id);
  expect((await story.auditTells(mai, id)).deeds.slice(2)).toEqual([
    'Lou Marsh: Restricted it',
    'Ana Petrov: Handed it back',
    'Lou Marsh: Lifted the restriction',
  ]);
});

test('a concern is handed over to somebody, kept without what it was, and settled', async () => {
  const form = await story.does(dana, id, 'Concern');
  expect(textOf(form.card)).toContain('In immediate danger call **000**.');
  expect(textOf((await dana.presses(form.card, 'I have told them')).card)).toContain(
    'Please choose whom you have told.',
  );
  story.town.passes(1_000);
  await dana.presses(form.card, 'I have told them', { to: 'The on-duty clinician' });

  const details = textOf((await story.opens(ana, id)).card);
  expect(details).toContain('⚠ A concern was handed over on Monday 23 November');
  expect(details).toContain('To: \nThe on-duty clinician');
  expect(textOf(await ana.cardSaying('You have this referral'))).toContain('Reminders rest.');
  await story.does(ana, id, 'The concern is settled');

  expect(textOf((await story.opens(ana, id)).card)).not.toContain('A concern was handed over');
  expect(textOf(await ana.cardSaying('You have this referral'))).not.toContain('Reminders rest.');
  expect((await story.auditTells(lou, id)).deeds.slice(2)).toEqual([
    'Dana Whitfield: Tried to hand over a concern',
    'Dana Whitfield: Handed over a concern',
    'Ana Petrov: Settled a concern',
  ]);
});
