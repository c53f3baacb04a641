import type { Conference } from '../../../domain/conference/conference';
import { isTelling } from '../../../domain/conference/messages/telling';
import type { Nudge } from '../../../domain/notice/nudge';
import { everyPage } from '../../everyPage';
import type { Services } from '../../services';

/** The messages to one person that a conference is planned, moved or cancelled: sent, owed or withdrawn. */
export async function tellingsTo(
  services: Services,
  { id }: Pick<Conference, 'id'>,
  recipientId: string,
): Promise<Nudge[]> {
  const found: Nudge[] = [];
  const theirs = { partition: recipientId, where: [{ field: 'subject.id', is: id }] };
  for await (const { document } of everyPage(services.store, 'nudges', theirs))
    if (isTelling(document.kind)) found.push(document);
  return found;
}
