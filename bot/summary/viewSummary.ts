import { summaryDialog } from '../../cards/summary/summaryDialog';
import { auditNow } from '../auditing';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import { localFor } from '../services';
import { summaryFor } from './summaryFor';

/** "Open my view": asked afresh at each press, never opened from what a card held. */
export const viewSummary: Deed = async (services, by, press) => {
  const { localId = '', caseId = '' } = press.ids;
  const place = press.room ? 'room' : 'alone';
  const { named, found } = await summaryFor(services, by, { localId, caseId }, place);
  if (!found) return notFound(services, by, press, 'view', named);
  const { id, revision } = found;
  await auditNow(services, by, press, { subjectId: id, localId: found.localId, kind: 'view', allowed: true });
  const dialog = summaryDialog({
    found,
    local: localFor(services, found.localId),
    now: services.now(),
    place,
    nonce: nonceAfter(`${press.nonce} ${revision}`),
  });
  return { title: `Summary: ${id}`, dialog };
};
