import { takenBackWords } from '../../../cards/referral/record/undoWords';
import { holderOf } from '../../../domain/referral/access';
import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { debriefShows } from '../../debrief/debriefPart';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { caseDeed, type Shows } from '../caseDeed';
import { drawDone } from '../drawCase';
import { readCase } from '../readCase';
import { handBackFor } from './handBackFor';

// in the middle of a debrief it asks again what was taken back
const afterUndo: Shows = (services, by, press, found, relations, says) =>
  press.ids['sessionId'] === undefined
    ? drawDone(services, by, press, found, relations, says)
    : debriefShows()(services, by, press, found, relations, 'Taken back: what was said of this visit.');

const takesBack = caseDeed(
  (found, { by, at }) => undoDeed(found, by, at),
  (_event, { timeline }) => takenBackWords(timeline),
  afterUndo,
);

/** Takes a deed back. Whoever had the referral then and may have none any more hands it back. */
export async function undo(services: Services, by: Asker, press: Press): Promise<Answer> {
  const answer = await takesBack(services, by, press);
  const read = await readCase(services, by, press);
  const holder = read && holderOf(read.found);
  if (holder !== undefined) await handBackFor(services, holder);
  return answer;
}
