import { sendDue } from '../../../bot/sending/sender';
import { localFor } from '../../../bot/services';
import { withStanding } from '../../../domain/referral/standing';
import { sixLocals } from '../../../domain/sixLocals';
import { caseWith } from '../../support/cases';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { teamsOf } from '../../support/sending/teamsOf';

const today = '2026-11-23';
const local = localFor({ locals: sixLocals }, 'brimbank');

/** Ana's day is due; her chat must be left alone for a while yet. */
async function opened(heldForMs: number) {
  const world = sendingWorld();
  const teams = teamsOf(world.clock);
  await world.person('ana', ['linkWorker']);
  const services = world.process(teams.connector);
  const people = {
    referrer: { id: 'dana', name: 'Dana', grants: [] },
    holder: { id: 'ana', name: 'Ana', grants: [] },
  };
  const checkIn = {
    on: today,
    type: 'scheduled',
    way: 'call',
    setAt: world.clock.instant(),
    setBy: 'ana',
  } as const;
  const keep = async (id: string, calledName: string) => {
    const made = { ...caseWith('gettingStarted', id, people, 'brimbank', { calledName }), checkIn };
    await world.store.create('cases', withStanding({ ...made, notices: [], audit: [] }, local));
  };
  const withdrawn = async (id: string) => {
    const held = await world.store.read('cases', 'brimbank', id);
    if (!held) throw new Error(`There is no ${id}.`);
    const { consents, revision } = held.document;
    const refer = { given: false } as const;
    const next = { ...held.document, revision: revision + 1, consents: { ...consents, refer } };
    await world.store.replace('cases', held, withStanding(next, local));
  };
  const hold = async () => {
    const held = await world.store.read('references', 'ana', 'ana');
    const holdUntil = world.clock.now() + heldForMs;
    if (held) await world.store.replace('references', held, { ...held.document, holdUntil });
  };
  const owesDay = () => {
    const subject = { container: 'staff', partition: services.tenantId, id: 'ana' } as const;
    return world.owes('ana', { kind: 'day.morning', occurrence: today, subject });
  };
  const later = async (minutes: number) => {
    for (let left = minutes; left > 0; left -= 1) {
      await world.clock.wait(60_000);
      await sendDue(services);
    }
  };
  return { world, teams, services, keep, withdrawn, hold, owesDay, later };
}

test('consent withdrawn while a drawn card waits for its turn: the name does not go', async () => {
  const { world, teams, services, keep, withdrawn, hold, owesDay, later } = await opened(2_900);
  await keep('BRI-2222', 'Mei');
  await keep('BRI-3333', 'Ravi');
  await owesDay();
  await hold();
  const sending = sendDue(services);
  await world.clock.wait(500);
  await withdrawn('BRI-2222');
  await sending;
  expect(teams.asked).toEqual([]);
  await later(1);
  expect(teams.shownTo('ana')).toHaveLength(1);
  expect(teams.asked.map(({ text }) => text).join('\n')).not.toContain('Mei');
  expect(teams.asked.at(-1)?.text).toContain('Ravi');
  // no request was made the first time: that was no attempt
  expect(await world.nudges()).toMatchObject([{ state: 'delivered', attempts: 1, ambiguous: 0 }]);
});

test('and so does a card that is drawn again', async () => {
  const { world, teams, services, keep, withdrawn, hold, owesDay, later } = await opened(2_900);
  await keep('BRI-2222', 'Mei');
  await owesDay();
  await sendDue(services);
  await keep('BRI-3333', 'Ravi');
  const [placed] = (await world.store.query('placements', { partition: 'days' })).found;
  if (!placed) throw new Error('Her card stands nowhere.');
  await world.store.replace('placements', placed, { ...placed.document, wakeAt: world.clock.instant() });
  await hold();
  const sending = sendDue(services);
  await world.clock.wait(500);
  await withdrawn('BRI-3333');
  await sending;
  expect(teams.asked).toHaveLength(1);
  await later(1);
  expect(teams.asked.at(-1)).toMatchObject({ what: 'put' });
  expect(teams.asked.map(({ text }) => text).join('\n')).not.toContain('Ravi');
});

test('access that ends while a drawn card waits for its turn keeps it back', async () => {
  const { world, teams, services, keep, hold, owesDay, later } = await opened(2_900);
  await keep('BRI-2222', 'Mei');
  await owesDay();
  await hold();
  const sending = sendDue(services);
  await world.clock.wait(500);
  const held = await world.store.read('staff', services.tenantId, 'ana');
  if (held) await world.store.replace('staff', held, { ...held.document, grants: [], revision: 1 });
  await sending;
  await later(1);
  expect(teams.asked).toEqual([]);
});
