import { buttonTitles, textOf } from '../../support/cardReading';
import { openSummaryTown, opensView, type SummaryTown } from './summaryTown';

let at: SummaryTown;
beforeEach(async () => {
  at = await openSummaryTown();
  await at.keepShared();
});
afterEach(() => at.town.close());

test.each([
  'summary BRI-2THS',
  'Summary bri-2ths',
  'summary bri 2ths',
  'summary BRI2THS',
  'summary   BRI–2THS',
])('“%s” in their own chat is the card without a name, and its button the summary', async (words) => {
  const card = await at.people.ana.says(words);

  expect(textOf(card)).toBe('**BRI-2THS** · Open\nWhat opens is for you alone.\nOpen my view');
  expect(card.refresh).toBeUndefined();
  const { card: seen } = await at.people.ana.presses(card, 'Open my view');
  expect(textOf(seen)).toContain('Canary Marigold');
  expect(buttonTitles(seen)).toEqual(['Open the referral']);
  const whole = await at.people.ana.presses(seen, 'Open the referral');
  expect(textOf(whole.card)).toContain('0491 570 156');
});

test('what came by itself or as an answer says nothing on a lock screen', async () => {
  await at.people.ana.says('summary BRI-2THS');
  await at.people.ana.in('groupChat').says('summary BRI-2THS');
  await at.people.ana.in('groupChat').says('summary Marigold');
  for (const { summary } of at.town.connector.sent) expect(summary).toBe('A summary');
});

test('without a reference they pick from their own cases, by name, in a dialog', async () => {
  const { ana, tess, ben } = at.people;
  await at.keepShared(
    ({ participant, consents }) => ({
      participant: { ...participant, calledName: 'Osprey Lee' },
      consents: { ...consents, shareWithTeam: { given: false } },
    }),
    'BRI-2LEE',
  );
  await at.keep('waiting', 'BRI-2WTG');
  const card = await ana.says('summary');
  expect(JSON.stringify(card)).not.toMatch(/Canary|Osprey|BRI-2/);

  const picked = async (who: typeof ana) =>
    textOf((await who.presses(await who.says('summary'), 'Pick from my cases')).card);
  expect(await picked(ana)).toMatch(/Canary Marigold[\s\S]*BRI-2THS/);
  expect(await picked(ana)).toContain('Osprey Lee');
  expect(await picked(tess)).toContain('Canary Marigold');
  expect(await picked(tess)).not.toContain('Osprey');
  expect(await picked(ben)).toBe('Your cases\nYou have no open cases.');

  const dialog = (await tess.presses(await tess.says('summary'), 'Pick from my cases')).card;
  expect(textOf((await opensView(tess, dialog)).card)).toContain('Canary pickling');
});

test('each name of the pick is a view in the audit', async () => {
  const { ana } = at.people;
  await ana.presses(await ana.says('summary'), 'Pick from my cases');
  expect(await at.town.auditOf('BRI-2THS')).toContainEqual(
    expect.objectContaining({ verb: 'summary.pick', surface: 'dialog', by: ana.id, allowed: true }),
  );
});

test('many cases come a page at a time, and each once', async () => {
  const { ana } = at.people;
  for (const letter of '23456789A') await at.keepShared(() => ({}), `BRI-3AA${letter}`);
  const first = (await ana.presses(await ana.says('summary'), 'Pick from my cases')).card;
  const second = (await ana.presses(first, 'Next page')).card;
  const references = (text: string) => text.match(/BRI-\w{4}/g) ?? [];

  expect([references(textOf(first)).length, references(textOf(second)).length]).toEqual([8, 2]);
  expect(new Set(references(textOf(first) + textOf(second))).size).toBe(10);
  expect(textOf((await ana.presses(second, 'First page')).card)).toContain('BRI-2THS');
});

test('in front of others there is no pick, and a name is asked to be deleted', async () => {
  const there = at.people.ana.in('groupChat');
  const bare = await there.says('summary');
  expect(textOf(bare)).toContain('write **summary** in your own chat');
  expect(buttonTitles(bare)).toEqual([]);

  const named = await there.says('summary Canary Marigold');
  expect(textOf(named)).toContain('If it names a person, please delete it');
  expect(JSON.stringify(named)).not.toMatch(/Canary|Marigold/);
});

test.each([
  ['waiting', 'Waiting'],
  ['gettingStarted', 'Open'],
  ['paused', 'Open'],
  ['closed', 'Closed'],
] as const)('a case that is %s stands there as: %s', async (status, words) => {
  await at.keep(status, 'BRI-2AAA', ({ consents }) => ({
    consents: { ...consents, shareWithTeam: at.given },
  }));
  expect(textOf(await at.people.lou.in('channel').says('summary BRI-2AAA'))).toContain(
    `**BRI-2AAA** · ${words}\n`,
  );
});
