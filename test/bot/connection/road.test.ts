import { buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { connection, session } from '../../support/connections';
import { until } from '../../support/owed';
import { activitiesOf, activityOf, connectionOf, does, elsewhere, id } from './onTheRoad';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

test('from an idea to settled in: their yes, an introduction, a first visit, and three times there', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const none = await activitiesOf(at, 'ana');
  expect(textOf(none.card)).toContain('None yet.');
  const form = await ana.presses(none.card, 'Add by name');
  const idea = await ana.presses(form.card, 'Add', { name: 'Canary choir' });
  expect(textOf(idea.card)).toContain('✓ Added as an idea.');
  expect(textOf(idea.card)).toContain('Canary choir\nAn idea\n');

  const yes = await ana.presses(idea.card, 'They said yes');
  expect(textOf(yes.card)).toContain('Canary choir\nThey said yes\n');
  const warm = await ana.presses(yes.card, 'Introduce them');
  const known = await ana.presses(warm.card, 'They have been introduced', { contactGroup: 'true' });
  expect(textOf(known.card)).toContain('Introduced to the group');
  expect((await at.caseOf(id)).consents.contactGroup).toMatchObject({ given: true, changedBy: ana.id });

  const plan = await ana.presses(known.card, 'Plan a visit');
  const first = { on: '2026-11-26', time: '10:00', goAlong: 'true' };
  const planned = await ana.presses(plan.card, 'Plan it', first);
  expect(textOf(planned.card)).toContain('First visit planned · next visit Thursday 26 November at 10:00 am');
  expect(textOf(planned.card)).toContain('Thursday 26 November at 10:00 am · the link worker goes along');
  expect(buttonTitles(planned.card)).not.toContain('How was it?');
  expect(textOf((await at.opens('ana', id)).card)).toContain('Canary choir: \nFirst visit planned');

  await until(at.town, '2026-11-26T05:00:00.000Z');
  const due = await activityOf(at, 'ana');
  expect(buttonTitles(due.card)).toContain('How was it?');
  const went = await does(at, 'ana', 'Write it down', 'Save', { result: 'wentWithLinkWorker' });
  expect(textOf(went.card)).toContain('Going along · been once');
  expect(buttonTitles(went.card)).not.toContain('They have settled in');

  for (const on of ['2026-11-24', '2026-11-25'])
    await does(at, 'ana', 'Write down a visit', 'Save', { on, result: 'went' });
  const settled = await does(at, 'ana', 'They have settled in', 'Save', { theySaySo: 'true' });
  expect(textOf(settled.card)).toContain('Settled in · been 3 times');

  const found = await at.caseOf(id);
  expect(found.timeline.slice(-8).map(({ event, about }) => [event, about])).toEqual(
    [
      'connectionIdea',
      'connectionKeen',
      'introduced',
      'visitBooked',
      'visitTold',
      'visitTold',
      'visitTold',
      'settledIn',
    ].map((event) => [event, 'Canary choir']),
  );
  expect(found.connections?.[0]?.sessions.map(({ on }) => on)).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
  ]);
});

test('the name of an activity is in the case and in dialogs, and nowhere else', async () => {
  await at.keep('gettingStarted', id, { connections: [connection('keen', { note: 'Canary side door' })] });
  await does(at, 'ana', 'Write down a visit', 'Save', {
    on: '2026-11-22',
    result: 'went',
    line: 'Canary song',
  });
  await at.town.quiet();
  await until(at.town, '2026-11-24T22:00:00.000Z');

  const others = await elsewhere(at);
  for (const word of ['Canary choir', 'side door', 'Canary song']) expect(others).not.toContain(word);
});

test('not making it is met kindly, and can be put right later: the count follows', async () => {
  const introducedAt = '2026-11-22T22:10:00.000Z';
  const sessions = [session('2026-11-23', { time: '10:00' })];
  await at.keep('gettingStarted', id, {
    connections: [connection('firstVisitBooked', { introducedAt, sessions })],
  });
  const missed = await does(at, 'ana', 'Write it down', 'Save', {
    result: 'didNotMakeIt',
    reason: 'nervous',
  });
  expect(textOf(missed.card)).toContain('Introduced to the group');
  expect(textOf(missed.card)).toContain('Monday 23 November at 10:00 am: They didn’t make it (nervous)');
  expect(missed.raw).not.toMatch(/did not attend|DNA|no.show/i);

  const right = await does(at, 'ana', 'Put right', 'Save', { result: 'went', reason: '' });
  expect(textOf(right.card)).toContain('Going along · been once');
  const again = await does(at, 'ana', 'Put right', 'Save', { result: 'groupCancelled' });
  expect(textOf(again.card)).toContain('✓ The visit is put right.');
  expect(await connectionOf(at)).toMatchObject({ state: 'introduced', visits: 0 });
});

test('a planned visit is moved, also while the work rests; nothing new is planned then', async () => {
  await at.keep('paused', id, {
    connections: [connection('firstVisitBooked', { sessions: [session('2026-11-26')] })],
  });
  const card = await activityOf(at, 'ana');
  expect(buttonTitles(card.card)).not.toContain('Plan a visit');
  const moved = await does(at, 'ana', 'Move it', 'Move it', { on: '2026-12-03', time: '1:30 pm' });
  expect(textOf(moved.card)).toContain('next visit Thursday 3 December at 1:30 pm');
});

test('it ends as it ends, and is taken up again with their yes', async () => {
  await at.keep('gettingStarted', id, {
    connections: [connection('goingAlong', { visits: 4, sessions: [session('2026-11-30')] })],
  });
  const ended = await does(at, 'ana', 'It ends or rests', 'Save', {
    how: 'notRightNow',
    words: 'Canary rest',
  });
  expect(textOf(ended.card)).toContain('Not right now · been 4 times');
  expect((await connectionOf(at)).sessions).toEqual([]);
  expect(textOf((await at.opens('ana', id)).card)).toContain('1 that ended or rests.');
  const all = await activitiesOf(at, 'ana');
  expect(textOf(all.card)).toContain('Ended or resting (1)');

  const again = await at.people.ana.presses((await activityOf(at, 'ana')).card, 'They would like it again');
  expect(textOf(again.card)).toContain('They said yes · been 4 times');
});
