import type { Directory } from '../../bot/activity/find/directory';
import type { Activity } from '../../domain/activity/activity';
import { longestWord, oneSlip } from './oneSlip';
import { oneOf, random } from './random';

const tried = 200;

/** How often one slip of the finger in the longest word of a name still finds the activity. */
export async function recall(directory: Directory, localIds: readonly string[], all: readonly Activity[]) {
  const next = random(11);
  const offered = all.filter(
    ({ status, vetting }) => status === 'active' && vetting?.status !== 'doNotSuggest',
  );
  const found = { word: 0, name: 0, of: tried };
  const finds = async (text: string, id: string, limit: number) => {
    const wanted = await directory.understand(localIds, text);
    const { shown } = await directory.search(localIds, wanted, { limit });
    return shown.some(({ activity }) => activity.id === id);
  };
  for (let at = 0; at < tried; at += 1) {
    const { id, name } = oneOf(offered, next);
    const word = longestWord(name);
    const slip = oneSlip(word, next);
    if (await finds(slip, id, all.length)) found.word += 1;
    if (await finds(name.toLowerCase().replace(word, slip), id, 5)) found.name += 1;
  }
  return found;
}
