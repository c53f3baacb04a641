import { type Relation, relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { seenBy } from '../../domain/referral/seenBy';
import type { Asker } from '../../domain/staff/asker';
import type { Held } from '../../store/store';
import type { Press } from '../press';
import type { Services } from '../services';
import { followJoined } from './followJoined';

export interface ReadCase {
  held: Held<Case>;
  found: Case;
  relations: Relation[];
}

/** The case that a press names and what the one who pressed is to it; undefined when there is none. */
export async function readCase(services: Services, by: Asker, { ids }: Press): Promise<ReadCase | undefined> {
  const { localId = '', caseId = '' } = ids;
  const named = await services.store.read('cases', localId, caseId);
  if (!named) return undefined;
  const held = await followJoined(services, named, by);
  const found = held.document;
  // known to them by the reference that they sent: any other confirms nothing
  const isGuessed = found.id === caseId && seenBy(found, by).id !== caseId;
  return { held, found, relations: isGuessed ? [] : relationsTo(found, by) };
}
