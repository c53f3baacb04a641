import { unusualWords } from '../../cards/access/unusualWords';
import { isNew } from '../../domain/access/looked';
import { daysAfter } from '../../domain/businessDays';
import type { DueLine } from '../../domain/due/dueLine';
import { openRequests } from '../../domain/information/openRequests';
import { dayInWords } from '../../domain/localTime';
import { relationsTo } from '../../domain/referral/access';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayManageStaff, maySeeAudit } from '../../domain/staff/rights';
import { everyPage } from '../everyPage';
import { localOf, type Services } from '../services';
import type { Told } from '../sideBySide';
import { unusualLately } from './unusualNow';

const daysBefore = 7;

/** For a Lead: who waits for an answer about their own record. For a privacy officer too: what is out of the usual. */
export async function* accessLines(
  services: Services,
  asker: Asker,
  today: string,
  told: Told,
): AsyncGenerator<DueLine> {
  const led = localsWith(asker, mayManageStaff);
  yield* told([
    ...led.map((localId) => requestLines(services, asker, localId, today)),
    unusualLines(services, asker),
  ]);
}

async function* unusualLines(services: Services, asker: Asker): AsyncGenerator<DueLine> {
  const localIds = localsWith(asker, maySeeAudit);
  if (localIds.length === 0) return;
  for (const one of await unusualLately(services)) {
    const local = localOf(services, one.localId);
    const isTheirs = localIds.includes(one.localId) && one.by !== asker.id;
    if (!local || !isTheirs || !isNew(one, one.looked)) continue;
    const why = `${local.name}, ${dayInWords(one.on, 'utc')}: ${unusualWords(one, local)}.`;
    yield { kind: 'unusualAccess', key: `unusualAccess|${one.key}`, since: one.on, why };
  }
}

async function* requestLines(
  services: Services,
  asker: Asker,
  localId: string,
  today: string,
): AsyncGenerator<DueLine> {
  const due = {
    partition: localId,
    where: [{ field: 'requestDueOn', upTo: daysAfter(today, daysBefore) }],
    order: { by: 'requestDueOn' },
  };
  for await (const { document: found } of everyPage(services.store, 'cases', due)) {
    if (!relationsTo(found, asker).includes('lead')) continue;
    const { id, revision } = found;
    for (const one of openRequests(found)) {
      const since = daysAfter(one.dueOn, -daysBefore);
      if (today < since) continue;
      const day = dayInWords(one.dueOn, 'utc');
      const why = one.dueOn < today ? `Overdue: to be answered by ${day}.` : `To be answered by ${day}.`;
      const about = { localId, caseId: id, revision };
      yield { kind: 'informationRequest', key: `informationRequest|${id}|${one.id}`, since, why, about };
    }
  }
}
