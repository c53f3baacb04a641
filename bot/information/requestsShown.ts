import { requestsCard } from '../../cards/information/requestsCard';
import { mayWork, type Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Press } from '../press';
import { detailsView } from '../referral/detailsView';
import { detailsFor } from '../referral/drawCase';
import type { Services } from '../services';

/** What the person asked about their own record: for whoever does the work, also once consent is gone. */
export function requestsShown(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: Relation[],
  more: { says?: string; why?: string } = {},
): Answer | Promise<Answer> {
  if (!mayWork(relations)) return detailsFor(services, by, press, found, relations);
  const dialog = requestsCard({ ...detailsView(services, by, press, found, relations), ...more });
  return { title: `Asked about their record: ${found.id}`, dialog };
}
