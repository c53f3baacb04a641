import fc from 'fast-check';
import { daysAfter } from '../../../domain/businessDays';
import { answerConference } from '../../../domain/conference/answerConference';
import { cancelConference, cancelOne } from '../../../domain/conference/cancelConference';
import { changeDetails } from '../../../domain/conference/changeDetails';
import { comers } from '../../../domain/conference/comers';
import type { Conference } from '../../../domain/conference/conference';
import type { ConferenceDecision } from '../../../domain/conference/conferenceDecision';
import { heldBetween } from '../../../domain/conference/heldBetween';
import { mostOccurrences } from '../../../domain/conference/limits';
import { moveOne } from '../../../domain/conference/moveOne';
import { planConference } from '../../../domain/conference/planConference';
import { undoConference } from '../../../domain/conference/undoConference';
import { withoutOld } from '../../../domain/conference/withoutOld';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import { randomRuns } from '../../support/randomRuns';
import { local } from '../../support/referralDeeds';

const begin = '2026-11-22T22:10:00.000Z';
const first = '2026-11-26';
const people = ['lou', 'ana', 'dana', 'ben'].map((id): Asker => {
  const roles = id === 'lou' ? (['lead'] as const) : (['linkWorker'] as const);
  return { id, name: id, grants: [{ localId: local.id, roles: [...roles], from: begin, grantedBy: 'test' }] };
});
const worker = ({ id, name }: Asker) => ({ personId: id, name });
const [lou, ana, dana] = people as [Asker, Asker, Asker];

interface Step {
  is: 'move' | 'cancelOne' | 'cancel' | 'change' | 'coming' | 'cannot' | 'undo' | 'wait';
  who: number;
  week: number;
  days: number;
  hour: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  is: fc.constantFrom(
    'move',
    'move',
    'cancelOne',
    'cancel',
    'change',
    'coming',
    'cannot',
    'cannot',
    'undo',
    'wait',
    'wait',
  ),
  who: fc.nat(3),
  week: fc.nat(10),
  days: fc.nat(60),
  hour: fc.integer({ min: 8, max: 17 }),
});

function done(found: Conference, { is, who, week, days, hour }: Step, at: string): ConferenceDecision {
  const by = people[who] ?? lou;
  const id = daysAfter(first, 7 * week);
  const on = daysAfter(dateAt(at, local.timeZone), days);
  const time = `${String(hour).padStart(2, '0')}:00`;
  const instead = worker(people[days % 4] ?? lou);
  const attendees = [lou, ana, ...(days % 2 ? [dana] : [])].map(worker);
  if (is === 'move') return moveOne(found, id, { on, time }, by, at, local);
  if (is === 'cancelOne') return cancelOne(found, id, by, at, local);
  if (is === 'cancel') return cancelConference(found, by, at);
  if (is === 'coming') return answerConference(found, id, { coming: true }, by, at, local);
  if (is === 'cannot') return answerConference(found, id, { coming: false, instead }, by, at, local);
  if (is === 'undo') return undoConference(found, by.id, at);
  return changeDetails(found, { title: 'Round', time, minutes: 60, until: '', attendees }, by, at, local);
}

/** What a person reads of it: each time, and who comes. */
function read(conference: Conference) {
  const times = heldBetween(conference, local, '2026-11-01', '2027-03-20');
  return times.map(({ id, startsAt, state }) => ({
    id,
    startsAt,
    state,
    who: comers(conference, id).sort(),
  }));
}

test('whatever is done with it, it keeps its rules', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let at = begin;
      const plan = {
        title: 'Round',
        on: first,
        time: '10:00',
        minutes: 60,
        until: '',
        attendees: [ana, dana].map(worker),
      };
      const planned = planConference(
        { id: 'c', localId: local.id },
        { ...plan, everyWeeks: 1 },
        worker(lou),
        at,
        local,
      );
      if (!planned.ok) throw new Error(planned.refusal);
      let found: Conference = { ...planned.next, revision: 1 };
      let before = read({ ...found, endedAt: begin });
      let was = read(found);
      const ids = new Set(found.notices.map(({ id }) => id));
      for (const one of steps) {
        if (one.is === 'wait') {
          at = new Date(Date.parse(at) + one.days * 6 * 3_600_000).toISOString();
          continue;
        }
        const decision = done(found, one, at);
        if (!decision.ok) continue;
        const by = people[one.who]?.id ?? '';
        const next = { ...decision.next, revision: found.revision + 1 };
        const told = next.notices.filter(({ id }) => !found.notices.some((other) => other.id === id));

        // each is told once of a deed, and never whoever did it
        expect(told.map(({ to }) => ('personId' in to ? to.personId : ''))).not.toContain(by);
        for (const { id } of told) {
          expect(ids.has(id)).toBe(false);
          ids.add(id);
        }
        // what anybody has to know of is told to everyone who comes: nothing changes behind their back
        const now = read(next);
        const changed = was.filter(({ id, startsAt, state }) =>
          now.some((other) => other.id === id && (other.startsAt !== startsAt || other.state !== state)),
        );
        const isUntold = one.is === 'undo' && found.notices.length > next.notices.length;
        if (!isUntold)
          for (const { id } of changed)
            for (const personId of comers(next, id))
              if (personId !== by)
                expect(
                  told.some(
                    (notice) =>
                      'personId' in notice.to &&
                      notice.to.personId === personId &&
                      (notice.id.endsWith(`:${id}`) || notice.id.endsWith(':all')),
                  ),
                ).toBe(true);
        // taken back, all stands as it stood
        if (one.is === 'undo') expect(now).toEqual(before);
        if (one.is === 'move')
          expect(now.filter(({ id }) => id === daysAfter(first, 7 * one.week))).toHaveLength(1);
        expect(next.occurrences.length).toBeLessThanOrEqual(mostOccurrences);
        const today = dateAt(at, local.timeZone);
        const ahead = (times: ReturnType<typeof read>) => times.filter(({ startsAt }) => startsAt > at);
        expect(ahead(read(withoutOld(next, today)))).toEqual(ahead(now));
        before = was;
        was = now;
        found = next;
      }
    }),
    { numRuns: randomRuns },
  );
});
