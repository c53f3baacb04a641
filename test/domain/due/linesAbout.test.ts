import { dueRules } from '../../../domain/due/dueRules';
import { openStatuses } from '../../../domain/referral/statusGroups';
import { dueCase, kindsOn, linesOn, type Reading, readers, withReferral } from './dueCases';

const late = '2027-09-01';
const everyone = Object.keys(readers).filter((name): name is Reading => name in readers);

test('the name they like to be called is for whoever speaks with them, and for nobody else', () => {
  for (const status of openStatuses) {
    for (const reading of everyone) {
      for (const line of linesOn(dueCase(status), reading, late, {
        standsIn: true,
      })) {
        const speaks = ['holder', 'cover', 'leadWhoHasIt'].includes(reading);
        expect(line.person?.calledName).toBe(
          speaks && dueRules[line.kind].isWithPerson ? 'Canary Marigold' : undefined,
        );
        expect(line.why).not.toContain('Canary');
        expect(line.about).toMatchObject({ localId: 'brimbank', caseId: 'BRI-7K3Q' });
      }
    }
  }
});

test('it says when they last spoke', () => {
  const spoke = linesOn(dueCase('gettingStarted'), 'holder', '2026-11-24')[0]?.person;
  expect(spoke).toEqual({ calledName: 'Canary Marigold', lastSpokenAt: '2026-11-22T22:10:00.000Z' });
  const never = linesOn(dueCase('named'), 'holder', '2026-11-30')[0]?.person;
  expect(never).toEqual({ calledName: 'Canary Marigold' });
});

test('nothing of it is due for anybody once it has ended, or the yes to it is gone', () => {
  const no = { given: false, changedBy: 'ana', changedAt: '2026-11-24T01:00:00.000Z' } as const;
  for (const reading of everyone) {
    for (const status of ['closed', 'withdrawn', 'noContact', 'notAble', 'joined', 'enteredInError'] as const)
      expect(kindsOn(dueCase(status), reading, late)).toBe('');
    for (const status of openStatuses) {
      const found = dueCase(status);
      const without = { ...found, consents: { ...found.consents, refer: no } };
      expect(kindsOn(without, reading, late)).toBe('');
    }
  }
});

test('while a concern stands everything rests, but who has had no answer yet is not forgotten', () => {
  const concern = { at: '2026-11-24T01:00:00.000Z', by: 'ana', to: 'the on-duty clinician' };
  const told = openStatuses.flatMap((status) =>
    everyone.flatMap((reading) => {
      const kinds = kindsOn(dueCase(status, { concern }), reading, late, {
        standsIn: true,
      });
      return kinds === '' ? [] : [`${status} ${reading} ${kinds}`];
    }),
  );
  expect(told).toEqual([
    'sent lead clockForLead',
    'sent leadWhoMayTake clockForLead',
    'needInfo lead clockForLead',
    'needInfo leadWhoMayTake clockForLead',
    'withIntake lead clockForLead',
    'withIntake leadWhoMayTake clockForLead',
  ]);
});

test('every open case stands before somebody in the end, whatever is planned', () => {
  for (const status of openStatuses)
    expect(everyone.some((reading) => kindsOn(dueCase(status), reading, late) !== '')).toBe(true);
});

test('consents are to be gone through again half a year later, beside the next step', () => {
  const found = dueCase('paused');
  const far = withReferral(found, { dueAt: '2027-06-30T07:00:00.000Z' });
  expect(kindsOn(far, 'holder', '2027-05-23')).toBe('');
  expect(kindsOn(far, 'holder', '2027-05-24')).toBe('consentReview');
  expect(kindsOn(far, 'cover', '2027-05-24')).toBe('consentReview');
  expect(kindsOn(far, 'lead', '2027-05-24')).toBe('');
  expect(kindsOn(found, 'holder', '2027-05-24')).toBe('pauseEnds consentReview');
  const reviewed = { ...far, consentsReviewedAt: '2027-05-24T01:00:00.000Z' };
  expect(kindsOn(reviewed, 'holder', '2027-06-01')).toBe('');
  expect(kindsOn(dueCase('sent'), 'holder', '2027-06-01')).not.toContain('consentReview');
});

test('whoever referred somebody that was known already reads the reference that they sent', () => {
  const found = dueCase('sent');
  const through = {
    id: 'BRI-2222',
    calledName: 'Canary Other',
    sentAt: '2026-11-23T01:00:00.000Z',
    joinedAt: '2026-11-23T02:00:00.000Z',
  };
  const joined = { ...found, referrers: [{ personId: 'dana', name: 'dana', through }] };
  const [line] = linesOn(joined, 'referrer', '2026-11-30');
  expect(line).toMatchObject({
    kind: 'takesLonger',
    key: 'takesLonger|BRI-2222',
    about: { caseId: 'BRI-2222' },
  });
});
