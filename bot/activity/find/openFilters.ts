import { filtersForm } from '../../../cards/activity/find/filtersForm';
import { anyOf } from '../../../cards/activity/find/termChoices';
import { placeName } from '../../../domain/activity/places/gazetteer';
import { wantedFromCode } from '../../../domain/activity/search/wantedCode';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import type { Place } from './directory';
import { inputsFromWanted } from './inputsFromWanted';
import { noSearching, searchedLocals } from './resultsAnswer';

/** "Filters" of a card of results, as that search was understood; "Find activities" with nothing set. */
export async function openFilters(services: Services, by: Asker, press: Press): Promise<Answer> {
  const localIds = searchedLocals(services, by);
  if (localIds.length === 0) return { line: noSearching };
  const typed = inputsFromWanted(wantedFromCode(press.ids['wanted'] ?? ''));
  return filtersAnswer(services, press, localIds, typed);
}

/** The form as it is filled in, with what is to be mended. */
export async function filtersAnswer(
  services: Services,
  press: Press,
  localIds: readonly string[],
  typed: Record<string, string>,
  problems: Record<string, string> = {},
): Promise<Answer> {
  const dialog = filtersForm({
    typed,
    problems,
    places: await placesFor(services, localIds, typed),
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Find activities', dialog };
}

/** A postcode or a town without activities can be asked for in words: it is then one of the choices. */
async function placesFor(
  services: Services,
  localIds: readonly string[],
  { area = anyOf }: Record<string, string>,
): Promise<Place[]> {
  const places = await services.directory.places(localIds);
  const isListed = area === anyOf || places.some(({ id }) => id === area);
  return isListed ? places : [{ id: area, name: placeName(area) }, ...places];
}
