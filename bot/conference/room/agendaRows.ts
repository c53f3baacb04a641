import type { AgendaRow } from '../../../cards/conference/room/agendaCard';
import type { Conference, Occurrence } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { wasOnAgenda } from '../../../domain/conference/room/wasOnAgenda';
import type { Case } from '../../../domain/referral/case';
import { sharedStatus } from '../../../domain/summary/sharedStatus';
import type { Services } from '../../services';
import { agendaCases } from '../agendaCases';

/** The agenda of one time, by reference, with the cases that it was read from. */
export async function agendaRows(
  services: Services,
  conference: Conference,
  held: Held,
): Promise<{ cases: Case[]; rows: AgendaRow[] }> {
  const all = await agendaCases(services, conference, held);
  const { discussed } = held.occurrence;
  // a decision takes away when it was brought: it keeps its place among those talked of
  const placeOf = ({ id }: Case) => (discussed.includes(id) ? discussed.indexOf(id) : discussed.length);
  const cases = all
    .filter((found) => wasOnAgenda(found, held))
    .sort((one, other) => placeOf(one) - placeOf(other));
  return { cases, rows: cases.map((found) => rowOf(found, held.occurrence)) };
}

function rowOf(found: Case, { current, discussed, endedAt }: Occurrence): AgendaRow {
  const { id: caseId } = found;
  const status = sharedStatus(found);
  if (current === caseId && endedAt === undefined) return { caseId, status, is: 'now' };
  return discussed.includes(caseId) ? { caseId, status, is: 'talkedOf' } : { caseId, status };
}
