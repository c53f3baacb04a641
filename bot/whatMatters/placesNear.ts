import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import { areaName } from '../../domain/whatMatters/areaName';
import { goingOf } from '../../domain/whatMatters/goingOf';
import type { Place } from '../activity/find/directory';
import { searchedLocals } from '../activity/find/resultsAnswer';
import type { Services } from '../services';

/** Where activities can be looked for near; and the place that was chosen, though there be none any more. */
export async function placesNear(services: Services, by: Asker, found: Case): Promise<Place[]> {
  const localIds = [...new Set([found.localId, ...searchedLocals(services, by)])];
  const places = await services.directory.places(localIds);
  const { area } = goingOf(found);
  if (area === undefined || places.some(({ id }) => id === area)) return places;
  return [{ id: area, name: areaName(area) }, ...places];
}
