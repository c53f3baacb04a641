import { reasonNames } from '../../../domain/referral/participant';
import { buttonTitles, textOf } from '../../support/cardReading';
import { caseDeeds } from '../../support/caseDeeds';
import { openCaseTown } from '../../support/caseTown';
import { askedDeeds } from '../../support/deeds/askedDeeds';
import { pressedDeeds } from '../../support/deeds/pressedDeeds';
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

/** News goes out at most once an hour, and once what it tells can no longer be taken back. */
async function later(minutes: number) {
  town.passes(minutes * 60_000);
  await town.minute();
}

/** Whose chats hold a card with the person's name right now. */
async function namedTo(): Promise<string[]> {
  const found: string[] = [];
  for (const one of [dana, ana, ben, lee])
    if (JSON.stringify(await one.cards()).includes('Canary')) found.push(one.name.split(' ')[0] ?? '');
  return found;
}

/** What may be nowhere but in dialogs and in the case: how to reach them, why, and what matters. */
const secrets = [
  '0491 57',
  '049157',
  '570 156',
  'whistling',
  reasonNames.loneliness,
  reasonNames.newToArea,
  'loneliness',
  'newToArea',
];

async function nothingLeaked(from: Town = town, holders: Person[] = [dana, ana, ben], more: string[] = []) {
  await from.quiet();
  const isOwn = (conversationId: string) => holders.some(({ id }) => conversationId === `a:${id}`);
  for (const { raw, summary, conversationId } of from.connector.sent) {
    for (const secret of [...secrets, ...more]) expect(raw).not.toContain(secret);
    expect(summary ?? '').not.toContain('Canary');
    if (!isOwn(conversationId)) expect(raw).not.toContain('Canary');
  }
  expect(from.logged.length).toBeGreaterThan(0);
  for (const hidden of [...secrets, ...more, 'Canary', 'Marigold', 'Whitfield', 'Petrov'])
    expect(from.logged.join('\n')).not.toContain(hidden);
  const { cases: _whereItBelongs, ...elsewhere } = await from.everything();
  for (const hidden of [...secrets, ...more, 'Canary'])
    expect(JSON.stringify(elsewhere)).not.toContain(hidden);
}

test('from referral to closing, the name stands only with its referrer and whoever has it', async () => {
  const reference = await refer(dana);
  expect(await namedTo()).toEqual(['Dana']);

  const form = await dana.presses(await dana.cardSaying('Correct it'), 'Correct it');
  const corrected = await dana.presses(form.card, 'Save correction', { calledName: 'Canary Rosemary' });
  expect(textOf(corrected.card)).toContain('Corrected.');
  expect(await namedTo()).toEqual(['Dana']);
  expect(textOf(await dana.cardSaying(`Your referral ${reference}`))).toContain('Canary Rosemary');

  await ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
  expect(await namedTo()).toEqual(['Dana', 'Ana']);
  const contact = await ana.presses(await ana.cardSaying('You have this referral'), 'First contact');
  await ana.presses(contact.card, 'Save', { result: 'leftMessage', way: 'text' });
  const back = await ana.presses(await ana.cardSaying('You have this referral'), 'Hand back');
  await ana.presses(back.card, 'Hand back');
  expect(await namedTo()).toEqual(['Dana']);
  await later(60);

  const who = await ben.presses(await ben.cardSaying('Waiting for you'), 'See who it is');
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
  await ben.presses(closing.card, 'Close the referral', {
    outcome: 'connectedSettled',
    inTheirWords: 'Canary whistling together',
  });
  await later(60);
  expect(await namedTo()).toEqual([]);
  expect(textOf(await dana.cardSaying('the referral is closed'))).not.toContain('settled');
  await nothingLeaked();
});

test('a referral withdrawn takes its name from every card', async () => {
  await refer(dana);
  await ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
  expect(await namedTo()).toEqual(['Dana', 'Ana']);

  const asks = await dana.presses(await dana.cardSaying('Ana Petrov acts next'), 'Withdraw');
  await dana.presses(asks.card, 'Withdraw the referral');

  expect(await namedTo()).toEqual([]);
  expect(textOf(await ana.cardSaying('has ended'))).toContain('Please do not contact the person about it.');
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
  await ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
  await later(60);
  const contact = await ana.presses(await ana.cardSaying('You have this referral'), 'First contact');
  const spoken = await ana.presses(contact.card, 'Save', { result: 'spoke' });
  const closing = await ana.presses(spoken.card, 'End with an outcome');
  await ana.presses(closing.card, 'Close the referral', { outcome: 'couldNotReach' });
  await later(60);
  await refer(dana);
  const withdrawn = await ana.presses(await ana.cardSaying('Waiting for you'), 'See who it is');
  const sure = await ana.presses(withdrawn.card, 'Withdraw');
  await ana.presses(sure.card, 'Withdraw the referral', { reason: 'movedAway' });
  await later(60);

  const summaries = town.connector.sent.flatMap(({ method, path, summary }) =>
    method === 'POST' && path.includes('/activities') ? [summary] : [],
  );
  expect([...new Set(summaries)].sort()).toEqual([
    'Local Connections',
    'News about a referral',
    'Something waits for you',
    'You have a referral',
    'Your referral was sent',
  ]);
});

test('of all that is typed in any deed, nothing is in a chat, on a lock screen, in a log or beside the case', async () => {
  const at = await openCaseTown();
  const { dana, ana, ben } = at.people;
  for (const [index, deed] of caseDeeds.entries()) {
    const [id, other] = [`BRI-2${index}B`, `BRI-2${index}A`];
    if (deed.withOther) await at.keep('gettingStarted', other, deed.withOther(at, id));
    await at.keep(deed.status, id, deed.more?.(at, { id, other }));
    const ids = { caseId: id, other, personId: at.people.tess.id, ...deed.ids };
    const { revision } = await at.caseOf(id);
    const done = await at.presses(deed.by, deed.verb, ids, deed.inputs?.(at, other), revision);
    expect([deed.verb, done.status]).toEqual([deed.verb, 200]);
    expect((await at.caseOf(id)).timeline.at(-1)?.event).toBe(deed.event);
  }
  for (let hour = 0; hour < 5; hour += 1) {
    at.town.passes(61 * 60_000);
    await at.town.minute();
  }

  const written = ['which days', 'mornings.', 'by text', 'the library', 'a friend'];
  // of the work with a person nearly nothing is told by itself
  expect(at.town.connector.sent.length).toBeGreaterThan(pressedDeeds.length + askedDeeds.length);
  await nothingLeaked(at.town, [dana, ana, ben], written);
  await at.town.close();
});
