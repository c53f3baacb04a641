import { mostMeasures } from '../../domain/measure/keptMeasures';
import { mostMoments, mostWordsLetters } from '../../domain/moment/withMoment';
import type { Case, TimelineEntry } from '../../domain/referral/case';
import { caseEvents } from '../../domain/referral/caseEvent';
import { fullestConnections } from './fullest/connections';
import { fullestPlan } from './fullest/plan';
import { fullestTeam } from './fullest/team';
import { full, on, times } from './fullest/typed';

const who = 'aaaaaaaa-0000-4000-8000-000000000001';
const at = '2026-11-22T22:10:00.000Z';

const step = (index: number): TimelineEntry => ({
  at,
  by: who,
  event: caseEvents[index % caseEvents.length] ?? 'sent',
  text: full(300, 'written'),
  about: full(200, 'about'),
});

/** The same case with every part of the work filled to its limit, as many people would never fill it. */
export function fullestCase(base: Case): Case {
  const interests = times(12, (index) => full(60, `interest ${index}`));
  const whatMatters = {
    interests: { past: interests, present: interests, future: interests },
    strengths: full(300, 'strengths'),
    values: full(300, 'values'),
    habits: full(300, 'habits'),
  };
  const moments = times(mostMoments, (index) => ({
    id: `moment${index}`.padEnd(12, 'x'),
    on,
    kinds: ['connection' as const, 'joy' as const],
    words: full(mostWordsLetters, `moment ${index}`),
    connectionId: 'connection1x',
    by: who,
  }));
  const measures = times(mostMeasures, (index) => ({
    id: `measure${index}`.padEnd(12, 'x'),
    instrument: 'ucla3',
    version: '1',
    when: 'review' as const,
    on,
    at,
    by: who,
    answers: [0, 1, 2],
    score: 6,
  }));
  return {
    ...base,
    whatMatters,
    ...fullestPlan(),
    ...fullestConnections(),
    ...fullestTeam(),
    moments,
    measures,
    rhythm: { everyDays: 14, bestTimes: full(100, 'best times') },
    lastCheckIn: {
      at,
      by: who,
      type: 'scheduled',
      way: 'call',
      result: 'spoke',
      line: full(200, 'last said'),
    },
    timeline: [...base.timeline, ...times(60, step)],
  };
}
