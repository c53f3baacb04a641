import fc from 'fast-check';
import { recordCopy } from '../../../../cards/referral/record/recordCopy';
import { caseEvents } from '../../../../domain/referral/caseEvent';
import { caseWith } from '../../../support/cases';
import { completeReferral } from '../../../support/completeReferral';
import { randomRuns } from '../../../support/randomRuns';
import { ana, brimbank, copied, dana, made, statuses, step } from './recordMade';

const canary = 'CANARY';
const typedEverywhere = Object.fromEntries(
  ['whatMatters', 'pronouns', 'language', 'accessNeeds', 'whatHelps', 'avoid', 'organisation'].map(
    (field) => [field, `${canary} ${completeReferral[field as keyof typeof completeReferral]}`],
  ),
);

test('nothing that people typed is in it, whatever happened, and it stays within its size', () => {
  const entry = fc.record({
    event: fc.constantFrom(...caseEvents),
    by: fc.constantFrom('ana', 'dana', 'bot', 'zoe'),
    day: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...statuses), fc.array(entry, { maxLength: 300 }), (status, entries) => {
      const base = caseWith(status, 'BRI-7K3Q', { referrer: dana, holder: ana }, 'brimbank', {
        ...typedEverywhere,
        calledName: 'Marigold',
      });
      const timeline = entries.map(({ event, by, day }) =>
        step(event, by, new Date(Date.UTC(2026, 10, 23 + day)).toISOString(), `${canary} said to them`),
      );
      const concern = { at: base.referral.sentAt, by: 'ana', to: canary };
      const origin = { ...base.origin, quotedMessage: canary };
      const found = { ...base, timeline, concern, origin, fallbackContact: canary };

      const { all, last } = copied(found);

      expect(all.startsWith('Marigold · BRI-7K3Q')).toBe(true);
      expect(`${all}${last}`).not.toMatch(/canary|0491 ?57|library|Which days/i);
      expect(
        Buffer.byteLength(
          JSON.stringify(recordCopy({ found, local: brimbank, at: '2026-12-20T01:00:00.000Z', roles: {} })),
        ),
      ).toBeLessThan(20 * 1024);
    }),
    { numRuns: randomRuns },
  );
});

test('where not all fits, the newest steps stay and it says how many are left out', () => {
  const timeline = Array.from({ length: 40 }, (_, at) =>
    step('saidHello', 'ana', new Date(Date.UTC(2026, 10, 23 + at)).toISOString()),
  );

  const { all } = copied(made('waiting', { timeline }), {}, 2_500);

  const steps = all.split('Steps\n')[1]?.split('\n') ?? [];
  expect(steps[0]).toBe(`${40 - (steps.length - 1)} earlier steps did not fit and are left out.`);
  expect(steps.at(-1)).toContain('Friday 1 January 2027');
  expect(Buffer.byteLength(JSON.stringify(all))).toBeLessThan(2_500);
  expect(steps.length).toBeGreaterThan(5);
});

test('a name with line breaks keeps to the first line', () => {
  const base = made('sent');
  const { all } = copied({ ...base, participant: { ...base.participant, calledName: 'Mari\ngold' } });

  expect(all.split('\n')[0]).toBe('Mari gold · BRI-7K3Q · Local Connections at Brimbank');
});
