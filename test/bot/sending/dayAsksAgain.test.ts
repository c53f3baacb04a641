import { sendDue } from '../../../bot/sending/sender';
import { localFor } from '../../../bot/services';
import { withStanding } from '../../../domain/referral/standing';
import { sixLocals } from '../../../domain/sixLocals';
import type { Staff } from '../../../domain/staff/staff';
import { caseWith } from '../../support/cases';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { teamsOf } from '../../support/sending/teamsOf';

const people = {
  referrer: { id: 'dana', name: 'Dana', grants: [] },
  holder: { id: 'ana', name: 'Ana', grants: [] },
};

/** Planned for Monday 23 November; what Ana's days are like has changed since. */
async function dayOwed(staff: Partial<Staff>, occurrence = '2026-11-23') {
  const world = sendingWorld();
  const teams = teamsOf(world.clock);
  await world.person('ana', ['linkWorker']);
  const services = world.process(teams.connector);
  const { tenantId } = services;
  const held = await world.store.read('staff', tenantId, 'ana');
  if (held) await world.store.replace('staff', held, { ...held.document, ...staff, revision: 1 });
  const setAt = world.clock.instant();
  const checkIn = { on: '2026-11-23', type: 'scheduled', way: 'call', setAt, setBy: 'ana' } as const;
  const made = { ...caseWith('gettingStarted', 'BRI-2222', people), checkIn, notices: [], audit: [] };
  await world.store.create('cases', withStanding(made, localFor({ locals: sixLocals }, 'brimbank')));
  const subject = { container: 'staff', partition: tenantId, id: 'ana' } as const;
  await world.owes('ana', { kind: 'day.morning', occurrence, subject });
  await sendDue(services);
  const [nudge] = await world.nudges();
  return { world, teams, services, nudge };
}

test('on the day itself, in working hours, it goes', async () => {
  const { teams, nudge } = await dayOwed({});
  expect(teams.shownTo('ana')).toHaveLength(1);
  expect(nudge?.state).toBe('delivered');
});

test.each([
  ['the day before', '2026-11-22'],
  ['the day after', '2026-11-24'],
])('one that was planned for %s does not, whatever the hour', async (_, occurrence) => {
  const { teams, nudge } = await dayOwed({}, occurrence);
  expect(teams.asked).toEqual([]);
  expect(nudge).not.toHaveProperty('wakeAt');
});

test('whose hours have come to begin later has it then', async () => {
  const { world, teams, services, nudge } = await dayOwed({
    hours: { days: [1, 2, 3, 4, 5], from: '11:00', to: '17:00' },
  });
  expect(teams.asked).toEqual([]);
  expect(nudge).toMatchObject({ state: 'planned', wakeAt: '2026-11-23T00:00:00.000Z' });
  await world.clock.wait(2 * 60 * 60_000);
  await sendDue(services);
  expect(teams.shownTo('ana')).toHaveLength(1);
});

test.each([
  ['has come not to work on that day', { hours: { days: [2, 3], from: '09:00', to: '17:00' } }],
  ['has gone on leave', { leave: { from: '2026-11-23', until: '2026-11-27' } }],
])('who %s hears nothing', async (_, staff) => {
  const { teams, nudge } = await dayOwed(staff);
  expect(teams.asked).toEqual([]);
  expect(nudge?.state).toBe('withdrawn');
});
