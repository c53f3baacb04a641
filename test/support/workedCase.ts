import type { Case } from '../../domain/referral/case';

const on = '2026-11-20';
const at = '2026-11-20T01:00:00.000Z';

/** One of everything that the work with a person writes down, each under words of its own. */
export function workedCase(by: string, canary = 'Canary'): Partial<Case> {
  const words = canariesOf(canary);
  return {
    whatMatters: {
      interests: { past: [words.past], present: [words.present], future: [words.future] },
      strengths: words.strengths,
      values: words.values,
      habits: words.habits,
    },
    goals: [
      {
        id: 'goal22222222',
        kind: 'goal',
        words: words.goal,
        setOn: on,
        state: 'open',
        confidence: [{ on, value: 4 }],
        steps: [{ id: 'step22222222', what: words.step, who: 'person', by: '2026-12-01', state: 'open' }],
      },
    ],
    planReviewedOn: on,
    connections: [
      {
        id: 'choir2222222',
        name: words.activity,
        state: 'goingAlong',
        since: at,
        from: { time: 'past', words: words.past },
        saidYesAt: at,
        sessions: [{ id: 'visit2222222', on, setAt: at, result: 'went', toldAt: at }],
        visits: 1,
        note: words.note,
      },
    ],
    moments: [
      { id: 'moment222222', on, kinds: ['joy'], words: words.moment, connectionId: 'choir2222222', by },
    ],
    measures: [
      {
        id: 'measure22222',
        instrument: 'ucla3',
        version: '1',
        when: 'start',
        on,
        at,
        by,
        answers: [2, 1, 0],
        score: 6,
      },
    ],
    rhythm: { everyDays: 14, bestTimes: words.times },
    lastCheckIn: { at, by, type: 'scheduled', way: 'call', result: 'spoke', line: words.said },
  };
}

/** What each of them says. */
export function canariesOf(canary = 'Canary') {
  return {
    past: `${canary} banjo`,
    present: `${canary} baking`,
    future: `${canary} bird walks`,
    strengths: `${canary} pickling`,
    values: `${canary} kindness`,
    habits: `${canary} sunrise`,
    goal: `${canary} swim again`,
    step: `${canary} buy goggles`,
    activity: `${canary} choir`,
    note: `${canary} blue door`,
    moment: `${canary} sang aloud`,
    times: `${canary} around noon`,
    said: `${canary} said lately`,
  };
}

/** The ids of its parts, as a press would carry them. */
export const partIds = {
  goalId: 'goal22222222',
  stepId: 'step22222222',
  connectionId: 'choir2222222',
  sessionId: 'visit2222222',
  momentId: 'moment222222',
  measureId: 'measure22222',
  activityLocalId: 'brimbank',
  activityId: 'activity2222',
};
