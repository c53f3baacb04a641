import { buttonTitles, textOf } from '../../support/cardReading';
import { localsKeeping, longAgo, openRecordsTown, type RecordsTown } from '../../support/records';
import { asked } from '../../support/requests';

const id = 'BRI-2THS';
const other = 'BRI-2AAA';
let at: RecordsTown;
beforeAll(async () => {
  at = await openRecordsTown();
});
afterEach(() => at.forgetRecords());
afterAll(() => at.town.close());

const listed = async () => {
  const list = await at.lou.presses(await at.records(at.lou), 'See which');
  return textOf(list.card).match(/BRI-\w{4}(?=:)/g) ?? [];
};

test('its time is counted from the last thing that was done, by the calendar of the Local', async () => {
  // 23 November 2019, just before and just after midnight in Melbourne, seven years before the day of this town
  await at.ended(id, { lastSpokenAt: '2019-11-22T12:59:00.000Z' });
  await at.ended(other, { lastSpokenAt: '2019-11-22T13:01:00.000Z' });
  expect(await listed()).toEqual([id]);
  expect((await at.marks(at.lou, [other])).raw).toContain('BRI-2AAA is kept: its time has not passed yet.');
});

test.each([
  ['a request about the record', { requests: [asked()] }],
  ['a safety hold', { safetyHold: { at: longAgo, by: 'x' } }],
  ['a concern', { concern: { at: longAgo, by: 'x', to: 'x' } }],
])('%s keeps it', async (_, more) => {
  await at.ended(id, more);
  await at.ended(other);
  expect(await listed()).toEqual([other]);
  expect((await at.marks(at.lou, [id])).raw).toContain('BRI-2THS is kept: ');
});

test('a linked case that is open keeps it, and so does what the same person has done since', async () => {
  await at.ended(id, { linkedTo: [other] });
  await at.keep('gettingStarted', other);
  await at.ended('BRI-2BBB', { reopenedAs: { id: 'BRI-2CCC', at: longAgo, by: at.worker('lou') } });
  await at.ended('BRI-2CCC', { lastSpokenAt: '2024-01-01T00:00:00.000Z', replaces: 'BRI-2BBB' });
  expect(await listed()).toEqual([]);
});

test('an open case is never on the list, however old', async () => {
  await at.keep('paused', id, (made) => ({ referral: { ...made.referral, since: longAgo } }));
  expect(await listed()).toEqual([]);
});

test('many are read page by page, fifteen at most', async () => {
  for (let one = 0; one < 32; one += 1)
    await at.ended(`BRI-3${'ABCDEFGH'[one % 8]}${'ABCD'[Math.floor(one / 8)]}X`);
  let { card } = await at.lou.presses(await at.records(at.lou), 'See which');
  const counts: number[] = [];
  for (;;) {
    counts.push(textOf(card).match(/BRI-\w{4}(?=:)/g)?.length ?? 0);
    if (!buttonTitles(card).includes('Next page')) break;
    ({ card } = await at.lou.presses(card, 'Next page'));
  }
  expect(counts).toEqual([15, 15, 2]);
});

test('the day says to the others that something waits for them, and to nobody else', async () => {
  await at.ended(id);
  await at.marks(at.lou, [id]);
  await at.asks(at.lou);
  const today = async (who: typeof at.lou) => textOf(await who.says('today'));
  expect(await today(at.mia)).toContain('2 things about the records of a Local');
  expect(await today(at.pia)).toContain('2 things about the records of a Local');
  for (const one of [at.lou, at.people.ana, at.people.otto])
    expect(await today(one)).not.toContain('about the records');
  const kind = await at.mia.presses(await at.mia.says('today'), 'Show');
  expect(textOf(kind.card)).toContain(
    'Brimbank: 1 referral is marked for disposal, for a second person to confirm.',
  );
  expect(textOf((await at.mia.presses(kind.card, 'Open records')).card)).toContain('Records: Brimbank');
});

test('a Local without a class keeps everything: what has ended and when, and nothing to tick', async () => {
  await at.town.close();
  at = await openRecordsTown({ locals: localsKeeping([]) });
  await at.ended(id);
  const card = await at.records(at.lou);
  expect(textOf(card)).toContain('Keep: no class is set.');
  const ended = await at.lou.presses(card, 'See what has ended');
  expect(textOf(ended.card)).toContain('BRI-2THS\nEnded Thursday 3 March 2016');
  expect(buttonTitles(ended.card)).toEqual(['Back']);
  const press = { cases: id, authority: 'PROS 1', gone: 'true' };
  const answer = await at.presses('lou', 'disposal.mark', { classId: 'seven' }, press);
  expect(textOf(answer.card)).toContain('⚠ No class is set for that at this Local');
});
