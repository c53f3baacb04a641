import { disposableCard } from '../../cards/records/disposableCard';
import { endedCard } from '../../cards/records/endedCard';
import type { Local } from '../../domain/local';
import { endedBefore } from '../../domain/records/lastServiceOn';
import type { RetentionClass } from '../../domain/records/retention';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Answer } from '../answer';
import { auditList } from '../auditing';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { type Disposable, disposableAmong } from './disposableAmong';
import { endedCases } from './endedCases';
import { recordsFor } from './recordsFor';

const perPage = 15;
/** A press reads no more pages than these to find one with something on it. */
const mostPages = 6;

/** What may be disposed of under a class; where none is set, what has ended. */
export const listDisposable: Deed = async (services, by, press) => {
  const local = recordsFor(services, by, press);
  if (!local) return notFound(services, by, press, 'view');
  const retained = local.retention.classes.find(({ id }) => id === press.ids['classId']);
  await auditList(services, by, press, [local.id]);
  return retained
    ? disposableAnswer(services, by, press, { local, retained, nonce: nonceAfter(press.nonce) })
    : endedAnswer(services, by, press, local);
};

interface Asking {
  local: Local;
  retained: RetentionClass;
  nonce: string;
  typed?: Record<string, string>;
  problems?: Record<string, string>;
}

/** The list to be ticked, with what was typed beside it. */
export async function disposableAnswer(
  services: Services,
  by: Asker,
  press: Press,
  { local, retained, nonce, typed = {}, problems = {} }: Asking,
): Promise<Answer> {
  const { after } = press.ids;
  const { rows, next } = await nextOnes(services, by, local, retained, after);
  const dialog = disposableCard({
    local,
    retained,
    rows,
    ...(after !== undefined && { after }),
    ...(next !== undefined && { next }),
    typed,
    problems,
    nonce,
  });
  return { title: 'May be disposed of', dialog };
}

async function nextOnes(
  services: Services,
  by: Asker,
  local: Local,
  retained: RetentionClass,
  from: string | undefined,
): Promise<{ rows: Disposable[]; next?: string }> {
  const upTo = endedBefore(dateAt(services.now(), local.timeZone), retained.years);
  let after = from;
  for (let page = 1; ; page += 1) {
    const { cases, next } = await endedCases(services, by, local, { upTo, after, limit: perPage });
    const rows = await disposableAmong(services, local, retained, cases);
    if (next === undefined) return { rows };
    if (rows.length > 0 || page === mostPages) return { rows, next };
    after = next;
  }
}

async function endedAnswer(services: Services, by: Asker, press: Press, local: Local): Promise<Answer> {
  const { after } = press.ids;
  const { cases, next } = await endedCases(services, by, local, { after, limit: perPage });
  const rows = cases.map(({ id, referral }) => ({
    caseId: id,
    endedOn: dateAt(referral.since, local.timeZone),
  }));
  const dialog = endedCard({
    local,
    rows,
    ...(next !== undefined && { next }),
    isFirst: after === undefined,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'What has ended', dialog };
}
