import { nudgesCard } from '../../cards/nudges/nudgesCard';
import type { NudgesDone } from '../../cards/nudges/nudgesView';
import { worstFirst } from '../../domain/nudges/worstFirst';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayManageStaff } from '../../domain/staff/rights';
import type { Answer } from '../answer';
import { auditList, auditNow } from '../auditing';
import type { Press } from '../press';
import { localOf, type Services } from '../services';
import { nudgesAt } from './nudgesAt';

const perPage = 8;

interface Asked {
  /** Where the page begins. */
  after: number;
  nonce: string;
  done?: NudgesDone;
}

/** One page of what was sent and what was not at the Locals that the asker leads. */
export async function nudgesAnswer(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
  { after, nonce, done }: Asked,
): Promise<Answer> {
  const locals = localsWith(by, mayManageStaff).flatMap((id) => localOf(services, id) ?? []);
  if (locals.length === 0) {
    const refused = { kind: 'view', allowed: false, refusal: 'not-yours' } as const;
    await auditNow(services, by, press, { subjectId: 'none', ...refused });
    return { line: 'Only the Lead of a Local sees what was sent to its staff. Please ask yours.' };
  }
  const [found] = await Promise.all([
    Promise.all(locals.map((local) => nudgesAt(services, local))),
    auditList(
      services,
      by,
      press,
      locals.map(({ id }) => id),
    ),
  ]);
  const rows = found.flatMap((one) => one.rows).sort(worstFirst);
  const card = nudgesCard({
    totals: found.map(({ totals }) => totals),
    rows: rows.slice(after, after + perPage),
    next: after + perPage < rows.length ? after + perPage : undefined,
    isFirst: after === 0,
    ...(done && { done }),
    ...(services.appId !== undefined && { appId: services.appId }),
    listedAt: services.now(),
    nonce,
  });
  return { card, summary: 'Nudges' };
}
