import { upkeepCard } from '../../../cards/activity/upkeep/upkeepCard';
import type { UpkeepView } from '../../../cards/activity/upkeep/upkeepView';
import { type Activity, asActivity } from '../../../domain/activity/activity';
import { entryOf } from '../../../domain/activity/search/entryOf';
import { type UpkeepRow, upkeepOf } from '../../../domain/activity/upkeep/upkeepOrder';
import { type Asker, localsWith, rolesAt } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import { holdsOne, mayEditActivities, mayTake, mayVet } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { localFor, type Services } from '../../services';
import { inUse } from './inUse';

const perPage = 6;
const notTheirs = 'The upkeep list is for link workers, Leads and community engagement workers.';

interface Asked {
  page: string | undefined;
  done?: Activity;
  nonce: string;
}

/** One page of what wants a look at the asker's Locals, worst first. */
export async function upkeepAnswer(services: Services, by: Asker, asked: Asked): Promise<Answer> {
  const mine = services.locals.filter(({ id }) => localsWith(by, mayEditActivities).includes(id));
  const [first] = mine;
  if (!first) return { line: notTheirs };
  const today = dateAt(services.now(), first.timeZone);
  const localIds = mine.map(({ id }) => id);
  const entries = await services.directory.entries(localIds);
  const isTheirs = ({ isHeldBack, entry }: UpkeepRow) =>
    !isHeldBack || holdsOne(rolesAt(by, entry.localId), mayVet);
  const bandsOf = (localId: string) => localFor(services, localId).freshness;
  const used = await inUse(services, upkeepOf(entries, today, { bandsOf }).filter(isTheirs));
  const rows = upkeepOf(entries, today, { bandsOf, inUse: used }).filter(isTheirs);
  const start = Math.max(0, Number.parseInt(asked.page ?? '0', 10) || 0);
  // twice as many as are shown: what was answered in this moment makes room for the next
  const read = await Promise.all(
    rows.slice(start, start + perPage * 2).map((row) => asItIs(services, row, today, used)),
  );
  const standing = read.flatMap((one, at) => (one && isTheirs(one.row) ? [{ ...one, at: start + at }] : []));
  const shown = standing.slice(0, perPage).map(({ row, activity, at }) => {
    const local = localFor(services, activity.localId);
    const roles = rolesAt(by, activity.localId);
    // with few participants the words alone would tell of one
    const isInUse = row.isInUse && holdsOne(roles, mayTake);
    return { row: { ...row, isInUse }, activity, local, roles, at };
  });
  const end = standing.length > perPage ? (shown.at(-1)?.at ?? start) + 1 : start + perPage * 2;
  const answered = read.filter((one) => one === undefined).length;
  const view: UpkeepView = {
    shown,
    total: Math.max(rows.filter(({ isHeldBack }) => !isHeldBack).length - answered, 0),
    page: start,
    next: end < rows.length ? end : undefined,
    namesLocals: mine.length > 1,
    done: asked.done,
    nonce: asked.nonce,
  };
  return { card: upkeepCard(view), summary: 'Upkeep' };
}

/** The index may be a moment behind: the row again from what is stored, or nothing when it wants no look now. */
async function asItIs(services: Services, { entry }: UpkeepRow, today: string, used: ReadonlySet<string>) {
  const held = await services.store.read('activities', entry.localId, entry.id);
  const activity = held && asActivity(held.document);
  if (!activity || !['active', 'temporarily closed'].includes(activity.status)) return undefined;
  const [row] = upkeepOf([entryOf(activity, today)], today, {
    bandsOf: (localId) => localFor(services, localId).freshness,
    inUse: used,
  });
  return row && { row, activity };
}
