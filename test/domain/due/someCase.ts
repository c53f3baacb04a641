import * as fc from 'fast-check';
import { weekdays } from '../../../domain/activity/search/wanted';
import { checkInResults } from '../../../domain/checkIn/checkIn';
import { isSpoken } from '../../../domain/checkIn/spoken';
import type { Case } from '../../../domain/referral/case';
import { openStatuses } from '../../../domain/referral/statusGroups';
import { dateAt } from '../../../domain/staff/leave';
import { dueCase, local, withReferral } from './dueCases';
import { someActions } from './someActions';
import { somePlan } from './somePlan';
import { someVisits } from './someVisits';

const begin = Date.parse('2026-11-22T22:10:00.000Z');
export const someInstant = fc.integer({ min: 0, max: 400 * 1440 }).map((minutes) => instant(minutes));
const someDate = someInstant.map((at) => dateAt(at, local.timeZone));
const sometimes = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

function instant(minutes: number): string {
  return new Date(begin + minutes * 60_000).toISOString();
}

/** Any case in which something may be due. */
export const someCase = fc
  .record({
    status: fc.constantFrom(...openStatuses, 'gettingStarted' as const, 'closed' as const),
    since: someInstant,
    dueAt: someInstant,
    checkInOn: sometimes(someDate),
    lastAt: sometimes(someInstant),
    reviewedAt: sometimes(someInstant),
    plan: somePlan(someDate),
    teamActions: someActions(someDate),
    askedAt: sometimes(someInstant),
    result: fc.constantFrom(...checkInResults),
    connections: someVisits,
    bestDays: fc.subarray([...weekdays]),
    followUpOn: sometimes(someDate),
    isLeft: fc.boolean(),
    isConcern: fc.constantFrom(false, false, true),
    isHeld: fc.constantFrom(false, false, true),
  })
  .map((made): Case => {
    const { status, since, dueAt, checkInOn, lastAt, reviewedAt, askedAt } = made;
    const set = { type: 'scheduled', way: 'call', by: 'ana' } as const;
    const mayBeLeft = status === 'gettingStarted' || status === 'paused' || status === 'closed';
    const change: Partial<Case> = {
      ...(checkInOn && { checkIn: { ...set, on: checkInOn, setAt: since, setBy: 'ana' } }),
      ...(lastAt && { lastCheckIn: { ...set, at: lastAt, result: made.result } }),
      ...(lastAt && isSpoken(made.result) && { lastSpokenAt: lastAt }),
      connections: made.connections,
      rhythm: { bestDays: made.bestDays },
      ...(made.followUpOn && { followUpOn: made.followUpOn }),
      ...(reviewedAt && { consentsReviewedAt: reviewedAt }),
      ...made.plan,
      teamActions: made.teamActions,
      ...(made.isConcern && { concern: { at: since, by: 'ana', to: 'the on-duty clinician' } }),
      ...(made.isHeld && { safetyHold: { at: since, by: 'ana' } }),
    };
    return withReferral(dueCase(status, change), {
      since,
      dueAt,
      ...(status === 'trying' && { giveUpAskedAt: askedAt }),
      ...(mayBeLeft && made.isLeft && { takenBy: undefined }),
    });
  });
