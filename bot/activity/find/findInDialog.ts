import type { Wanted } from '../../../domain/activity/search/wanted';
import { wantedFromCode } from '../../../domain/activity/search/wantedCode';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
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
  if (words === undefined)
    return resultsPage(services, by, press, wantedFromCode(ids['wanted'] ?? ''), fromOf(ids['from']));
  const read = wantedFromInputs(inputs);
  if (!read.ok) return filtersAnswer(services, press, localIds, inputs, read.problems);
  const said = await services.directory.understand(localIds, words);
  return resultsPage(services, by, press, wantedTogether(said, read.wanted), 0);
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
