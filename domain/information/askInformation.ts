import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import { mayWork, relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import type { InformationKind } from '../referral/people/informationRequest';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { openRequests } from './openRequests';

const endedKept = 10;

/** The person asked, also some time after the end. What they asked about stands nowhere: the Lead speaks with them. */
export function askInformation(
  found: Case,
  { id, kind }: { id: string; kind: InformationKind | undefined },
  by: Asker,
  at: string,
  local: Pick<Local, 'clocks' | 'timeZone'>,
): CaseDecision {
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  if (kind === undefined) return refuse('reason-needed');
  const open = openRequests(found);
  if (open.some((one) => one.kind === kind)) return refuse('already-so');
  const ended = (found.requests ?? []).filter(({ endedAt }) => endedAt !== undefined);
  const dueOn = daysAfter(dateAt(at, local.timeZone), local.clocks.informationDays);
  const asked = { id, kind, at, by: { personId: by.id, name: by.name }, dueOn };
  return happened(found, 'informationAsked', by.id, at, {
    requests: [...ended.slice(-endedKept), ...open, asked],
    keepsUndo: true,
  });
}
