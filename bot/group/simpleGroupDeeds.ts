import { groupRefusal } from '../../cards/group/groupRefusals';
import { cancelSession } from '../../domain/group/changeSession';
import type { Group } from '../../domain/group/group';
import type { GroupDecision } from '../../domain/group/groupDecision';
import { undoGroup } from '../../domain/group/undoGroup';
import type { Asker } from '../../domain/staff/asker';
import type { Deed } from '../door/answerPress';
import type { Press } from '../press';
import { changeGroup } from './changeGroup';
import { groupAnswer } from './groupAnswer';

/** Deeds on a group of one press. */
export const simpleGroupDeeds: Record<string, Deed> = {
  'group.cancel': deed(
    (found, by, at, { ids }) => cancelSession(found, ids['sessionId'], by.id, at),
    'The session is cancelled. Their link workers see it; please let those who take part know.',
  ),
  'group.undo': deed((found, by, at) => undoGroup(found, by.id, at), 'Taken back.'),
};

function deed(
  change: (found: Group, by: Asker, at: string, press: Press) => GroupDecision,
  says: string,
): Deed {
  return (services, by, press) =>
    changeGroup(services, by, press, {
      change: (found, at) => change(found, by, at, press),
      done: (next) => groupAnswer(services, by, press, next, { says }),
      refused: (found, refusal) =>
        groupAnswer(services, by, press, found, { problem: groupRefusal(refusal) }),
    });
}
