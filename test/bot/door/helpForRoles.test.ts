import { commandWords } from '../../../bot/door/commands';
import { usableWords } from '../../../cards/help/usableWords';
import { roles as everyRole, type Role } from '../../../domain/staff/roles';
import { buttonsOf, buttonTitles, textOf } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const reading = [
  'When to refer',
  'Words we use',
  'What a link worker does',
  'In team meetings',
  'Where to get the Guidelines',
];
const refers = ['Refer a person', 'My referrals', 'Find a referral', 'Case conferences'];
const work = ['My cases', 'Small groups', 'For my supervision'];
const everyone = ['My hours and leave', 'Find activities', 'Privacy, in short', 'In a crisis', ...reading];

const buttons: [Role, string[]][] = [
  ['clinician', [...refers, 'Add an activity']],
  ['intake', [...refers, 'Add an activity', 'Queue']],
  ['linkWorker', [...refers, 'Add an activity', 'Queue', ...work, 'Upkeep', 'Gaps']],
  [
    'lead',
    [...refers, 'Add an activity', 'Queue', ...work, 'Upkeep', 'Gaps', 'Staff', 'Unusual access', 'Records'],
  ],
  ['communityEngagement', ['Add an activity', 'Upkeep', 'Gaps']],
  ['manager', ['Gaps']],
  ['privacyOfficer', ['Unusual access', 'Records']],
];
const people = [
  'refer',
  'nudges',
  'my referrals',
  'my cases',
  'groups',
  'conference',
  'summary',
  'queue',
  'find',
  'parked',
  'staff',
  'audit',
  'access',
  'records',
];
const without: [Role, string[]][] = [
  [
    'clinician',
    [
      'my cases',
      'groups',
      'queue',
      'upkeep',
      'gaps',
      'parked',
      'nudges',
      'staff',
      'audit',
      'access',
      'records',
    ],
  ],
  ['linkWorker', ['nudges', 'staff', 'audit', 'access', 'records']],
  ['lead', []],
  ['communityEngagement', people],
  ['manager', [...people, 'add activity', 'upkeep']],
];

test.each(buttons)('help offers a %s what they can do', async (role, own) => {
  const person = await town.person('Somebody', [role]);

  expect(buttonTitles(await person.says('help')).sort()).toEqual([...everyone, ...own].sort());
});

test('each of these buttons opens something for them', async () => {
  for (const [role] of buttons) {
    const person = await town.person('Somebody', [role]);
    const help = await person.says('help');
    for (const { title } of buttonsOf(help))
      expect([title, (await person.presses(help, title)).opensDialog]).toEqual([title, true]);
  }
});

const named = (text: string) =>
  /(?:Words|You can write): (.*)/
    .exec(text)?.[1]
    ?.split(' · ')
    .map((one) => one.replace(/ and .*/, ''));

test.each(without)(
  'help and what follows unknown words name for a %s no more than that',
  async (role, unnamed) => {
    const person = await town.person('Somebody', [role]);
    const expected = commandWords.filter((word) => !unnamed.includes(word));

    expect(named(textOf(await person.says('help')))).toEqual(expected);
    expect(named(textOf(await person.says('xylophone')))).toEqual(expected);
  },
);

test('every word that the bot knows is usable by somebody', () => {
  expect(usableWords(everyRole)).toEqual(commandWords);
});

test('whoever cannot refer is offered no referral, and no command that is not theirs', async () => {
  const eli = await town.person('Eli Engage', ['communityEngagement']);
  const lost = await eli.says('xylophone');
  const topic = await eli.presses(await eli.says('help'), 'When to refer');

  expect(buttonTitles(lost)).toEqual(['Find activities', 'What can I do here?']);
  expect(buttonTitles(topic.card)).toEqual([]);
  expect(textOf(await eli.says('quue'))).not.toContain('Did you mean');
  expect(textOf(await eli.says('upkep'))).toContain('Did you mean **upkeep**?');
});

test('whoever refers can do so from what they read about it', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const topic = await dana.presses(await dana.says('help'), 'When to refer');

  expect(buttonTitles(topic.card)).toEqual(['Refer a person']);
});

test('a stranger who presses for help on a card in a room reads how to get access', async () => {
  const kim = await town.person('Kim Unknown');
  const lee = await town.person('Lee Ferrari', ['lead']);
  const { card } = await kim
    .in('channel')
    .presses(await lee.in('channel').says('xylophone'), 'What can I do here?');

  expect(textOf(card)).toContain('ask for access');
  expect(buttonTitles(card)).toEqual([...reading, 'Privacy, in short', 'In a crisis']);
});
