import type { Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { opensHere } from './opensHere';
import { readCase } from './readCase';

/** The one road to what a case holds: access is asked, and the view is in the audit before what was drawn is given out. */
export async function viewCase(
  services: Services,
  by: Asker,
  press: Press,
  draw: (found: Case, relations: Relation[]) => Answer | Promise<Answer>,
): Promise<Answer> {
  const read = await readCase(services, by, press);
  if (!read || read.relations.length === 0 || !opensHere(read.found, by, press))
    return notFound(services, by, press, 'view', read?.found);
  const { id, localId } = read.found;
  const seen = { subjectId: id, localId, kind: 'view', allowed: true } as const;
  const [drawn] = await Promise.all([
    (async () => draw(read.found, read.relations))(),
    auditNow(services, by, press, seen),
  ]);
  return drawn;
}
