import { suggestAgain } from '../../../domain/activity/trust/deeds/holdBack';
import { forgetsGroup, knowsGroup } from '../../../domain/activity/trust/deeds/knowsGroup';
import { stillRunning } from '../../../domain/activity/trust/deeds/stillRunning';
import { undoable, undoLast } from '../../../domain/activity/trust/deeds/undoLast';
import { mayDo } from '../../../domain/activity/trust/mayDo';
import { refuse } from '../../../domain/refusal';
import {
  holdsOne,
  mayAddActivities,
  mayEditActivities,
  maySearchActivities,
  mayVet,
} from '../../../domain/staff/rights';
import type { Deed } from '../../door/answerPress';
import { simpleDeed } from './simpleDeed';

/** Deeds of one press, by their verb. */
export const simpleTrustDeeds: Record<string, Deed> = {
  'activity.stillRunning': simpleDeed({
    may: mayEditActivities,
    change: (found, { today }) => stillRunning(found, today),
    says: 'Marked as still running today.',
  }),
  'activity.suggestAgain': simpleDeed({
    may: mayVet,
    change: suggestAgain,
    sentence: { 'already-so': 'Nothing holds it back.' },
    says: 'It may be suggested again.',
  }),
  'activity.contact.set': simpleDeed({
    may: mayAddActivities,
    change: (found, { by }) => knowsGroup(found, by),
    sentence: { 'already-so': 'Your name stands beside it already.' },
    says: 'Your name stands beside it now: colleagues can ask you.',
  }),
  'activity.contact.clear': simpleDeed({
    may: mayAddActivities,
    change: (found, { by }, roles) => forgetsGroup(found, by, holdsOne(roles, mayEditActivities)),
    sentence: { 'already-so': 'No name stands beside it.' },
    says: 'Nobody stands beside it now as knowing it.',
  }),
  'activity.undo': simpleDeed({
    may: maySearchActivities,
    change: (found, { by, at }, roles, { ids, revision }) => {
      const last = undoable(found, by.personId, at);
      // a right that was lost meanwhile takes nothing back either
      if (last && !holdsOne(roles, mayDo[last.what])) return refuse('not-found');
      // it was joined with another since, of which the button says nothing
      if (ids['activityId'] !== found.id) return refuse('nothing-to-undo');
      return undoLast(found, by.personId, at, revision);
    },
    says: 'Taken back. It is as it was before.',
  }),
};
