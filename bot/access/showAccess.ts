import { accessCard } from '../../cards/access/accessCard';
import { opensForYou } from '../../cards/referral/finding/queue';
import { isNew } from '../../domain/access/looked';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayManageStaff, maySeeAudit } from '../../domain/staff/rights';
import type { Answer } from '../answer';
import { auditList, auditNow } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localOf, type Services } from '../services';
import { requestsAt } from './requestsAt';
import { rowsFor } from './rowsFor';
import { unusualNow } from './unusualNow';

const shown = 5;
const notTheirs = 'Unusual access is for the Lead and the privacy officer of a Local.';
type Where = Pick<Press, 'verb' | 'surface'>;

/** `access`: looks at records that are out of the usual, and what people have asked about their own. It opens in a dialog. */
export async function showAccess(services: Services, by: Asker): Promise<Answer> {
  if (localsWith(by, maySeeAudit).length === 0)
    return turnedAway(services, by, { verb: 'access', surface: 'personal' });
  const button = { verb: 'access.open', nonce: services.newNonce() };
  return { card: opensForYou('Unusual access', 'Open', button), summary: 'Unusual access' };
}

export function openAccess(services: Services, by: Asker, press: Press): Promise<Answer> {
  return accessAnswer(services, by, press);
}

/** All of it for the Locals at which they may see the audit, from the place that the press names. */
export async function accessAnswer(
  services: Services,
  by: Asker,
  press: Press,
  says?: string,
): Promise<Answer> {
  const localIds = localsWith(by, maySeeAudit).filter((id) => localOf(services, id));
  if (localIds.length === 0) return turnedAway(services, by, press);
  const [asks, unusual] = await Promise.all([
    Promise.all(localIds.map((id) => requestsAt(services, by, id))),
    unusualNow(services),
    auditList(services, by, press, localIds),
  ]);
  const requests = asks.flat();
  const all = unusual.filter(({ localId }) => localIds.includes(localId));
  const fresh = all.filter((one) => isNew(one, one.looked));
  const looked = all.filter((one) => !isNew(one, one.looked));
  const total = requests.length + all.length;
  const asked = Number(press.ids['from'] ?? 0);
  const from = Number.isInteger(asked) && asked > 0 && asked < total ? asked : 0;
  const begins = Math.max(0, from - requests.length);
  const onPage = requests.slice(from, from + shown);
  const items = [...fresh, ...looked].slice(begins, begins + shown - onPage.length);
  const dialog = accessCard({
    requests: onPage,
    rows: await rowsFor(services, by, items),
    counts: { requests: requests.length, fresh: fresh.length, looked: looked.length },
    locals: localIds.flatMap((id) => localOf(services, id) ?? []),
    isLead: localsWith(by, mayManageStaff).length > 0,
    ...(from + shown < total && { next: from + shown }),
    isFirst: from === 0,
    ...(says && { says }),
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Unusual access', dialog };
}

async function turnedAway(services: Services, by: Asker, press: Where): Promise<Answer> {
  const refused = { subjectId: 'none', kind: 'view', allowed: false, refusal: 'not-yours' } as const;
  await auditNow(services, by, press, refused);
  return { line: notTheirs };
}
