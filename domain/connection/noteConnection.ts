import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { changed, changing } from './changing';

/** How to get there, who greets them: one note, written afresh each time. An empty one takes it away. */
export function noteConnection(
  found: Case,
  { connectionId, note }: { connectionId: string | undefined; note: string },
  by: Asker,
  at: string,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    const { note: before = '', ...rest } = connection;
    if (!note && !before) return refuse('words-needed');
    if (note === before) return refuse('already-so');
    return changed(found, { ...rest, ...(note && { note }) }, 'connectionNoted', by, at);
  });
}
