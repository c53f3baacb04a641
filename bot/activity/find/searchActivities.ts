import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Services } from '../../services';
import { safetyAbove } from '../add/safetyAbove';
import { drawResults, noSearching, searchedLocals } from './resultsAnswer';

/** `activities` and words, in any chat: what the directories of the asker's Locals have. The words are not kept. */
export async function searchActivities(
  services: Services,
  by: Asker,
  words: string,
  isShared: boolean,
): Promise<Answer> {
  const localIds = searchedLocals(services, by);
  if (localIds.length === 0) return { line: noSearching };
  const wanted = await services.directory.understand(localIds, words);
  const found = await services.directory.search(localIds, wanted);
  const nonce = services.newNonce();
  const card = await drawResults(services, by, found, { isShared, isDialog: false, nonce });
  const answer = { card, summary: 'Activities' };
  // in a room it would tell what was written
  return isShared ? answer : safetyAbove(services, localIds[0] ?? '', [words], answer);
}
