import { textOf } from '../../support/cardReading';
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
  id = await refer(dana);
  await story.takes(ana, id);
});
afterEach(() => story.town.close());

/** Until Wednesday. */
async function anaGoes(coverId: string) {
  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  const saved = await ana.presses(form.card, 'Save', {
    leaveFrom: '2026-11-23',
    leaveUntil: '2026-11-25',
    coverId,
  });
  expect(saved.line).toContain('Saved. Your leave is Monday 23');
  await story.town.quiet();
}

test('whoever is on leave is not offered to the Lead, and is again afterwards', async () => {
  const next = await refer(dana, { calledName: 'Canary Iris', contactDetails: '0491 571 266' });
  await anaGoes('nobody');

  const form = await story.does(lou, next, 'Name a link worker');

  expect(textOf(form.card)).toContain('Who is away, or knows the person, is left out.');
  expect(form.raw).toContain('Ben Okafor: 0 referrals now');
  expect(form.raw).not.toContain('Ana Petrov');
  const late = await lou.presses(form.card, 'Give it to them', { worker: ana.id });
  expect(textOf(late.card)).toContain('They are on leave. Please choose somebody else.');
  await story.daysLater(3);
  expect((await story.does(lou, next, 'Name a link worker')).raw).toContain('Ana Petrov: 1 referral now');
  expect((await story.auditTells(lou, next)).deeds).toEqual([
    'Dana Whitfield: Sent it',
    'Lou Marsh: Tried to name a link worker',
  ]);
});

test('their cover sees and does the work while they are away, and not any more afterwards', async () => {
  expect((await story.opens(ben, id)).raw).not.toContain('Canary');
  await anaGoes(ben.id);

  const mine = await ben.says('my cases');
  expect(textOf(mine)).toContain(`**${id}** · With Ana Petrov`);
  expect(textOf(mine)).toContain('You are covering for Ana Petrov.');
  expect(textOf((await story.opens(ben, id)).card)).toContain('Canary Marigold');
  const spoke = await story.does(ben, id, 'First contact', ['Save', { result: 'spoke' }]);
  expect(textOf(spoke.card)).toContain('✓ First contact is written down.');
  await story.later(61);
  expect((await story.heard(dana)).at(-1)).toBe(`${id}: The link worker and the person have spoken.`);

  await story.daysLater(3);
  expect(textOf(await ben.says('my cases'))).toContain('You have no open referrals.');
  expect((await story.opens(ben, id)).raw).not.toContain('Canary');
  const late = await ben.presses(spoke.card, 'Pause');
  expect(late.raw).not.toContain('Canary');
  expect(textOf(await ana.says('my cases'))).toContain(`**${id}** · Getting started with you`);
  const { deeds, lookers } = await story.auditTells(lou, id);
  expect(deeds).toEqual([
    'Dana Whitfield: Sent it',
    'Ana Petrov: Took it',
    'Ben Okafor: Wrote down a contact',
  ]);
  expect(lookers).toContain('Ben Okafor');
});

test('withdrawn meanwhile: it is gone from the cover’s list and closed to them at once', async () => {
  await anaGoes(ben.id);
  await story.does(ben, id, 'First contact', ['Save', { result: 'spoke' }]);

  await story.does(dana, id, 'Withdraw', ['Withdraw the referral', { reason: 'changedMind' }]);

  const stop = `Referral ${id} has ended\nPlease do not contact the person about it.`;
  for (const one of [ana, ben]) expect((await one.cards()).map(textOf).join()).toContain(stop);
  expect(textOf(await ben.says('my cases'))).toContain('You have no open referrals.');
  expect((await story.opens(ben, id)).raw).not.toContain('Canary');
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe('Dana Whitfield: Withdrew it');
});
