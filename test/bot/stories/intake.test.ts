import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let ana: Person;
let lou: Person;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
});
afterEach(() => story.town.close());

test('not yet in care: intake finds out, and then a link worker takes it', async () => {
  const ivy = await story.town.person('Ivy Tran', ['intake']);
  const id = await refer(dana, { careStatus: 'notYet' });

  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain(
    '**With intake.** The intake team acts next',
  );
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain(
    'the intake people, link workers and Lead',
  );
  expect(textOf(await ivy.cardSaying('Waiting for you'))).toMatch(
    new RegExp(`For intake\n\\*\\*${id}\\*\\*.*\nTo find out about care by `),
  );
  expect(await ana.cards()).toEqual([]);
  expect(await lou.cards()).toEqual([]);
  expect(textOf((await story.opens(ivy, id)).card)).toContain('Receiving care from this Local: \nNot yet');
  const confirmed = await story.does(ivy, id, 'They receive care here');

  expect(confirmed.line).toBe('It is with the link workers now.');
  expect(textOf(await ivy.cardSaying('Waiting for you'))).toContain('✓ Nothing is waiting.');
  expect((await story.opens(ivy, id)).raw).toContain('There is nothing here that you can open.');
  expect(textOf(await dana.cardSaying(`Your referral ${id}`))).toContain('Waiting for a link worker.');
  await story.takes(ana, id);
  expect(textOf((await story.opens(ana, id)).card)).toContain('Receiving care from this Local: \nYes');
  expect((await story.auditTells(lou, id)).deeds).toEqual([
    'Dana Whitfield: Sent it',
    'Ivy Tran: Confirmed care here',
    'Ana Petrov: Took it',
  ]);
});

test('a link worker who is unsure asks intake; the person is not turned away', async () => {
  const ivy = await story.town.person('Ivy Tran', ['intake']);
  const id = await refer(dana, { careStatus: 'unsure' });

  await story.does(ana, id, 'Check with intake');

  expect(textOf(await ana.cardSaying('Waiting for you'))).not.toContain(id);
  expect(textOf(await ivy.cardSaying('For intake'))).toContain(id);
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe('Ana Petrov: Passed it to intake');
});

test('intake is not able to: never without a reason and something else, which the referrer opens to read', async () => {
  const ivy = await story.town.person('Ivy Tran', ['intake']);
  const id = await refer(dana, { careStatus: 'notYet' });
  const answer = (typed: Record<string, string>) =>
    story.does(ivy, id, 'Not able to accept', ['Send this answer', typed]);
  const problem = 'Please give a reason, and what they can turn to instead.';
  expect(textOf((await answer({ reason: 'outsideLocal' })).card)).toContain(problem);
  expect(textOf((await answer({ alternative: 'The library.' })).card)).toContain(problem);

  await answer({ reason: 'outsideLocal', alternative: 'The Canary library has a morning tea.' });
  await story.later(1);

  expect(await story.heard(dana)).toEqual([
    `${id}: Local Connections is not able to accept it. Open it to read why, and what there is instead.`,
  ]);
  expect(await story.chatOf(dana)).not.toMatch(/library|outside the area/);
  const own = textOf((await story.opens(dana, id)).card);
  expect(own).toContain('Why: \nThey live outside the area of a participating Local');
  expect(own).toContain('What there is instead: \nThe Canary library has a morning tea.');
  expect((await story.auditTells(lou, id)).deeds.slice(1)).toEqual([
    'Ivy Tran: Tried to say that we are not able',
    'Ivy Tran: Tried to say that we are not able',
    'Ivy Tran: Said that we are not able',
  ]);
});

test('a Local without intake people: its Lead finds out', async () => {
  const id = await refer(dana, { careStatus: 'notYet' });

  expect(textOf(await lou.cardSaying('For intake'))).toContain(id);
  expect(await ana.cards()).toEqual([]);
  const details = await story.opens(lou, id);
  expect(buttonTitles(details.card)).toEqual(
    expect.arrayContaining(['They receive care here', 'Not able to accept']),
  );
  await story.does(lou, id, 'They receive care here');

  expect(textOf(await ana.cardSaying('For a link worker'))).toContain(id);
  expect((await story.auditTells(lou, id)).deeds.at(-1)).toBe('Lou Marsh: Confirmed care here');
});
