import {
  mostActionLetters,
  mostEndedActions,
  mostOpenActions,
} from '../../../domain/conference/after/limits';
import type { Brought, TeamAction } from '../../../domain/conference/brought';
import { mostBrought, mostContributesLetters, mostQuestionLetters } from '../../../domain/conference/limits';
import type { Case } from '../../../domain/referral/case';
import { full, on, times } from './typed';

const at = '2026-11-22T22:10:00.000Z';
const by = {
  personId: 'aaaaaaaa-0000-4000-8000-000000000001',
  name: 'Wilhelmina Featherstonehaugh-Constantinopoulos',
};

const brought = (index: number): Brought => ({
  id: `brought${index}`.padEnd(12, 'x'),
  conferenceId: `conference${index}`.padEnd(12, 'x'),
  by,
  at,
  reason: 'planTogether',
  question: full(mostQuestionLetters, `question ${index}`),
});

const action = (index: number): TeamAction => ({
  id: `action${index}`.padEnd(12, 'x'),
  what: full(mostActionLetters, `action ${index}`),
  owner: by,
  by: on,
  conferenceId: 'conference1x',
  agreedOn: on,
  ...(index < mostEndedActions ? { state: 'done', endedOn: on } : { state: 'open' }),
});

/** All that a case may say to the team. */
export function fullestTeam(): Pick<Case, 'contributes' | 'brought' | 'teamActions'> {
  return {
    contributes: full(mostContributesLetters, 'contributes'),
    brought: times(mostBrought, brought),
    teamActions: times(mostOpenActions + mostEndedActions, action),
  };
}
