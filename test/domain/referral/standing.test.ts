import * as fc from 'fast-check';
import type { Case } from '../../../domain/referral/case';
import { withStanding } from '../../../domain/referral/standing';
import { randomRuns } from '../../support/randomRuns';
import { firstCase, local } from '../../support/referralDeeds';

const begin = Date.parse('2026-06-01T00:00:00.000Z');
const hour = 3_600_000;

function sentAfter(hours: number, isPriority: boolean): Case {
  const made = firstCase(new Date(begin + hours * hour).toISOString());
  const origin = { ...made.origin, priorityGroups: isPriority ? ['olderVictorians'] : [] };
  return withStanding({ ...made, origin }, local);
}
const inLine = (one: Case, other: Case) => (one.waitsFrom ?? '') < (other.waitsFrom ?? '');

test('a priority group goes before those sent at the same time, and nobody waits more than a week longer for it', () => {
  void fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (one, other) => {
      const plain = sentAfter(one, false);
      const priority = sentAfter(other, true);
      const isAWeekLater = other - one > local.priorityDays * 24;
      if (isAWeekLater) expect(inLine(plain, priority)).toBe(true);
      if (other <= one) expect(inLine(priority, plain)).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

test('among those alike, the one who has waited longer goes first, whatever happened to them since', () => {
  void fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 500 }), fc.boolean(), (one, later, isPriority) => {
      const first = sentAfter(one, isPriority);
      const second = sentAfter(one + later, isPriority);
      expect(inLine(first, second)).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

test('what waits for nobody has no place in the line, and a restricted case stands with the named alone', () => {
  const made = sentAfter(0, true);
  const dueAt = made.referral.sentAt;
  const takenBy = { personId: 'ana', name: 'ana' };
  const sentAt = made.referral.sentAt;
  const named = withStanding(
    { ...made, referral: { status: 'named', sentAt, since: sentAt, dueAt, takenBy } },
    local,
  );
  expect(named.waitsFrom).toBeUndefined();
  expect(named.lists).toEqual(['lead', 'ana']);
  expect(made.lists).toEqual(['lead', 'linkWorkers']);
  expect(withStanding({ ...made, restrictedTo: ['lou'] }, local).lists).toEqual(['lou']);
});

test('it stands in the lists of its care team while the person shares, and a restricted one in those of the named', () => {
  const made = sentAfter(0, true);
  const careTeam = [
    { personId: 'tess', name: 'Tess' },
    { personId: 'lou', name: 'Lou' },
  ];
  const given = { given: true, changedBy: 'dana', changedAt: '', how: 'told', noticeVersion: '1' } as const;
  const shared = { ...made, careTeam, consents: { ...made.consents, shareWithTeam: given } };
  expect(withStanding({ ...made, careTeam }, local).lists).toEqual(['lead', 'linkWorkers']);
  expect(withStanding(shared, local).lists).toEqual(['lead', 'linkWorkers', 'team tess', 'team lou']);
  expect(withStanding({ ...shared, restrictedTo: ['lou'] }, local).lists).toEqual(['lou', 'team lou']);
});
