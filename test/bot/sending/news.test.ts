import type { Card } from '../../../cards/card';
import { buttonTitles, textOf } from '../../support/cardReading';
import { endsAccess, minutes, owed, toastsOf, until, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const accepted = 'It is accepted';
const spoken = 'have spoken';
let town: Town;
let dana: Person;
let ana: Person;
beforeEach(() => open());
afterEach(() => town.close());

async function open(options: Parameters<typeof openTown>[0] = {}) {
  town = await openTown(options);
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('help');
}
/** What somebody has read by itself besides their own cards that follow: the news. */
const newsOf = (who: Person) =>
  toastsOf(town, who)
    .map(({ card }) => textOf(card))
    .filter((text) => text.startsWith('**Referral'));
const own = (reference: string) => ana.cardSaying(`You have this referral: ${reference}`);
async function taken(typed: Record<string, string> = {}) {
  const reference = await refer(dana, typed);
  await opensAndPresses(ana, await ana.says('queue'), reference, "I'll take it");
  await town.quiet();
  return reference;
}
async function opensAndPresses(who: Person, card: Card, reference: string, title: string) {
  const row = { ...card, body: card.body.filter((one) => JSON.stringify(one).includes(`**${reference}**`)) };
  return who.presses((await who.presses(row, 'See who it is')).card, title);
}
async function speaks(reference: string) {
  const form = await ana.presses(await own(reference), 'First contact');
  await ana.presses(form.card, 'Save', { result: 'spoke' });
  await town.quiet();
}
const opens = async (who: Person, reference: string) =>
  (await who.presses(await (who === ana ? own(reference) : who.cardSaying(reference)), 'Open')).card;

test('that it is accepted is told ten minutes later, and not before', async () => {
  await taken();
  await minutes(town, 9);
  expect(newsOf(dana)).toEqual([]);
  await minutes(town, 1);
  expect(newsOf(dana)).toEqual([expect.stringContaining(accepted)]);
});

test('what was taken back within ten minutes is never told', async () => {
  const reference = await taken();
  await minutes(town, 9);
  const undone = await ana.presses(await opens(ana, reference), 'Undo');
  expect(textOf(undone.card)).toContain('Taken back');
  await minutes(town, 120);
  expect(newsOf(dana)).toEqual([]);
});

test('a second take, after the first was taken back, is told once', async () => {
  const reference = await taken();
  await ana.presses(await opens(ana, reference), 'Undo');
  await opensAndPresses(ana, await ana.says('queue'), reference, "I'll take it");
  await minutes(town, 120);
  expect(newsOf(dana)).toHaveLength(1);
});

test.each([false, true])(
  'who has spoken already is not told of as accepted afterwards (feed dead: %s)',
  async (feedIsDead) => {
    await town.close();
    await open({ feedIsDead });
    const reference = await refer(dana);
    await town.minute();
    await ana.presses(await ana.cardSaying(waiting), "I'll take it");
    if (!feedIsDead) await town.quiet();
    const who = await ana.presses(await ana.says('my cases'), 'Open');
    const form = await ana.presses(who.card, 'First contact');
    await ana.presses(form.card, 'Save', { result: 'spoke' });
    await minutes(town, 150);
    expect(newsOf(dana)).toEqual([expect.stringContaining(spoken)]);
    expect(newsOf(dana)[0]).toContain(reference);
    expect(newsOf(dana)[0]).not.toContain(accepted);
  },
);

test('news about several referrals is one card, one line and one button for each', async () => {
  const references = [await taken(), await taken({ calledName: 'B' }), await taken({ calledName: 'C' })];
  await minutes(town, 10);
  const [only, ...more] = newsOf(dana);
  expect(more).toEqual([]);
  for (const reference of references) expect(only).toContain(`**Referral ${reference}**`);
  expect(only?.match(/It is accepted/g)).toHaveLength(3);
  const card = toastsOf(town, dana).at(-1)?.card;
  expect(buttonTitles(card).sort()).toEqual(references.map((one) => `Open ${one}`).sort());
  expect((await owed(town, dana)).filter(({ state }) => state !== 'delivered')).toEqual([]);
});

test('the next news waits until an hour has gone by, and two about one referral are one line', async () => {
  const first = await taken();
  await minutes(town, 10);
  const second = await taken({ calledName: 'Another' });
  await speaks(first);
  await minutes(town, 20);
  await speaks(second);
  await minutes(town, 38);
  expect(newsOf(dana)).toHaveLength(1);
  await minutes(town, 3);
  expect(newsOf(dana)).toHaveLength(2);
  const [, later] = newsOf(dana);
  for (const reference of [first, second]) expect(later).toContain(reference);
  expect(later?.match(/have spoken/g)).toHaveLength(2);
  expect(later).not.toContain(accepted);
  await minutes(town, 120);
  expect(newsOf(dana)).toHaveLength(2);
});

test('more than a card holds is told an hour later, and none of it is left out', async () => {
  const references: string[] = [];
  for (let at = 0; at < 7; at += 1) references.push(await taken({ calledName: `Person ${at}` }));
  await minutes(town, 80);
  expect(newsOf(dana)).toHaveLength(2);
  for (const reference of references)
    expect(newsOf(dana).filter((text) => text.includes(reference))).toHaveLength(1);
});

test('who wants no lines gets none, and a question all the same', async () => {
  const [one, other] = [await refer(dana), await refer(dana, { calledName: 'Another' })];
  for (const reference of [one, other]) await dana.presses(await opens(dana, reference), 'Stop the lines');
  await opensAndPresses(ana, await ana.says('queue'), one, "I'll take it");
  await minutes(town, 12);
  expect(newsOf(dana)).toEqual([]);
  const form = await opensAndPresses(ana, await ana.says('queue'), other, 'Ask the referrer');
  await ana.presses(form.card, 'Ask', { question: 'Which mornings?' });
  await minutes(town, 1);
  expect(newsOf(dana)).toEqual([expect.stringContaining('There is a question for you')]);
  expect(newsOf(dana)[0]).not.toContain('Which mornings');
});

test('while everything told is held, nothing is told beyond the team, then or when it is lifted', async () => {
  const pia = await town.person('Pia Lund', ['peerWorker']);
  const reference = await taken({ shareWithTeam: 'true' });
  const held = await ana.presses(await opens(ana, reference), 'Hold everything told');
  await speaks(reference);
  const form = await ana.presses(held.card, 'Care team');
  await ana.presses(form.card, 'Add to the team', { member: pia.id });
  await minutes(town, 90);
  expect(newsOf(dana)).toEqual([]);
  expect(newsOf(pia)).toEqual([expect.stringContaining('You are on its care team now')]);
  await ana.presses(await opens(ana, reference), 'Lift the hold');
  await minutes(town, 90);
  expect(newsOf(dana)).toEqual([]);
});

test('what somebody may no longer read when the day begins is not told', async () => {
  const lou = await town.person('Lou Marsh', ['lead']);
  await until(town, '2026-11-23T07:00:00.000Z');
  await taken();
  await endsAccess(lou, dana);
  await until(town, '2026-11-23T22:00:00.000Z');
  expect(newsOf(dana)).toEqual([]);
});
