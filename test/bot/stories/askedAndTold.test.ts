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
  id = await refer(dana);
});
afterEach(() => story.town.close());

const accepted = 'It is accepted. The link worker will get in touch with the person.';
const spoken = 'The link worker and the person have spoken.';
const question = 'Canary: which mornings suit them?';

test('more is needed to say yes: the referrer is asked, answers, and it goes on', async () => {
  expect(textOf((await story.does(ana, id, 'Ask the referrer', 'Ask')).card)).toContain(
    'Please write your question.',
  );
  await story.does(ana, id, 'Ask the referrer', ['Ask', { question }]);
  await story.later(1);

  expect(await story.heard(dana)).toEqual([`${id}: There is a question for you before it can go on.`]);
  expect(await story.chatOf(dana)).not.toContain('which mornings');
  expect(textOf(await ana.cardSaying('Waiting for you'))).not.toContain(id);
  const own = await story.opens(dana, id);
  expect(textOf(own.card)).toContain(`Ana Petrov asks: \n${question}`);
  const empty = await story.does(dana, id, 'Answer', 'Send answer');
  expect(textOf(empty.card)).toContain('Please write an answer.');
  story.town.passes(1_000);
  await dana.presses(empty.card, 'Send answer', { answer: 'Canary: any but Fridays.' });
  await story.town.quiet();

  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain('Waiting for a link worker.');
  await story.later(61);
  expect(textOf((await story.opens(ana, id)).card)).toContain(
    'The referrer answered: \nCanary: any but Fridays.',
  );
  await story.takes(ana, id);
  expect((await story.auditTells(lou, id)).deeds).toEqual([
    'Dana Whitfield: Sent it',
    'Ana Petrov: Tried to ask the referrer',
    'Ana Petrov: Asked the referrer',
    'Dana Whitfield: Tried to answer the question',
    'Dana Whitfield: Answered the question',
    'Ana Petrov: Took it',
  ]);
});

test('lines stopped: none comes, the card still follows, a question still reaches; then they come again', async () => {
  await story.does(dana, id, 'Stop the lines');
  await story.does(ana, id, 'Ask the referrer', ['Ask', { question }]);
  await story.later(1);
  const asked = `${id}: There is a question for you before it can go on.`;
  expect(await story.heard(dana)).toEqual([asked]);
  await story.does(dana, id, 'Answer', ['Send answer', { answer: 'Any.' }]);
  await story.later(61);
  await story.takes(ana, id);
  await story.later(61);

  expect(await story.heard(dana)).toEqual([asked]);
  const theirs = textOf(await dana.cardSaying(`Your referral ${id}`));
  expect(theirs).toContain('With Ana Petrov');
  expect(theirs).toContain('You have stopped its lines. This card still follows.');

  await story.does(dana, id, 'Tell me again');
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.later(61);
  expect(await story.heard(dana)).toEqual([asked, `${id}: ${spoken}`]);
  const { deeds } = await story.auditTells(lou, id);
  expect(deeds.filter((deed) => /lines|hear/.test(deed))).toEqual([
    'Dana Whitfield: Stopped the lines',
    'Dana Whitfield: Asked to hear again',
  ]);
});

test('accepted before anyone is free: hello every two weeks, and a link worker later', async () => {
  await story.does(lou, id, 'Accept, name somebody later');
  await story.later(11);

  expect(await story.heard(dana)).toEqual([`${id}: ${accepted}`]);
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain(
    'Accepted, waiting for a link worker.** The Lead acts next: names a link worker. It has waited since Monday 23 November.',
  );
  const hello = (day: string) =>
    `**Accepted, waiting for a link worker.** The Lead acts next: names a link worker. It has waited since Monday 23 November; a hello is due by ${day}.`;
  expect(textOf((await story.opens(lou, id)).card)).toContain(hello('Monday 7 December').slice(2));
  await story.daysLater(14);
  expect(textOf((await story.does(ana, id, 'Said hello')).card)).toContain(
    '✓ Written down: somebody said hello.',
  );
  expect(textOf((await story.opens(lou, id)).card)).toContain('a hello is due by Monday 21 December');
  await story.daysLater(14);
  await story.does(lou, id, 'Said hello');
  expect(textOf((await story.opens(lou, id)).card)).toContain('a hello is due by Thursday 7 January');
  expect(buttonTitles((await story.opens(dana, id)).card)).not.toContain('Said hello');

  await story.does(lou, id, 'Name a link worker', ['Give it to them', { worker: ana.id }]);
  await story.later(61);
  expect(await story.heard(ana)).toEqual([`${id}: It has been given to you. You act next.`]);
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain('With Ana Petrov');
  expect(await story.heard(dana)).toEqual([`${id}: ${accepted}`]);
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.later(61);
  expect((await story.heard(dana)).at(-1)).toBe(`${id}: ${spoken}`);
  expect((await story.auditTells(lou, id)).deeds).toEqual([
    'Dana Whitfield: Sent it',
    'Lou Marsh: Accepted it',
    'Ana Petrov: Wrote down a hello',
    'Lou Marsh: Wrote down a hello',
    'Lou Marsh: Named a link worker',
    'Ana Petrov: Wrote down a contact',
  ]);
});
