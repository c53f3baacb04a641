import { isDeepStrictEqual } from 'node:util';
import { DateTime } from 'luxon';
import { gapFrom, missedAgain, termsAlone } from '../../../domain/activity/community/gapRules';
import { areasOfPlace } from '../../../domain/activity/places/areasOfPlace';
import type { Wanted } from '../../../domain/activity/search/wanted';
import type { Local } from '../../../domain/local';
import type { Services } from '../../services';

type World = Pick<Services, 'store' | 'now' | 'locals' | 'log' | 'directory'>;

const races = 5;

/** Keeps what was looked for and not found: our terms and the area, never a word. What goes wrong here spoils no answer. */
export async function recordGap(services: World, localIds: readonly string[], wanted: Wanted): Promise<void> {
  if (await isOnlyForWords(services, localIds, wanted)) return;
  const theirs = services.locals.filter(({ id }) => localIds.includes(id));
  const lgas = wanted.area === undefined ? [] : areasOfPlace(wanted.area);
  const there = theirs.filter((local) => local.lgas.some((lga) => lgas.includes(lga)));
  const each = (there.length > 0 ? there : theirs).map(async (local) => {
    try {
      await keep(services, local, wanted);
    } catch (error) {
      services.log.fault('gap not kept', error, { localId: local.id });
    }
  });
  await Promise.all(each);
}

/** Without the words that are none of ours something is found: what is missing is anybody's guess. */
async function isOnlyForWords(
  { directory, log }: World,
  localIds: readonly string[],
  wanted: Wanted,
): Promise<boolean> {
  if (wanted.words.length === 0) return false;
  try {
    return (await directory.search(localIds, termsAlone(wanted), { limit: 0 })).total > 0;
  } catch (error) {
    log.fault('gap not looked up', error);
    return true;
  }
}

async function keep(
  { store, now }: Pick<World, 'store' | 'now'>,
  local: Local,
  wanted: Wanted,
): Promise<void> {
  const today = DateTime.fromISO(now(), { zone: local.timeZone }).toISODate() ?? now().slice(0, 10);
  const fresh = gapFrom(wanted, local.id, today);
  if (!fresh) return;
  for (let race = 0; race < races; race += 1) {
    const held = await store.read('gaps', local.id, fresh.id);
    if (!held) {
      if ((await store.create('gaps', fresh)) === 'created') return;
      continue;
    }
    const next = missedAgain(held.document, today);
    if (isDeepStrictEqual(next, held.document)) return;
    if ((await store.replace('gaps', held, next)) === 'replaced') return;
  }
  throw new Error('The gap changed faster than it could be written.');
}
