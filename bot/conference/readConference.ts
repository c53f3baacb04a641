import type { Conference } from '../../domain/conference/conference';
import { seesConference } from '../../domain/conference/conferenceRights';
import type { Asker } from '../../domain/staff/asker';
import type { Held } from '../../store/store';
import type { Press } from '../press';
import { localOf, type Services } from '../services';

/** The conference that a press names, for those who see it. */
export async function readConference(
  services: Services,
  by: Asker,
  { ids }: Pick<Press, 'ids'>,
): Promise<Held<Conference> | undefined> {
  const { localId = '', conferenceId = '' } = ids;
  if (!localOf(services, localId)) return undefined;
  const held = await services.store.read('conferences', localId, conferenceId);
  return held && seesConference(held.document, by) ? held : undefined;
}
