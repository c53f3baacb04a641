import { buttonsOf, buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { id, opensDebrief, untold } from './debriefTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

const words = 'Canary: the whole tin rattled and I laughed.';

/** A check-in is agreed on for some weeks later. */
function withLater() {
  const set = { setAt: '2026-11-20T01:00:00.000Z', setBy: at.people.ana.id };
  const checkIn = { type: 'scheduled', way: 'call', on: '2026-12-10', ...set } as const;
  return (found: Parameters<ReturnType<typeof untold>>[0]) => ({ ...untold()(found), checkIn });
}

test('a visit to hear about, and a kind word after a missed one, come before the check-in that was set', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, withLater());

  const before = textOf((await at.opens('ana', id)).card);
  expect(before).toContain('Next: hear how the visit on Friday 20 November went.');
  expect(before).toContain('Then: phone call on Thursday 10 December.');

  const missed = await ana.presses((await opensDebrief(at)).card, 'Didn’t make it');
  const done = textOf((await ana.presses(missed.card, 'Unwell')).card);
  const kindWord = 'Next: a kind word after they didn’t make it on Friday 20 November.';
  expect(done).toContain(kindWord);
  const opened = textOf((await at.opens('ana', id)).card);
  expect(opened).toContain(kindWord);
  expect(opened).toContain('by Tuesday 24 November');
  expect(opened).not.toContain('by Thursday 10 December');
});

test('my cases put first what comes first, and name no activity where it is posted', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, withLater());
  const sooner = { dueAt: '2026-11-30T06:00:00.000Z' };
  const on = '2026-11-30';
  await at.keep('gettingStarted', 'BRI-2222', ({ referral }) => ({
    referral: { ...referral, ...sooner },
    checkIn: { type: 'scheduled', way: 'call', on, setAt: '2026-11-20T01:00:00.000Z', setBy: ana.id },
  }));

  const posted = await ana.says('my cases');
  const text = textOf(posted);
  expect(text.indexOf(id)).toBeLessThan(text.indexOf('BRI-2222'));
  expect(text).toContain('Next step on Saturday 21 November.');
  expect(text).not.toMatch(/Canary|visit/);
  const named = textOf((await ana.presses(posted, 'Show with names')).card);
  expect(named).toContain('Next: hear how the visit on Friday 20 November went.');
});

test('last time, how it was for them and what they said of it', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, untold());
  const second = await ana.presses((await opensDebrief(at)).card, 'Lovely');
  const third = await ana.presses(second.card, 'Both', { words });
  await ana.presses(third.card, '7');

  expect(textOf((await at.opens('ana', id)).card)).toContain(
    `Last time, Monday 23 November: \nLovely. ${words}`,
  );
});

test('where nothing comes next, setting it is the main button, with a day filled in', async () => {
  const { ana } = at.people;
  await at.keep('paused', id);

  const gone = await ana.presses((await at.opens('ana', id)).card, 'Go on');

  expect(textOf(gone.card)).toContain('No next check-in is set.');
  const main = buttonsOf(gone.card).filter((one) => 'style' in one && one.style === 'positive');
  expect(main.map(({ title }) => title)).toEqual(['Set the next check-in']);
  expect(buttonTitles(gone.card).filter((title) => title === 'Set the next check-in')).toHaveLength(1);
  const asks = await ana.presses(gone.card, 'Set the next check-in');
  const saved = await ana.presses(asks.card, 'Save');
  expect((await at.caseOf(id)).checkIn?.on).toBe('2026-12-07');
  expect(textOf(saved.card)).not.toContain('No next check-in is set.');
});
