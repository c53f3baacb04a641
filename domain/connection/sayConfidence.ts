import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { changed, changing } from './changing';
import { withConfidence } from './withConfidence';

/** How confident they feel about going along, 0 to 10, as they say today. */
export function sayConfidence(
  found: Case,
  { connectionId, value }: { connectionId: string | undefined; value: number | undefined },
  by: Asker,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    if (value === undefined || !Number.isInteger(value) || value < 0 || value > 10)
      return refuse('confidence-needed');
    const said = { on: dateAt(at, timeZone), value };
    const last = connection.confidence?.at(-1);
    if (last?.on === said.on && last.value === value) return refuse('already-so');
    return changed(found, withConfidence(connection, said), 'confidenceSaid', by, at, {
      detail: `${value} of 10`,
    });
  });
}
