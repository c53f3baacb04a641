import { reasonNames } from '../../../domain/referral/participant';
import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let dana: Person;
let ana: Person;
let ben: Person;
let lee: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Ito', ['linkWorker']);
  lee = await town.person('Lee Ferrari', ['lead']);
});
afterEach(() => town.close());

/** Whose chats hold a card with the person's name right now. */
async function namedTo(): Promise<string[]> {
  const found: string[] = [];
  for (const one of [dana, ana, ben, lee])
    if (JSON.stringify(await one.cards()).includes('Canary')) found.push(one.name.split(' ')[0] ?? '');
  return found;
}

/** What may be nowhere but in dialogs and in the case: how to reach them, why, and what matters. */
const secrets = [
  '0491',
  '570 156',
  'whistling',
  reasonNames.loneliness,
  reasonNames.newToArea,
  'loneliness',
  'newToArea',
];

async function nothingLeaked() {
  await town.quiet();
  const isOwn = (conversationId: string) => [dana, ana, ben].some(({ id }) => conversationId === `a:${id}`);
  for (const { raw, summary, conversationId } of town.connector.sent) {
    for (const secret of secrets) expect(raw).not.toContain(secret);
    expect(summary ?? '').not.toContain('Canary');
    if (!isOwn(conversationId)) expect(raw).not.toContain('Canary');
  }
  expect(town.logged.length).toBeGreaterThan(0);
  for (const hidden of [...secrets, 'Canary', 'Marigold', 'Whitfield', 'Petrov'])
    expect(town.logged.join('\n')).not.toContain(hidden);
  const { cases: _whereItBelongs, ...elsewhere } = await town.everything();
  for (const hidden of [...secrets, 'Canary']) expect(JSON.stringify(elsewhere)).not.toContain(hidden);
}

test('from referral to closing, the name stands only with its referrer and whoever has it', async () => {
  const reference = await refer(dana);
  expect(await namedTo()).toEqual(['Dana']);

  const form = await dana.presses(await dana.cardSaying('Correct it'), 'Correct it');
  const corrected = await dana.presses(form.card, 'Save correction', { calledName: 'Canary Rosemary' });
  expect(textOf(corrected.card)).toContain('Corrected.');
  expect(await namedTo()).toEqual(['Dana']);
  expect(textOf(await dana.cardSaying(`Your referral ${reference}`))).toContain('Canary Rosemary');

  await ana.presses(await ana.cardSaying('A referral is waiting'), "I'll take it");
  expect(await namedTo()).toEqual(['Dana', 'Ana']);
  const contact = await ana.presses(await ana.cardSaying('You have this referral'), 'First contact');
  await ana.presses(contact.card, 'Save', { result: 'leftMessage' });
  const back = await ana.presses(await ana.cardSaying('You have this referral'), 'Hand back');
  await ana.presses(back.card, 'Hand back');
  expect(await namedTo()).toEqual(['Dana']);

  const who = await ben.presses(await ben.cardSaying('A referral is waiting'), 'See who it is');
  expect(textOf(who.card)).toContain('0491 570 156');
  await ben.presses(who.card, "I'll take it");
  expect(await namedTo()).toEqual(['Dana', 'Ben']);
  const spoken = await ben.presses(await ben.cardSaying('You have this referral'), 'First contact');
  await ben.presses(spoken.card, 'Save', { result: 'spoke' });

  for (const one of [dana, ana, ben, lee])
    for (const chat of [one, one.in('channel'), one.in('groupChat')])
      for (const word of ['refer', 'my referrals', 'queue', 'staff', 'help', 'Canary Rosemary 0491'])
        await chat.says(word);
  expect(await namedTo()).toEqual(['Dana', 'Ben']);

  const closing = await ben.presses(await ben.cardSaying('You have this referral'), 'End with an outcome');
  await ben.presses(closing.card, 'Close the referral', { outcome: 'connectedSettled' });
  expect(await namedTo()).toEqual([]);
  expect(textOf(await dana.cardSaying('the referral is closed'))).not.toContain('settled');
  await nothingLeaked();
});

test('a referral withdrawn takes its name from every card', async () => {
  await refer(dana);
  await ana.presses(await ana.cardSaying('A referral is waiting'), "I'll take it");
  expect(await namedTo()).toEqual(['Dana', 'Ana']);

  const asks = await dana.presses(await dana.cardSaying('Ana Petrov acts next'), 'Withdraw');
  await dana.presses(asks.card, 'Withdraw the referral');

  expect(await namedTo()).toEqual([]);
  await ana.cardSaying('was withdrawn');
  const away = (await ana.cards()).filter((card) => buttonTitles(card).includes('Open again'));
  const opened = await ana.presses(away[0], 'Open again');
  expect(opened.raw).not.toContain('Canary');
  await nothingLeaked();
});

test('a referral from a channel leaves a reference in no chat but one-to-one', async () => {
  const room = dana.in('channel');
  const reference = await refer(room);
  await town.quiet();

  const inRoom = town.connector.sent.filter(({ conversationId }) => conversationId === '19:channel');
  expect(inRoom).toHaveLength(1);
  expect(inRoom[0]?.raw).not.toContain(reference);
  expect(await namedTo()).toEqual(['Dana']);
  await nothingLeaked();
});

test('an unfinished form leaves no trace in a chat or a log', async () => {
  const form = await dana.presses(await dana.says('refer'), 'Refer a person');
  await dana.presses(form.card, 'Save for later', {
    calledName: 'Canary Kept',
    whatMatters: 'Canary whistling',
  });
  await dana.says('refer');
  await town.quiet();

  for (const { raw } of town.connector.sent) expect(raw).not.toContain('Canary');
  expect(town.logged.join()).not.toContain('Canary');
});

test('what a lock screen shows is the same for every person and every outcome', async () => {
  await refer(dana);
  await ana.presses(await ana.cardSaying('A referral is waiting'), "I'll take it");
  const closing = await ana.presses(await ana.cardSaying('You have this referral'), 'End with an outcome');
  await ana.presses(closing.card, 'Close the referral', { outcome: 'couldNotReach' });
  await town.quiet();

  const summaries = town.connector.sent.flatMap(({ method, path, summary }) =>
    method === 'POST' && path.includes('/activities') ? [summary] : [],
  );
  expect([...new Set(summaries)].sort()).toEqual([
    'A referral is waiting',
    'Local Connections',
    'News about a referral',
    'Your referral was sent',
  ]);
});
