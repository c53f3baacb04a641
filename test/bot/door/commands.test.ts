import { commandWords } from '../../../bot/door/commands';
import manifest from '../../../infra/appPackage/manifest.json';
import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const canary = 'Canary Marigold, 0491 570 156';

let town: Town;
let lee: Person;
let room: Person;
beforeAll(async () => {
  town = await openTown();
  lee = await town.person('Lee Ferrari', ['lead']);
  room = lee.in('channel');
});
afterAll(() => town.close());

const words: [string, string][] = [
  ['refer', 'Refer someone to Local Connections'],
  ['my referrals', 'My referrals'],
  ['my cases', 'My cases'],
  ['groups', 'Small groups'],
  ['queue', 'Queue'],
  ['leave', 'My hours and leave'],
  ['staff', 'Staff'],
  ['activities', 'Activities in Brimbank'],
  ['activities singing', 'Activities in Brimbank'],
  ['help', 'When to refer'],
  ['privacy', 'Privacy, in short'],
  ['crisis', 'Call 000'],
];

describe.each(words)('"%s"', (word, answer) => {
  test.each([
    ['as it is', word],
    ['in capitals', word.toUpperCase()],
    ['with a capital and a full stop', `${word[0]?.toUpperCase()}${word.slice(1)}.`],
    ['with spaces around and inside', `  ${word.replace(' ', '   ')} `],
    ['with a line break behind', `${word}\n`],
  ])('%s is answered in one-to-one and, mentioned, in a channel', async (_, said) => {
    expect(textOf(await lee.says(said))).toContain(answer);
    expect(textOf(await room.says(said))).toContain(answer);
  });
});

test.each([
  ['hello', 'When to refer'],
  ['hi', 'When to refer'],
  ['help now', 'Call 000'],
  ['emergency', 'Call 000'],
  ['my referral', 'My referrals'],
  ['refer a person', 'Refer someone'],
  ['my case', 'My cases'],
  ['hours', 'My hours and leave'],
  ['queue overdue', 'Queue: overdue'],
  ['Queue Trying to reach', 'Queue: trying to reach'],
  ['queue of something else', 'Queue: all by clock'],
])('"%s" is understood too', async (said, answer) => {
  expect(textOf(await lee.says(said))).toContain(answer);
});

test.each([
  ['reffer', 'refer'],
  ['quue', 'queue'],
  ['my referals', 'my referrals'],
  ['crysis', 'crisis'],
])('"%s" is near "%s", which is suggested', async (said, meant) => {
  const answer = textOf(await lee.says(said));

  expect(answer).toContain(`Did you mean **${meant}**?`);
  expect(answer).not.toContain(said);
});

test('any other words get a short way onward and are never repeated', async () => {
  for (const chat of [lee, room, lee.in('groupChat')]) {
    const answer = await chat.says(canary);
    expect(textOf(answer)).toContain('I did not understand that');
    expect(buttonTitles(answer)).toEqual(['Refer a person', 'What can I do here?']);
  }
  expect(town.connector.sent.map(({ raw }) => raw).join()).not.toContain('Marigold');
  expect(town.logged.join()).not.toContain('Marigold');
});

test('a message without words is answered as well', async () => {
  expect(textOf(await lee.says(''))).toContain('I did not understand that');
  expect(textOf(await room.says(''))).toContain('I did not understand that');
});

test('what is looked for among activities is never repeated in a room', async () => {
  expect(textOf(await room.says(`activities ${canary}`))).not.toContain('Marigold');
});

describe('help', () => {
  test.each([
    ['When to refer', 'Nobody is turned away by the form'],
    ['Words we use', 'Social isolation'],
    ['What a link worker does', 'They do not give therapy'],
    ['In team meetings', 'asks first whether your screen is shared'],
    ['Where to get the Guidelines', 'MHWPO@health.vic.gov.au'],
    ['Refer a person', 'Six things we need'],
    ['My referrals', 'You have not referred anyone yet'],
    ['Queue', 'Nobody is waiting'],
    ['My cases', 'You have no open referrals'],
    ['Small groups', 'There is no small group yet'],
    ['Find a referral', 'Name or reference'],
    ['My hours and leave', 'leave'],
    ['Find activities', 'What are you looking for?'],
    ['Staff', 'Staff of Brimbank'],
    ['Add an activity', 'Who told you'],
    ['Upkeep', 'Upkeep'],
    ['Gaps', 'Gaps'],
    ['For my supervision', 'For your supervision'],
    ['Case conferences', 'Case conferences'],
    ['Unusual access', 'Unusual access'],
    ['Privacy, in short', 'No artificial intelligence'],
    ['In a crisis', 'Call 000'],
  ])('has a button "%s" that opens a dialog, in any chat', async (button, opened) => {
    for (const chat of [lee, room]) {
      const answer = await chat.presses(await chat.says('help'), button);
      expect(answer.opensDialog).toBe(true);
      expect(textOf(answer.card)).toContain(opened);
    }
  });

  test('has no other buttons', async () => {
    expect(buttonTitles(await lee.says('help'))).toHaveLength(23);
  });
});

const lists = [
  ['my referrals', 'my referrals'],
  ['my cases', 'my cases'],
  ['groups', 'small groups'],
  ['queue', 'queue'],
  ['queue overdue', 'queue'],
  ['leave', 'my hours and leave'],
  ['staff', 'staff'],
] as const;

test('the lists of commands in Teams hold known words, ten at most', () => {
  for (const { commands } of manifest.bots[0]?.commandLists ?? []) {
    const titles = commands.map(({ title }) => title);
    expect(titles.length).toBeLessThanOrEqual(10);
    expect(commandWords).toEqual(expect.arrayContaining(titles));
    expect(titles).toEqual(expect.arrayContaining(['conference', 'help', 'crisis']));
  }
});

describe('in a shared chat', () => {
  let dana: Person;
  let ana: Person;
  let reference: string;
  beforeAll(async () => {
    ana = await town.person('Ana Petrov', ['linkWorker']);
    dana = await town.person('Dana Whitfield', ['clinician']);
    reference = await refer(dana);
  });

  test.each(['channel', 'groupChat'] as const)('a list opens for the one who presses: %s', async (kind) => {
    for (const [word, list] of lists) {
      const shown = await dana.in(kind).says(word);
      expect(textOf(shown)).toContain('This opens for you alone.');
      expect(textOf(shown)).not.toContain(reference);
      expect(textOf(shown)).not.toContain('Whitfield');
      expect(buttonTitles(shown)).toEqual([`Open ${list}`]);
    }
    const list = await dana.in(kind).says('my referrals');
    const mine = await dana.in(kind).presses(list, 'Open my referrals');
    const theirs = await lee.in(kind).presses(list, 'Open my referrals');
    expect(mine.opensDialog).toBe(true);
    expect(textOf(mine.card)).toContain(reference);
    expect(textOf(theirs.card)).toContain('You have not referred anyone yet');
  });

  test('a button that would redraw the card for everyone does nothing', async () => {
    const waiting = await ana.cardSaying('Waiting for you');

    const pressed = await ana.in('channel').presses(waiting, "I'll take it");

    expect(pressed.line).toBe('That opens in your own chat with this bot, not here.');
    expect((await town.store.read('cases', 'brimbank', reference))?.document.revision).toBe(1);
  });
});
