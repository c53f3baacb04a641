import { seesDetails } from '../../domain/referral/access';
import { mayTakeBack } from '../../domain/referral/ending/undoDeed';
import { sends } from '../buttons';
import type { Action, Card, Element } from '../card';
import { card, line, typed } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';
import { notAClinicalRecord } from '../referral/footers';
import { undoTitle } from '../referral/record/undoWords';

/** A part of a case in a dialog of its own. `says` is what was just done. */
export interface PartView extends CaseDetailsView {
  says?: string;
  /** What an undo goes back to, where that is not the whole case. */
  undoIds?: Record<string, string>;
}

/** Every part looks alike: whom it is about, what was just done, the part, the way back, and the way to undo. */
export function partCard(view: PartView, body: readonly Element[], actions: readonly Action[] = []): Card {
  const { found, nonce, readerId, now, relations, says, undoIds } = view;
  const takesBack = casePress('referral.undo', found, nonce);
  const undo = seesDetails(relations) && mayTakeBack(found, readerId, relations, now);
  return card(
    [
      ...(says ? [line(`✓ ${says}`)] : []),
      typed(`${found.participant.calledName} · ${found.id}`),
      ...body,
      notAClinicalRecord,
    ],
    [
      ...actions,
      sends('Back', casePress('referral.open', found, nonce)),
      ...(undo
        ? [sends(undoTitle(found.timeline), { ...takesBack, ids: { ...takesBack.ids, ...undoIds } })]
        : []),
    ],
  );
}
