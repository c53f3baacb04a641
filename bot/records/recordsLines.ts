import { exportInWords } from '../../cards/records/recordsNames';
import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import type { ExportRequest } from '../../domain/records/exportRequest';
import { isUnderWay } from '../../domain/records/exportRules';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { mayKeepRecords } from '../../domain/staff/rights';
import { localOf, type Services } from '../services';
import { exportsAt } from './exportsAt';

const toldForMs = 7 * 24 * 60 * 60_000;
const mostCounted = 50;

/** For whoever keeps the records of a Local: what waits for a second person, and what came of an export. */
export async function* recordsLines(services: Services, asker: Asker): AsyncGenerator<DueLine> {
  for (const localId of localsWith(asker, mayKeepRecords)) {
    const local = localOf(services, localId);
    if (!local) continue;
    const marked = { partition: localId, where: [{ field: 'state', is: 'marked' }], limit: mostCounted };
    const [exports, { found }] = await Promise.all([
      exportsAt(services, localId),
      services.store.query('disposals', marked),
    ]);
    for (const one of exports) yield* exportLine(one, asker, local, services.now());
    const others = found.map(({ document }) => document).filter(({ markedBy }) => markedBy !== asker.id);
    const [first] = others.map(({ markedAt }) => dateAt(markedAt, local.timeZone)).toSorted();
    if (first === undefined) continue;
    const count = others.length;
    const why = `${local.name}: ${count} ${count === 1 ? 'referral is' : 'referrals are'} marked for disposal, for a second person to confirm.`;
    yield { kind: 'records', key: `records|${localId}|disposal|${first}`, since: first, why };
  }
}

function* exportLine(one: ExportRequest, asker: Asker, local: Local, now: string): Generator<DueLine> {
  const { id, state, askedBy, askedAt, approvedAt, endedAt, made } = one;
  const isWaitingForOthers = state === 'asked' && askedBy === asker.id;
  const at = made?.at ?? endedAt ?? approvedAt ?? askedAt;
  const isNews = !isUnderWay(one, now) && Date.parse(now) - Date.parse(at) < toldForMs;
  if (isWaitingForOthers || !(isUnderWay(one, now) || isNews)) return;
  const since = dateAt(at, local.timeZone);
  const why = `${local.name}, export ${id}: ${exportInWords(one, now, local.timeZone)}`;
  yield { kind: 'records', key: `records|${local.id}|${id}|${state}`, since, why };
}
