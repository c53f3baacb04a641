import { type CheckIns, checkInsOf, withoutNext } from '../checkIn/checkInsOf';
import type { Notice } from '../notice/notice';
import { undoUntil } from '../notice/notices';
import { holderOf } from './access';
import type { Case, TimelineEntry, Undo } from './case';
import type { CaseDecision } from './caseDecision';
import type { CaseEvent } from './caseEvent';
import { bothBefore, workBefore } from './workUndo';

type Change = Partial<Omit<Case, 'notices' | 'undo' | keyof CheckIns>> & {
  notices?: Notice[];
  text?: string;
  about?: string;
  detail?: string;
  conference?: TimelineEntry['conference'];
  marks?: TimelineEntry['marks'];
  /** The one who did it can take it back for ten minutes. */
  isUndoable?: boolean;
  /** It leaves what somebody did before as it stands: they can still take that back. */
  keepsUndo?: boolean;
  /** One of several presses that are taken back together, by the one who did them all. */
  joinsUndo?: boolean;
  /** How the check-ins stand after it, in place of how they stood. */
  checkIns?: CheckIns;
};

/** The case after a deed: what it changes, one more line of its timeline, and the notices that it causes. */
export function happened(
  found: Case,
  event: CaseEvent,
  by: string,
  at: string,
  {
    notices = [],
    text,
    about,
    detail,
    conference,
    marks,
    isUndoable = false,
    keepsUndo = false,
    joinsUndo = false,
    checkIns,
    ...change
  }: Change,
): CaseDecision {
  // a later deed stands on this one: what went before it can no longer be taken back
  const { undo: _past, checkIn: _next, lastCheckIn: _last, lastSpokenAt: _spoke, ...rest } = found;
  const { referral, consents, careTeam } = found;
  const checkInsBefore = checkInsOf(found);
  const undo = {
    by,
    until: undoUntil(at),
    revision: found.revision + 1,
    before: { referral, consents, careTeam },
    checkInsBefore,
    ...workBefore(found, change),
  };
  const first = joinsUndo && found.undo?.by === by && at < found.undo.until ? found.undo : undefined;
  const next: Case = {
    ...rest,
    ...(checkIns ?? checkInsAfter(found, change.referral)),
    ...change,
    ...hadBeforeAfter(found, change.referral),
    timeline: [
      ...found.timeline,
      {
        at,
        by,
        event,
        ...(text && { text }),
        ...(about && { about }),
        ...(detail && { detail }),
        ...(conference && { conference }),
        ...(marks && { marks }),
        ...(isUndoable && first && { joins: true as const }),
        ...(keepsUndo && { keepsUndo: true as const }),
      },
    ],
    notices: [...found.notices, ...notices],
    ...(isUndoable && { undo: first ? together(first, undo) : undo }),
    ...(keepsUndo && found.undo && { undo: found.undo }),
  };
  return { ok: true, next, event };
}

/** The next one was set for how the referral stood: where that becomes another it is to be set afresh. */
function checkInsAfter(found: Case, after: Case['referral'] = found.referral): CheckIns {
  return after.status === found.referral.status ? checkInsOf(found) : withoutNext(found);
}

const formerKept = 5;

/** Whoever no longer has it is remembered. */
function hadBeforeAfter(
  { referral: before, hadBefore = [] }: Case,
  after: Case['referral'] = before,
): Pick<Case, 'hadBefore'> {
  const had = holderOf({ referral: before });
  if (had === undefined || had === holderOf({ referral: after })) return {};
  return { hadBefore: [...hadBefore.filter((id) => id !== had), had].slice(-formerKept) };
}

/** Taken back together, to before the first. */
function together(first: Undo, then: Undo): Undo {
  const work = bothBefore(first.work, then.work);
  return { ...first, ...(work && { work }) };
}
