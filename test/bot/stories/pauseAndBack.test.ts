import type { Case } from '../../../domain/referral/case';
import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let ana: Person;
let lou: Person;
let id: string;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
  id = await refer(dana, { tellReferrerOutcome: 'true' });
  await story.takes(ana, id);
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.later(61);
});
afterEach(() => story.town.close());

const closes = (outcome = 'connectedSettled') =>
  story.does(ana, id, 'End with an outcome', ['Close the referral', { outcome, themes: 'belonging' }]);
const again = 'Open again as a new referral';
const goesOn = (text: string) => /BRI-[2-9A-Z]{4}(?= goes on from)/.exec(text)?.[0] ?? '';

test('a pause has a day to get in touch again, which the referrer is not told; then it goes on', async () => {
  const heard = await story.heard(dana);
  for (const resumeOn of ['', '2026-11-23', '2028-01-01'])
    expect(textOf((await story.does(ana, id, 'Pause', ['Pause', { resumeOn }])).card)).toContain(
      'Please choose a day after today, within a year.',
    );

  await story.does(ana, id, 'Pause', ['Pause', { resumeOn: '2026-12-14' }]);

  expect(textOf((await story.opens(ana, id)).card)).toContain(
    'You act next: getting in touch again on Monday 14 December',
  );
  const theirs = textOf(await dana.cardSaying(`Your referral ${id}`));
  expect(theirs).toContain('**Paused.** Ana Petrov acts next: getting in touch again.');
  expect(theirs).not.toContain('14 December');
  const went = await story.does(ana, id, 'Go on');
  expect(textOf(went.card)).toContain('✓ It goes on.');
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain('Getting started with Ana Petrov');
  await story.later(61);
  expect(await story.heard(dana)).toEqual(heard);
  expect((await story.auditTells(lou, id)).deeds.slice(3)).toEqual([
    ...Array(3).fill('Ana Petrov: Tried to pause it'),
    'Ana Petrov: Paused it',
    'Ana Petrov: Went on after the pause',
  ]);
});

test('within 90 days the referrer opens it again in one press, and never twice', async () => {
  await closes();
  await story.daysLater(80);
  const one = await story.opens(dana, id);
  const two = await story.opens(lou, id);

  const opened = await dana.presses(one.card, again);

  const next = goesOn(textOf(opened.card));
  expect(textOf(opened.card)).toContain(`✓ ${next} goes on from ${id}. It waits for a link worker.`);
  expect(textOf(await dana.cardSaying(`Your referral ${next}`))).toContain('Waiting for a link worker.');
  await story.takes(ana, next);
  const details = textOf((await story.opens(ana, next)).card);
  expect(details).toContain(`Goes on from: \n${id}`);
  expect(details).toContain('Canary whistling in the garden');

  story.town.passes(1_000);
  const twice = await lou.presses(two.card, again);
  expect(textOf(twice.card)).toContain('That is so already. Nothing was changed.');
  expect(buttonTitles(twice.card)).not.toContain(again);
  const cases = (await story.town.everything())['cases'] as Case[];
  expect(cases.filter(({ replaces }) => replaces === id)).toHaveLength(1);
  expect((await story.auditTells(lou, id)).deeds.slice(-2)).toEqual([
    'Dana Whitfield: Opened it again',
    'Lou Marsh: Tried to open it again',
  ]);
  expect((await story.auditTells(lou, next)).deeds).toEqual([
    'Dana Whitfield: Opened it again',
    'Ana Petrov: Took it',
  ]);
});

test('after 91 days it is too late, and it says what to do', async () => {
  await closes();
  await story.daysLater(89);
  const inTime = await story.opens(dana, id);
  await story.daysLater(2);

  const late = await dana.presses(inTime.card, again);

  expect(textOf(late.card)).toContain('It ended more than 90 days ago. Please send a new referral.');
  for (const person of [dana, ana, lou])
    expect(buttonTitles((await story.opens(person, id)).card)).not.toContain(again);
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe('Dana Whitfield: Tried to open it again');
});

test('a person who withdrew, or died, is not opened again', async () => {
  await story.does(lou, id, 'End with an outcome', ['Close the referral', { outcome: 'died' }]);
  const other = await refer(dana, { calledName: 'Canary Iris', contactDetails: '0491 571 266' });
  await story.does(dana, other, 'Withdraw', ['Withdraw the referral', { reason: 'changedMind' }]);
  await story.later(61);

  for (const one of [id, other])
    for (const person of [dana, lou])
      expect(buttonTitles((await story.opens(person, one)).card)).not.toContain(again);
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe('Lou Marsh: Closed it with an outcome');
});
