import { textOf } from '../../support/cardReading';
import { minutes, owed, toastsOf, until } from '../../support/owed';
import { type NudgeTown, openNudgeTown, rowOf } from './nudgeTown';

let at: NudgeTown;
beforeEach(async () => {
  at = await openNudgeTown();
});
afterEach(() => at.town.close());

const tuesday = '2026-11-23T22:30:00.000Z';
const subject = () => ({ container: 'staff', partition: at.town.services.tenantId, id: at.ana.id }) as const;
const mondaysCard = (more = {}) =>
  at.keep(at.ana, { kind: 'day.morning', subject: subject(), occurrence: '2026-11-23', ...more });
const again = async () => at.lou.presses(rowOf(await at.lou.says('nudges'), at.ana), 'Send again');

test("a card of an earlier day is not sent again: today's holds what it said, and is planned where none went", async () => {
  const id = await mondaysCard();
  await until(at.town, tuesday);
  const held = await at.town.store.read('days', at.ana.id, at.ana.id);
  if (held)
    await at.town.store.replace('days', held, {
      ...held.document,
      dates: { supervisionLine: { on: '2026-11-24' } },
    });
  const done = textOf((await again()).card);
  expect(done).toContain("✓ Ana Petrov: a card of an earlier day is not sent again. Today's card holds it.");
  expect(done).not.toContain('Will be sent again');
  expect(await at.stateOf(at.ana, id)).toBe('dead');
  await minutes(at.town, 2);
  const mornings = toastsOf(at.town, at.ana).filter(({ summary }) => summary?.startsWith('Your day'));
  expect(mornings).toHaveLength(1);
  expect(textOf(await at.lou.says('nudges'))).not.toContain('⚠');
});

test('after hours it is the next card that holds it, and nothing is said to be sent', async () => {
  await until(at.town, '2026-11-23T09:00:00.000Z');
  const id = await mondaysCard();
  expect(textOf((await again()).card)).toContain('Their next card holds it.');
  expect(await at.stateOf(at.ana, id)).toBe('dead');
});

test('within its day it is sent again', async () => {
  const id = await mondaysCard();
  expect(textOf((await again()).card)).toContain('✓ Will be sent again to Ana Petrov: 1 message');
  expect((await owed(at.town, at.ana)).find((one) => one.id === id)).toMatchObject({ attempts: 0 });
});

test('to somebody who has not added the app it says that nothing will arrive', async () => {
  await at.notReached(at.ana, 'notInstalled');
  await at.keep(at.ana, { state: 'unreachable' });
  expect(textOf((await again()).card)).toContain(
    'It will be tried again, but will not arrive until they add the app.',
  );
});
