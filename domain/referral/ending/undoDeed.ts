import { checkInEvents } from '../../checkIn/checkInEvents';
import { isOfTeamAlone } from '../../conference/after/isOfTeamAlone';
import { isOfTheTeam } from '../../conference/after/isOfTheTeam';
import { connected } from '../../connection/connected';
import { toPerson, undoUntil } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, mayWork, type Relation, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import type { CaseEvent } from '../caseEvent';
import { happened } from '../happened';
import { withWorkBefore } from '../workUndo';

const undoneKept = 50;
const inTouch: readonly CaseEvent[] = ['leftMessage', 'noAnswer', ...Object.values(checkInEvents)];

/** Taken back as if it had not been, by the one who did it, within ten minutes and before anyone did something else. */
export function undoDeed(found: Case, by: Asker, at: string): CaseDecision {
  const { undo } = found;
  if (!mayUndo(found, by.id, at) || !undo) return refuse('nothing-to-undo');
  if (!mayTakeBack(found, by.id, relationsTo(found, by), at)) return refuse('not-yours');
  const before = withWorkBefore(found, undo.work);
  const seen = { ...found, ...undo.before, undone: [...found.undone, undo.revision] };
  const { notices, ...line } = connected(seen, before.connections ?? [], by.id, at);
  return happened(before, 'undone', by.id, at, {
    ...undo.before,
    ...(undo.checkInsBefore && { checkIns: undo.checkInsBefore }),
    undone: seen.undone.slice(-undoneKept),
    ...line,
    notices: [...theirsAgain(found, undo.before, by.id, at), ...notices],
  });
}

export function mayUndo({ undo }: Pick<Case, 'undo'>, personId: string, at: string): boolean {
  return undo !== undefined && undo.by === personId && at < undo.until;
}

/** As it is decided when they press: what came of the work belongs to whoever works with the person now. */
export function mayTakeBack(
  found: Case,
  personId: string,
  relations: readonly Relation[],
  at: string,
): boolean {
  const isOfWork = isInTouch(found) || found.undo?.work !== undefined;
  const isTheTeams = !isInTouch(found) && found.undo?.work !== undefined && isOfTeamAlone(found.undo.work);
  const may = !isOfWork || mayWork(relations) || (isTheTeams && isOfTheTeam(relations));
  return mayUndo(found, personId, at) && may;
}

/** Lines may have followed that leave it as it stands. */
function isInTouch({ timeline, undo }: Case): boolean {
  return timeline.some(
    ({ at, by, event }) => by === undo?.by && undoUntil(at) === undo.until && inTouch.includes(event),
  );
}

/** Whoever had a referral was told at once to stop: as soon they are to know that it is theirs again. */
function theirsAgain(found: Case, before: Pick<Case, 'referral'>, by: string, at: string) {
  if (found.referral.status !== 'withdrawn') return [];
  return toPerson(found, 'referral.yours', holderOf(before), by, at);
}
