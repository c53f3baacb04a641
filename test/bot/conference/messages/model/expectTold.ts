import { daysAfter } from '../../../../../domain/businessDays';
import { heldOn } from '../../../../../domain/conference/heldBetween';
import type { Nudge } from '../../../../../domain/notice/nudge';
import { names } from './deeds';
import type { Lived } from './live';
import { at, beginsAt, comes, isAtWork, minutesOf, preparesAt } from './page';

const aMoment = minutesOf(2);

/** What to prepare at most once for each time and person, the brief exactly once, and neither for a time that is none. */
export function expectTold(lived: Lived): void {
  const { snapshots, nudges, local } = lived;
  const sent = nudges.filter(({ state }) => state === 'delivered');
  const counts = new Map<string, number>();
  for (const one of sent.filter(({ kind }) => kind === 'conference.prepare' || kind === 'conference.brief')) {
    const { kind, recipientId, occurrence, deliveredAt = '' } = one;
    const [id = '', startsAt = ''] = occurrence.split('|');
    const key = [kind, recipientId, Date.parse(startsAt)].join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const moment = Date.parse(deliveredAt);
    const [begins, brief] = [Date.parse(startsAt), Date.parse(startsAt) - minutesOf(30)];
    const then = must(at(snapshots, moment), 'Nothing stood then.');
    const held = heldOn(then.conference, local, id);
    says(beginsAt(then, local, id) === begins, one, 'was sent for a time that is not held');
    says(comes(then, held, recipientId), one, 'was sent to somebody who does not come');
    if (kind === 'conference.brief')
      says(brief <= moment && moment < begins, one, 'was sent too early or late');
    else {
      const member = must(
        then.staff.find((person) => person.id === recipientId),
        'Nobody.',
      );
      says(
        moment < brief && isAtWork(member, moment, local),
        one,
        'was sent when they do not work, or too late',
      );
      const due = preparesAt(member, held, local);
      says(due === undefined || due <= moment, one, 'was sent too early');
    }
  }
  for (const [key, count] of counts) if (count > 1) throw new Error(`${key} was sent ${count} times.`);
  for (const { id, begins } of timesOf(lived)) expectBriefs(lived, id, begins, counts);
}

/** Every time that stood at some moment, by its id and the instant at which it was to begin. */
function timesOf({ snapshots, local }: Lived): { id: string; begins: number }[] {
  const found = new Map<string, { id: string; begins: number }>();
  const last = must(snapshots.at(-1), 'Nothing stood.');
  const { conference } = last;
  const ids = new Set(conference.occurrences.map(({ id }) => id));
  const every = conference.repeats?.everyWeeks;
  for (let week = 0; week <= (every ? 4 : 0); week += every ?? 1) ids.add(daysAfter(conference.on, week * 7));
  for (const id of ids)
    for (const snapshot of snapshots) {
      const begins = beginsAt(snapshot, local, id);
      if (begins !== undefined) found.set(`${id} ${begins}`, { id, begins });
    }
  return [...found.values()];
}

function expectBriefs(lived: Lived, id: string, begins: number, counts: ReadonlyMap<string, number>): void {
  const { snapshots, local, end } = lived;
  const brief = begins - minutesOf(30);
  if (begins > Date.parse(end)) return;
  const [before, after] = [at(snapshots, brief - 1), at(snapshots, brief + aMoment)];
  if (!before || !after) return;
  for (const who of names) {
    const stood = [before, after].every(
      (one) => beginsAt(one, local, id) === begins && comes(one, heldOn(one.conference, local, id), who),
    );
    const count = counts.get(`conference.brief|${who}|${begins}`) ?? 0;
    if (stood && count !== 1)
      throw new Error(`${who} got ${count} briefs for ${new Date(begins).toISOString()}.`);
    if (stood) expectPrepared(lived, id, begins, who, counts);
  }
}

/** Somebody who knew of the time in time, and has no leave: what to prepare came when it was due. */
function expectPrepared(
  { snapshots, nudges, local }: Lived,
  id: string,
  begins: number,
  who: string,
  counts: ReadonlyMap<string, number>,
): void {
  const member = must(
    snapshots.at(-1)?.staff.find((one) => one.id === who),
    'Nobody.',
  );
  const then = must(at(snapshots, begins - minutesOf(30)), 'Nothing stood then.');
  const due = preparesAt(member, heldOn(then.conference, local, id), local);
  if (due === undefined || member.leave) return;
  const since = snapshots.filter(({ from }) => Date.parse(from) > due && Date.parse(from) < begins);
  const all = [at(snapshots, due - 1), ...since];
  const stood = all.every(
    (one) =>
      one !== undefined &&
      beginsAt(one, local, id) === begins &&
      comes(one, heldOn(one.conference, local, id), who),
  );
  // whoever is told of it only then is told with that what to prepare
  const isToldWith = nudges.some(
    ({ recipientId, told, deliveredAt = '' }) =>
      recipientId === who &&
      told === `${id}|${new Date(begins).toISOString()}` &&
      Date.parse(deliveredAt) >= due,
  );
  if (!stood || isToldWith) return;
  const key = `conference.prepare|${who}|${begins}`;
  if (counts.get(key) !== 1) throw new Error(`${key} was sent ${counts.get(key) ?? 0} times.`);
  const one = nudges.find(
    ({ kind, recipientId, occurrence }) =>
      kind === 'conference.prepare' &&
      recipientId === who &&
      Date.parse(occurrence.split('|')[1] ?? '') === begins,
  );
  const late = Date.parse(one?.deliveredAt ?? '') - due;
  if (late > aMoment) throw new Error(`${key} was ${late} ms late.`);
}

function must<T>(found: T | undefined, why: string): T {
  if (found === undefined) throw new Error(why);
  return found;
}
function says(isSo: boolean, { id, deliveredAt }: Nudge, why: string): void {
  if (!isSo) throw new Error(`${id} ${why}: ${deliveredAt}`);
}
