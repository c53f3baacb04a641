import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { teamsIdsFor } from '../../room/teamsIdsFor';
import type { Services } from '../../services';

/** How Teams calls those who come, as far as they have written to the bot themselves. No roster is read. */
export async function teamsIdsOf(
  services: Services,
  { attendees }: Conference,
  { occurrence }: Held,
): Promise<string[]> {
  const instead = Object.values(occurrence.answers).flatMap((one) =>
    one.coming || !one.instead ? [] : [one.instead],
  );
  const ids = [...attendees, ...instead].map(({ personId }) => personId);
  return teamsIdsFor(services, ids);
}
