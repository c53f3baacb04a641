import { sendDue } from '../../../bot/sending/sender';
import { caseChanged, staffChanged } from '../../../bot/sending/settleChange';
import type { Case } from '../../../domain/referral/case';
import { caseWith } from '../../support/cases';
import { placementsIn } from '../../support/sending/placements';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { type Answer, teamsOf } from '../../support/sending/teamsOf';

const people = {
  referrer: { id: 'dana', name: 'Dana', grants: [] },
  holder: { id: 'ana', name: 'Ana', grants: [] },
};

/** Ana has a card about Mei in her chat. */
async function withCard(answer?: Answer) {
  const world = sendingWorld();
  const teams = teamsOf(world.clock, answer);
  await world.person('ana', ['linkWorker']);
  const services = world.process(teams.connector);
  const made = caseWith('gettingStarted', 'BRI-2222', people, 'brimbank', { calledName: 'Mei' });
  await world.store.create('cases', { ...made, notices: [], audit: [] });
  const subject = { container: 'cases', partition: 'brimbank', id: 'BRI-2222' } as const;
  await world.owes('ana', { kind: 'referral.yours', occurrence: '0:referral.yours:ana', subject });
  await sendDue(services);
  const later = async (milliseconds: number) => {
    await world.clock.wait(milliseconds);
    await sendDue(services);
  };
  const change = async (next: (found: Case) => Partial<Case>) => {
    const held = await world.store.read('cases', 'brimbank', 'BRI-2222');
    if (!held) throw new Error('There is no case.');
    const { document } = held;
    const revision = document.revision + 1;
    const wakeAt = world.clock.instant();
    await world.store.replace('cases', held, { ...document, ...next(document), revision, wakeAt });
    await caseChanged(services, document);
    await sendDue(services);
  };
  const staff = async (next: object) => {
    const held = await world.store.read('staff', services.tenantId, 'ana');
    if (!held) throw new Error('There is no Ana.');
    const revision = held.document.revision + 1;
    const changed = { ...held.document, ...next, revision, wakeAt: world.clock.instant() };
    await world.store.replace('staff', held, changed);
    await staffChanged(services, changed);
    await sendDue(services);
  };
  const puts = () => teams.asked.filter(({ what }) => what === 'put');
  return { world, teams, services, later, change, staff, puts };
}
const aDay = 24 * 60 * 60_000;

test('what Teams asks for is honoured up to a day, and a change after that comes at once', async () => {
  let isAsked = false;
  const { world, puts, later, change } = await withCard(({ what }) => {
    if (what !== 'put' || isAsked) return {};
    isAsked = true;
    return { refused: { sent: false, why: 'wait', status: 429, retryAfterMs: 30 * aDay } };
  });
  await change(() => ({}));
  expect(puts()).toHaveLength(1);
  const [placed] = await placementsIn(world.store);
  expect(Date.parse(placed?.wakeAt ?? '')).toBeLessThan(world.clock.now() + aDay + 2_000);
  await later(aDay + 2_000);
  expect(puts()).toHaveLength(2);
  expect((await placementsIn(world.store))[0]).not.toHaveProperty('wakeAt');
});

test('a change does not wait for as long as the last failure made it wait', async () => {
  let isFailing = true;
  const { puts, later, change } = await withCard(({ what }) =>
    isFailing && what === 'put' ? { refused: { sent: false, why: 'unknown' } } : {},
  );
  await change(() => ({}));
  for (let times = 0; times < 9; times += 1) await later(15 * 60_000 + 1_000);
  expect(puts()).toHaveLength(10);
  isFailing = false;
  await change(() => ({}));
  expect(puts()).toHaveLength(11);
});

test('hours and leave change no card about a case; access does, and ends it without a name', async () => {
  const { puts, staff } = await withCard();
  await staff({ hours: { days: [1, 2], from: '09:00', to: '15:00' } });
  await staff({ leave: { from: '2026-11-30', until: '2026-12-04' } });
  expect(puts()).toEqual([]);
  await staff({ grants: [], localIds: [] });
  expect(puts()).toHaveLength(1);
  expect(puts()[0]?.text).not.toContain('Mei');
});

test('covering somebody draws the cards again', async () => {
  const { puts, staff } = await withCard();
  await staff({ coversFor: [{ personId: 'ben', from: '2026-11-20', until: '2026-11-27' }] });
  expect(puts()).toHaveLength(1);
});

test('a card about what ended a month ago is put away and forgotten', async () => {
  const { world, puts, later, change, staff } = await withCard();
  const closed = caseWith('closed', 'BRI-2222', people).referral;
  await change(() => ({ referral: closed }));
  expect(await placementsIn(world.store)).toHaveLength(1);
  await later(31 * aDay);
  await staff({ coversFor: [] });
  await change(() => ({}));
  expect(puts().at(-1)?.text).toContain('put away');
  expect(await placementsIn(world.store)).toEqual([]);
});

test('one that cannot be drawn loses its name at once, and comes back when it can', async () => {
  const { world, puts, later, change } = await withCard();
  let conflicts: string[] = [];
  await change((found) => {
    conflicts = found.conflicts;
    return { conflicts: undefined } as unknown as Partial<Case>;
  });
  expect(puts()).toHaveLength(1);
  expect(puts()[0]?.text).toContain('put away');
  expect(puts()[0]?.text).not.toContain('Mei');
  for (let hours = 0; hours < 24; hours += 1) await later(60 * 60_000);
  expect(puts().length).toBeLessThan(10);
  expect(world.faults.join()).toContain('card not drawn');
  await change(() => ({ conflicts }));
  expect(puts().at(-1)?.text).toContain('Mei');
  expect((await placementsIn(world.store))[0]).not.toHaveProperty('wakeAt');
});
