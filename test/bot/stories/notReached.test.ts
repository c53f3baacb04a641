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
  await story.takes(ana, id);
  await story.later(61);
});
afterEach(() => story.town.close());

const tries = (way: string, result = 'noAnswer') =>
  story.does(ana, id, 'First contact', ['Save', { result, way }]);
const notEnough = 'Please try three times first, on three different days and in at least two different ways.';

async function threeTries() {
  await tries('call');
  await story.daysLater(1);
  await tries('text', 'leftMessage');
  await story.daysLater(1);
  await tries('call');
}

test('three tries on three days and in two ways, the referrer asked, the Lead agreeing: it ends, and comes back', async () => {
  await threeTries();
  await story.later(61);
  const quiet = await story.heard(dana);
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain(
    'Ana Petrov acts next: first contact.',
  );

  await story.does(ana, id, 'Ask the referrer');
  await story.later(61);
  const asks = `${id}: The link worker has not reached the person. Do you know another way?`;
  expect(await story.heard(dana)).toEqual([...quiet, asks]);
  const answered = await story.does(dana, id, 'Answer', ['Send answer', { answer: 'Canary: text after 4.' }]);
  expect(textOf(answered.card)).toContain('✓ Thank you. Your answer is with the link workers.');
  await story.later(61);
  expect(await story.heard(ana)).toEqual([`${id}: The referrer has answered.`]);
  expect(textOf((await story.opens(ana, id)).card)).toContain(
    'The referrer answered: \nCanary: text after 4.',
  );

  await story.daysLater(1);
  await tries('text');
  const asked = await story.does(ana, id, 'Could not reach them', 'Ask the Lead to agree');
  expect(textOf(asked.card)).toContain('✓ The Lead is asked to agree. It stays with you until then.');
  expect(textOf(await lou.cardSaying('For the Lead to decide'))).toContain(id);
  await story.does(lou, id, 'End: could not make contact', 'End: could not make contact');
  await story.later(61);

  const ended = `${id}: The person could not be reached, and it has ended. It can be opened again.`;
  expect((await story.heard(dana)).at(-1)).toBe(ended);
  expect(textOf(await lou.cardSaying('Waiting for you'))).not.toContain(id);
  expect(textOf(await ana.says('my cases'))).toContain('You have no open referrals.');
  const again = await story.does(dana, id, 'Open again as a new referral');
  const [next = ''] = /BRI-[2-9A-Z]{4}(?= goes on from)/.exec(textOf(again.card)) ?? [];
  await story.takes(ana, next);
  expect(textOf((await story.opens(ana, next)).card)).toContain(`Goes on from: \n${id}`);
  expect((await story.auditTells(lou, id)).deeds).toEqual([
    'Dana Whitfield: Sent it',
    'Ana Petrov: Took it',
    ...Array(3).fill('Ana Petrov: Wrote down a contact'),
    'Ana Petrov: Asked for another way to reach them',
    'Dana Whitfield: Answered the question',
    'Ana Petrov: Wrote down a contact',
    'Ana Petrov: Ended it, or asked to, without contact',
    'Lou Marsh: Ended it, or asked to, without contact',
    'Dana Whitfield: Opened it again',
  ]);
});

test('fewer tries, or all on one day, or all in one way, are not enough', async () => {
  for (const way of ['call', 'text', 'email']) await tries(way);
  expect(textOf((await story.does(ana, id, 'Ask the referrer')).card)).toContain(notEnough);
  await story.daysLater(1);
  await tries('call');
  expect(textOf((await story.does(ana, id, 'Ask the referrer')).card)).toContain(notEnough);

  expect(await story.chatOf(dana)).not.toContain('Do you know another way');
  expect((await story.auditTells(lou, id)).deeds.slice(-1)).toEqual([
    'Ana Petrov: Tried to ask for another way to reach them',
  ]);
});

test('reached after all: the work begins, and nobody is asked any more', async () => {
  await threeTries();
  await story.does(ana, id, 'Ask the referrer');

  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.later(61);

  const heard = await story.heard(dana);
  expect(heard.at(-1)).toBe(`${id}: The link worker and the person have spoken.`);
  const own = await story.opens(dana, id);
  expect(buttonTitles(own.card)).not.toContain('Answer');
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe('Ana Petrov: Wrote down a contact');
});

test('it does not end before the referrer was asked, and a link worker does not end it alone', async () => {
  await threeTries();
  const details = await story.opens(ana, id);
  expect(buttonTitles(details.card)).toContain('Ask the referrer');
  await ana.presses(details.card, 'Ask the referrer');

  await story.does(ana, id, 'Could not reach them', 'Ask the Lead to agree');

  expect(textOf((await story.opens(ana, id)).card)).toContain('Trying to reach, with you');
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain('With Ana Petrov');
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe(
    'Ana Petrov: Ended it, or asked to, without contact',
  );
});

test('each try counts, also when every one begins from the same old card', async () => {
  const mine = await ana.says('my cases');
  for (const times of ['Tried once', 'Tried 2 times', 'Tried 3 times']) {
    const details = await ana.presses(mine, 'Open');
    const form = await ana.presses(details.card, 'First contact');
    const tried = await ana.presses(form.card, 'Save', { result: 'noAnswer', way: 'call' });
    expect(textOf(tried.card)).toContain(`${times}, not reached yet.`);
    await story.daysLater(1);
  }
  const { deeds } = await story.auditTells(lou, id);
  expect(deeds.filter((deed) => deed === 'Ana Petrov: Wrote down a contact')).toHaveLength(3);
});
