import { askedOf, isNothingKnown } from '../../../bot/suggest/askedOf';
import type { Case } from '../../../domain/referral/case';
import { caseWith } from '../../support/cases';
import { connection } from '../../support/connections';

const who = { id: 'ana', name: 'Ana Petrov', grants: [] };
const plain = caseWith('gettingStarted', 'BRI-7K3Q', { referrer: who, holder: who });
const told: Case = {
  ...plain,
  whatMatters: { interests: { past: ['singing'], future: ['clay'] }, going: { days: ['TH'] } },
};

test('what somebody said of themselves, and nothing of who they are or why they were referred', () => {
  const { participant, origin } = told;
  const other: Case = {
    ...told,
    participant: { ...participant, indigenousStatus: 'both', whatHelps: 'Quokka', accessNeeds: 'Quokka' },
    origin: { ...origin, priorityGroups: ['olderVictorians'] },
  };

  expect(askedOf(other)).toEqual(askedOf(told));
  expect(askedOf(told)).toEqual({
    interests: [
      { time: 'past', words: 'singing' },
      { time: 'future', words: 'clay' },
    ],
    going: { days: ['TH'], times: [], access: [], languages: [] },
    inPlan: new Set(),
    apart: new Set(),
  });
});

test('what stands in their plan is apart from what is not for them; what rests may be suggested again', () => {
  const of = (activityId: string) => ({ id: activityId, activity: { localId: 'brimbank', activityId } });
  const connections = [
    connection('idea', of('an idea')),
    connection('settledIn', of('settled')),
    connection('notForMe', of('not for them')),
    connection('groupEnded', of('ended')),
    connection('notRightNow', of('later')),
    connection('full', of('full')),
    connection('keen', { id: 'by name' }),
  ];

  const { inPlan, apart } = askedOf({ ...told, connections });

  expect([...inPlan]).toEqual(['an idea', 'settled']);
  expect([...apart]).toEqual(['not for them', 'ended']);
});

test('nothing is known until one thing is', () => {
  expect(isNothingKnown(askedOf(plain))).toBe(true);
  expect(isNothingKnown(askedOf({ ...plain, whatMatters: { strengths: 'Calm' } }))).toBe(true);
  expect(isNothingKnown(askedOf({ ...plain, whatMatters: { going: { cost: 'free' } } }))).toBe(false);
});
