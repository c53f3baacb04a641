import { type Activity, asActivity } from '../../../domain/activity/activity';
import {
  type AlikeEntry,
  alikeActivities,
  type Sought,
} from '../../../domain/activity/add/alike/alikeActivities';
import { wasTakenBack } from '../../../domain/activity/add/undoAdded';
import { contactKey } from '../../../domain/match/contactKey';
import type { Services } from '../../services';

interface Looking extends Sought {
  localId: string;
  phones: readonly string[];
  /** Itself, and those that are known to be the same. */
  without?: readonly string[];
}

const mostRead = 12;
const mostShown = 4;

/** Activities of a Local that may be this one, as they stand in the store at this moment. */
export async function lookAlikes(
  services: Pick<Services, 'store' | 'directory'>,
  { localId, phones, without = [], ...sought }: Looking,
): Promise<Activity[]> {
  const entries = await services.directory.entries([localId]);
  const alike = alikeActivities(sought, entries).filter(
    ({ entry, how }) => !without.includes(entry.id) && (how === 'likely' || phones.length > 0),
  );
  // whatever is set aside is looked at before all else: it stops those who may not vet
  alike.sort((one, other) => Number(isSetAside(other)) - Number(isSetAside(one)));
  const numbers = phones.map(contactKey);
  const read = await Promise.all(
    alike.slice(0, mostRead).map(async ({ entry, how }) => {
      const held = await services.store.read('activities', localId, entry.id);
      const found = held && asActivity(held.document);
      if (!found || found.mergedInto !== undefined || wasTakenBack(found)) return [];
      const rings = found.phones.some(({ number }) => numbers.includes(contactKey(number)));
      return how === 'likely' || rings ? [found] : [];
    }),
  );
  return read.flat().slice(0, mostShown);
}

function isSetAside({ entry }: AlikeEntry): boolean {
  return entry.vetting === 'doNotSuggest';
}
