import { type SharedStatus, sharedStatusNames } from '../../domain/summary/sharedStatus';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, line, quiet } from '../parts';

export interface SummaryCardView {
  caseId: string;
  localId: string;
  status: SharedStatus;
  /** `29:...`: each of them gets the same card again, by themselves. Nobody in a one-to-one chat. */
  userIds: readonly string[];
  nonce: string;
}

/** A case by its reference and open, waiting or closed alone. It is the same whoever looks at it. */
export function summaryCard({ caseId, localId, status, userIds, nonce }: SummaryCardView): Card {
  const ids = { localId, caseId };
  const drawn = card(
    [line(`**${caseId}** · ${sharedStatusNames[status]}`), quiet('What opens is for you alone.')],
    [opens('Open my view', { verb: 'summary.view', ids, nonce }, 'positive')],
  );
  if (userIds.length === 0) return drawn;
  const data = { ids, nonce };
  const action = { type: 'Action.Execute', title: 'Refresh', verb: 'room.refresh', data } as const;
  return { ...drawn, refresh: { action, userIds: [...userIds] } };
}
