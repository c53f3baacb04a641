import { type Relation, relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';

/** The one road to what a case holds: access is asked, the view is audited, and only then is it drawn. */
export async function viewCase(
  services: Services,
  by: Asker,
  press: Press,
  draw: (found: Case, relations: Relation[]) => Answer,
): Promise<Answer> {
  const { localId = '', caseId = '' } = press.ids;
  const held = await services.store.read('cases', localId, caseId);
  const relations = held ? relationsTo(held.document, by) : [];
  if (!held || relations.length === 0) return notFound(services, by, press, 'view', held?.document);
  await auditNow(services, by, press, { subjectId: caseId, localId, kind: 'view', allowed: true });
  return draw(held.document, relations);
}
