import { mergeForm } from '../../../cards/activity/add/mergeForm';
import { type Activity, asActivity } from '../../../domain/activity/activity';
import { alikeNameWords } from '../../../domain/activity/add/alike/alikeNameWords';
import { tellingWords } from '../../../domain/activity/add/alike/tellingWords';
import { mayJoin } from '../../../domain/activity/add/merge/mayJoin';
import { type Asker, rolesAt } from '../../../domain/staff/asker';
import { mayEditActivities } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { readActivity } from '../readActivity';
import { noActivity } from '../trust/noActivity';
import { lookAlikes } from './lookAlikes';
import { linkWorkersJoin } from './mergeActivity';

const mostNamed = 4;

/** "The same as another": those that look alike, or those of a name that was typed. */
export async function openMergeForm(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await readActivity(services, by, press, mayEditActivities);
  if (!read) return noActivity(services, by, press);
  const { found } = read;
  const roles = rolesAt(by, found.localId);
  if (!mayJoin(roles, found)) return { line: linkWorkersJoin };
  const { localId, mergedFrom = [] } = found;
  const name = (press.inputs['name'] ?? '').trim().slice(0, 100);
  // one that was taken in by half may be chosen again, and is finished then
  const without = [found.id];
  const alike = name
    ? await namedAlike(services, localId, name, without)
    : await lookAlikes(services, {
        localId,
        name: found.name,
        areas: found.locations.flatMap(({ city }) => city ?? []),
        organization: found.organization?.name,
        phones: found.phones.map(({ number }) => number),
        without,
      });
  const merged = await readEach(services, localId, mergedFrom.slice(-mostNamed));
  const dialog = mergeForm({
    activity: found,
    local: localFor(services, localId),
    alike: alike.filter((one) => mayJoin(roles, one)),
    merged: merged.filter((one) => one.mergedInto === found.id && mayJoin(roles, one)),
    name,
    now: services.now(),
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'The same as another', dialog };
}

async function namedAlike(services: Services, localId: string, name: string, without: readonly string[]) {
  const words = tellingWords(name);
  const entries = await services.directory.entries([localId]);
  const scored = entries
    .filter(({ id, isMerged }) => !isMerged && !without.includes(id))
    .map(({ id, name: other }) => ({ id, score: alikeNameWords(words, tellingWords(other)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const found = await readEach(
    services,
    localId,
    scored.slice(0, mostNamed).map(({ id }) => id),
  );
  return found.filter(({ mergedInto }) => mergedInto === undefined);
}

async function readEach(services: Services, localId: string, ids: readonly string[]): Promise<Activity[]> {
  const held = await Promise.all(ids.map((id) => services.store.read('activities', localId, id)));
  return held.flatMap((one) => (one ? [asActivity(one.document)] : []));
}
