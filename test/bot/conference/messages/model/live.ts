import { settleConference } from '../../../../../bot/conference/settleConference';
import { everyPage } from '../../../../../bot/everyPage';
import { sendDue } from '../../../../../bot/sending/sender';
import { localFor, type Services } from '../../../../../bot/services';
import { daysAfter } from '../../../../../domain/businessDays';
import { answerConference } from '../../../../../domain/conference/answerConference';
import { cancelConference, cancelOne } from '../../../../../domain/conference/cancelConference';
import type { Conference } from '../../../../../domain/conference/conference';
import type { ConferenceDecision } from '../../../../../domain/conference/conferenceDecision';
import { timesAhead } from '../../../../../domain/conference/heldById';
import { moveOne } from '../../../../../domain/conference/moveOne';
import { planConference } from '../../../../../domain/conference/planConference';
import { undoConference } from '../../../../../domain/conference/undoConference';
import { askerFrom } from '../../../../../domain/staff/asker';
import { dateAt } from '../../../../../domain/staff/leave';
import type { Staff } from '../../../../../domain/staff/staff';
import { sendingWorld } from '../../../../support/sending/sendingWorld';
import { teamsOf } from '../../../../support/sending/teamsOf';
import { type Deed, type Life, names } from './deeds';

const tenantId = '11111111-2222-4333-8444-555555555555';
const localId = 'brimbank';
const at = { id: 'thursday', localId };
const daysLived = 20;

function weeks(every: number): 1 | 2 | undefined {
  return every === 1 || every === 2 ? every : undefined;
}

/** How things stood from an instant on. */
export interface Snapshot {
  from: string;
  conference: Conference;
  staff: Staff[];
}

/** Plans a conference, and lives some weeks: people do things, and whatever is due is settled and sent when it is due. */
export async function live({ begins, inDays, time, everyWeeks, hours, steps }: Life) {
  const world = sendingWorld();
  const { store, clock } = world;
  const teams = teamsOf(clock);
  const services: Services = world.process(teams.connector);
  const local = localFor(services, localId);
  const snapshots: Snapshot[] = [];
  for (const name of names) {
    await world.person(name, [name === 'lou' ? 'lead' : 'linkWorker']);
    await changeStaff(name, { hours: hours[name] });
  }
  await clock.wait(Date.parse(begins) - clock.now());
  const worker = (personId: string) => ({ personId, name: personId });
  const attendees = ['lou', 'ana', 'dana'].map(worker);
  const on = daysAfter(dateAt(begins, local.timeZone), inDays);
  const plan = {
    title: 'Team',
    on,
    time,
    minutes: 60,
    everyWeeks: weeks(everyWeeks),
    until: '',
    attendees,
  };
  const planned = planConference(at, plan, worker('lou'), clock.instant(), local);
  // a time of today that has passed
  if (!planned.ok) return undefined;
  await store.create('conferences', { ...planned.next, revision: 1, wakeAt: clock.instant() });
  await done();
  for (const { afterMinutes, deed } of steps) {
    // a moment after what arrives then
    await runUntil(clock.now() + afterMinutes * 60_000);
    await clock.wait(1);
    await does(deed);
    await done();
  }
  await runUntil(Date.parse(begins) + daysLived * 86_400_000);
  return {
    snapshots,
    nudges: await world.nudges(),
    teams,
    faults: world.faults,
    local,
    end: clock.instant(),
  };

  async function done(): Promise<void> {
    const conference = await conferenceNow();
    const staff: Staff[] = [];
    for await (const { document } of everyPage(store, 'staff', { partition: tenantId })) staff.push(document);
    snapshots.push({ from: clock.instant(), conference, staff });
    await tick();
  }

  async function tick(): Promise<void> {
    await settleConference(services, at);
    await sendDue(services);
  }

  async function runUntil(end: number): Promise<void> {
    for (let due = await nextDue(); due !== undefined && due <= end; due = await nextDue()) {
      await clock.wait(Math.max(0, due - clock.now()));
      await tick();
    }
    await clock.wait(Math.max(0, end - clock.now()));
  }

  async function nextDue(): Promise<number | undefined> {
    const { wakeAt } = await conferenceNow();
    const owed = (await world.nudges()).flatMap((one) => (one.wakeAt ? [Date.parse(one.wakeAt)] : []));
    return [...(wakeAt ? [Date.parse(wakeAt)] : []), ...owed].sort((one, other) => one - other)[0];
  }

  async function does(deed: Deed): Promise<void> {
    if (deed.is === 'waits') return;
    const today = dateAt(clock.instant(), local.timeZone);
    if (deed.is === 'goesOnLeave') {
      const from = daysAfter(today, deed.from);
      const cover = deed.cover === deed.who ? undefined : deed.cover;
      const until = daysAfter(from, deed.days);
      const leave = { from, until, ...(cover && { coverId: cover, coverName: cover }) };
      return changeStaff(deed.who, { leave });
    }
    const held = await store.read('conferences', localId, at.id);
    const decision = held && (await decided(held.document, deed));
    if (!held || !decision?.ok) return;
    const next = { ...decision.next, revision: held.document.revision + 1, wakeAt: clock.instant() };
    await store.replace('conferences', held, next);
  }

  async function decided(
    found: Conference,
    deed: Exclude<Deed, { is: 'waits' | 'goesOnLeave' }>,
  ): Promise<ConferenceDecision> {
    const now = clock.instant();
    const lou = await askerOf('lou');
    if (deed.is === 'cancelsAll') return cancelConference(found, lou, now);
    if (deed.is === 'undoes') return undoConference(found, 'lou', now);
    const time = timesAhead(found, local, now, 60)[deed.which];
    if (deed.is === 'cancelsOne') return cancelOne(found, time?.id, lou, now, local);
    if (deed.is === 'moves') {
      const when = { on: daysAfter(time?.on ?? on, deed.days), time: deed.time };
      return moveOne(found, time?.id, when, lou, now, local);
    }
    const { coming, instead } = deed;
    const answer = coming
      ? ({ coming } as const)
      : ({ coming, ...(instead && { instead: worker(instead) }) } as const);
    return answerConference(found, time?.id, answer, await askerOf(deed.who), now, local);
  }

  async function askerOf(name: string) {
    const held = await store.read('staff', tenantId, name);
    if (!held) throw new Error(`There is no ${name}.`);
    return askerFrom(held.document, clock.instant());
  }
  async function changeStaff(id: string, change: Partial<Staff>): Promise<void> {
    const held = await store.read('staff', tenantId, id);
    if (!held) throw new Error(`There is no ${id}.`);
    const { revision } = held.document;
    await store.replace('staff', held, { ...held.document, ...change, revision: revision + 1 });
  }
  async function conferenceNow(): Promise<Conference> {
    const held = await store.read('conferences', localId, at.id);
    if (!held) throw new Error('There is no conference.');
    return held.document;
  }
}
export type Lived = NonNullable<Awaited<ReturnType<typeof live>>>;
