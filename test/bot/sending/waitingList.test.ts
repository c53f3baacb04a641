import { textOf } from '../../support/cardReading';
import { listOf, minutes, owed, toastsOf, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const nothing = 'Nothing is waiting';
let town: Town;
let dana: Person;
let ana: Person;
let ben: Person;
let lou: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Okafor', ['linkWorker']);
  lou = await town.person('Lou Marsh', ['lead']);
  for (const one of [ana, ben, lou]) await one.says('help');
});
afterEach(() => town.close());

async function referMany(count: number) {
  const references: string[] = [];
  for (let at = 0; at < count; at += 1) references.push(await refer(dana, { calledName: `Person ${at}` }));
  await town.quiet();
  return references;
}
const take = async (who: Person, reference: string) => {
  const list = await who.cardSaying(waiting);
  const rows = list.body.filter((row) => JSON.stringify(row).includes(`**${reference}**`));
  return who.presses({ ...list, body: rows }, "I'll take it");
};
const changesTo = (who: Person, activityId: string) =>
  town.connector.sent.filter(
    (one) => one.method === 'PUT' && one.activityId === activityId && one.conversationId.endsWith(who.id),
  ).length;

test('three referrals within an hour are one message, and stand in it one by one', async () => {
  const [first = ''] = await referMany(1);
  expect(await listOf(ana)).toContain(first);
  const more = await referMany(2);
  for (const reference of [first, ...more]) expect(await listOf(ana)).toContain(reference);
  await minutes(town, 58);
  expect(toastsOf(town, ana)).toHaveLength(1);
});

test('an hour later those that came since are told of once more, in one message, and then it is quiet', async () => {
  const [first = ''] = await referMany(1);
  const more = await referMany(2);
  await minutes(town, 59);
  expect(toastsOf(town, ana)).toHaveLength(1);
  await minutes(town, 1);
  expect(toastsOf(town, ana)).toHaveLength(2);
  for (const reference of [first, ...more]) expect(textOf(toastsOf(town, ana)[1]?.card)).toContain(reference);
  await minutes(town, 200);
  expect(toastsOf(town, ana)).toHaveLength(2);
  expect((await owed(town, ana)).map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered']);
});

test('the older list goes when a newer one stands, and is never drawn again', async () => {
  await referMany(1);
  await referMany(1);
  await minutes(town, 61);
  const [older, newer] = toastsOf(town, ana);
  const lists = (await ana.cards()).map(textOf).filter((text) => text.includes('Waiting for you'));
  expect(lists).toHaveLength(1);
  expect(lists[0]).toContain('BRI-');
  const [before, drawn] = [older, newer].map((one) => changesTo(ana, one?.activityId ?? ''));
  await referMany(1);
  await minutes(town, 2);
  expect(changesTo(ana, older?.activityId ?? '')).toBe(before);
  expect(changesTo(ana, newer?.activityId ?? '')).toBe((drawn ?? 0) + 1);
});

test('where an older list may not be deleted it says that a newer one stands further down', async () => {
  await referMany(1);
  await referMany(1);
  for (let tries = 0; tries < 5; tries += 1)
    town.connector.refuseNext({
      status: 403,
      code: 'MessageDeletesBlocked',
      when: ({ method }) => method === 'DELETE',
    });
  await minutes(town, 61);
  const [older] = toastsOf(town, ana);
  const lists = (await ana.cards()).map(textOf).filter((text) => text.includes('Waiting for you'));
  expect(lists[0]).toContain('A newer list stands further down.');
  expect(lists[0]).not.toContain('BRI-');
  expect(lists[1]).toContain('BRI-');
  const before = changesTo(ana, older?.activityId ?? '');
  await referMany(1);
  await minutes(town, 2);
  expect(changesTo(ana, older?.activityId ?? '')).toBe(before);
});

test('a referral that is taken leaves every list, and nobody is told of it later', async () => {
  const [first = ''] = await referMany(1);
  const [second = ''] = await referMany(1);
  const taken = await take(ben, second);
  expect(textOf(taken.card)).toContain(`${second}: You have taken it.`);
  await town.quiet();
  for (const one of [ana, ben]) {
    expect(await listOf(one)).toContain(first);
    expect(await listOf(one)).not.toContain(second);
  }
  await minutes(town, 90);
  expect(toastsOf(town, ana)).toHaveLength(1);
});

test('when the last one is taken, the list says that nothing waits', async () => {
  const [only = ''] = await referMany(1);
  await take(ben, only);
  for (const one of [ana, ben]) expect(await listOf(one)).toContain(nothing);
});

test('a referral that was taken for some minutes only, just when it was to be told of, is told of yet', async () => {
  await referMany(1);
  const [second = ''] = await referMany(1);
  await minutes(town, 58);
  await take(ben, second);
  const own = await ben.cardSaying(`You have this referral: ${second}`);
  await minutes(town, 4);
  expect(toastsOf(town, ana)).toHaveLength(1);
  const opened = await ben.presses(own, 'Open');
  const undone = await ben.presses(opened.card, 'Undo');
  expect(textOf(undone.card)).toContain('Taken back');
  await minutes(town, 8);
  expect(toastsOf(town, ana)).toHaveLength(2);
  expect(textOf(toastsOf(town, ana)[1]?.card)).toContain(second);
});

test('a restricted referral stands in the list of the named alone, and leaves it when it is taken', async () => {
  const [only = ''] = await referMany(1);
  const opened = await lou.presses(await lou.says('queue'), 'See who it is');
  const form = await lou.presses(opened.card, 'Restrict');
  await lou.presses(form.card, 'Restrict', { named: ben.id });
  await town.quiet();
  expect(await listOf(ana)).toContain(nothing);
  expect(await listOf(ben)).toContain(only);
  await take(ben, only);
  await town.quiet();
  expect(await listOf(ben)).toContain(nothing);
});

test('a referral that is restricted before anyone was told is told to the named, who find it in their list', async () => {
  await referMany(1);
  const [second = ''] = await referMany(1);
  const queue = await lou.says('queue');
  const opened = await lou.presses(await rowOf(queue, second), 'See who it is');
  const form = await lou.presses(opened.card, 'Restrict');
  await lou.presses(form.card, 'Restrict', { named: ben.id });
  await minutes(town, 61);
  expect(toastsOf(town, ana)).toHaveLength(1);
  expect(textOf(toastsOf(town, ben)[1]?.card)).toContain(second);
});

test('somebody who knows a dozen of the people privately still sees who else waits', async () => {
  const known = await referMany(13);
  for (const _ of known) {
    const who = await ana.presses(await ana.cardSaying(waiting), 'See who it is');
    await ana.presses(who.card, 'I know this person');
    await town.quiet();
  }
  const [last = ''] = await referMany(1);
  expect(await listOf(ana)).toContain(last);
  for (const reference of known) expect(await listOf(ana)).not.toContain(reference);
});

async function rowOf(card: Awaited<ReturnType<Person['says']>>, reference: string) {
  return { ...card, body: card.body.filter((row) => JSON.stringify(row).includes(reference)) };
}
