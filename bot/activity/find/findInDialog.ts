import { isKnownPlace } from '../../../domain/activity/places/gazetteer';
import type { Wanted } from '../../../domain/activity/search/wanted';
import { wantedFromCode } from '../../../domain/activity/search/wantedCode';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { safetyAbove } from '../add/safetyAbove';
import { filtersAnswer } from './openFilters';
import { drawResults, noSearching, searchedLocals } from './resultsAnswer';
import { wantedFromInputs } from './wantedFromInputs';
import { wantedTogether } from './wantedTogether';

/** A page of results in a dialog: of what a button carries, or of the filters as they were set. */
export async function findInDialog(services: Services, by: Asker, press: Press): Promise<Answer> {
  const localIds = searchedLocals(services, by);
  if (localIds.length === 0) return { line: noSearching };
  const { inputs, ids } = press;
  const { words } = inputs;
  if (words === undefined) {
    const wanted = wantedFromCode(ids['wanted'] ?? '');
    const { area, ...anywhere } = wanted;
    const isThere = await isPlaceOf(services, localIds, area);
    return resultsPage(services, by, press, isThere ? wanted : anywhere, fromOf(ids['from']));
  }
  const read = wantedFromInputs(inputs);
  const problems = read.ok ? {} : read.problems;
  if (read.ok && !(await isPlaceOf(services, localIds, read.wanted.area)))
    problems['area'] = 'Please choose a place from the list.';
  if (!read.ok || Object.keys(problems).length > 0)
    return filtersAnswer(services, press, localIds, inputs, problems);
  const said = await services.directory.understand(localIds, words);
  const answer = await resultsPage(services, by, press, wantedTogether(said, read.wanted), 0);
  return safetyAbove(services, localIds[0] ?? '', [words], answer);
}

/** A place of our tables, or of one of these directories: a button or a list can be made to say anything. */
async function isPlaceOf(
  { directory }: Pick<Services, 'directory'>,
  localIds: readonly string[],
  area: string | undefined,
): Promise<boolean> {
  if (area === undefined || isKnownPlace(area)) return true;
  return (await directory.places(localIds)).some(({ id }) => id === area);
}

async function resultsPage(
  services: Services,
  by: Asker,
  press: Press,
  wanted: Wanted,
  from: number,
): Promise<Answer> {
  const found = await services.directory.search(searchedLocals(services, by), wanted, { from });
  const nonce = nonceAfter(press.nonce);
  const dialog = await drawResults(services, by, found, { isShared: false, isDialog: true, nonce });
  return { title: 'Find activities', dialog };
}

function fromOf(given = ''): number {
  return /^\d{1,5}$/.test(given) ? Number(given) : 0;
}
