import { line, problem } from '../../cards/parts';
import { caseDetails } from '../../cards/referral/caseDetails';
import { ownReferral, referralWithColleague } from '../../cards/referral/ownReferral';
import { refusalSentence } from '../../cards/refusalSentence';
import { momentInWords } from '../../domain/localTime';
import { type Relation, relationsTo, seesDetails } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { parkingOf } from '../caseCard/parkedOf';
import { broughtTo } from '../conference/broughtTo';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { detailsView } from './detailsView';
import { drawWaitingList } from './finding/drawWaitingList';
import { possibleMatches } from './people/possibleMatches';

/** How a case stands, for the one who pressed: as much as they may see, and only in a dialog. */
export async function detailsFor(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: Relation[],
): Promise<Answer> {
  const view = detailsView(services, by, press, found, relations);
  const title = `Referral ${view.found.id}`;
  if (found.consents.refer.given && seesDetails(relations)) {
    const [matches, parking, conferences] = await Promise.all([
      possibleMatches(services, by, press, found),
      parkingOf(services, by, press, found, relations),
      broughtTo(services, by, found),
    ]);
    return { title, dialog: caseDetails({ ...view, matches, conferences, ...(parking && { parking }) }) };
  }
  return {
    title,
    dialog: relations.includes('referrer') ? ownReferral(view) : referralWithColleague(view),
  };
}

/** After a deed: the details again in a dialog, with what was done on top; or the list it was pressed on, redrawn. */
export async function drawDone(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: Relation[],
  says: string,
): Promise<Answer> {
  if (press.through === 'card') return listAgain(services, by, press, `✓ ${found.id}: ${says}`);
  // only what they may still see: somebody who has locked themselves out reads a line
  if (relations.length === 0 || relationsTo(found, by).length === 0) return { line: says };
  return withFirst(await detailsFor(services, by, press, found, relations), line(`✓ ${says}`));
}

/** After a refusal: why, and how the case stands now. */
export async function drawRefused(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: Relation[],
  refusal: Refusal,
): Promise<Answer> {
  const why = refusalSentence[refusal];
  if (press.through === 'card')
    return listAgain(services, by, press, `${found.id}: ${takenByWhom(services, found, refusal) ?? why}`);
  const drawn = await detailsFor(services, by, press, found, relations);
  // a hold for safety says the same to everything
  return found.safetyHold && !seesDetails(relations) ? drawn : withFirst(drawn, problem(why));
}

/** Who was a moment late reads who has it, and since when. */
function takenByWhom(services: Services, { localId, referral, timeline }: Case, refusal: Refusal) {
  if (refusal !== 'already-taken' || !('takenBy' in referral) || !referral.takenBy) return undefined;
  const { at } = timeline.findLast(({ event }) => event === 'taken' || event === 'assigned') ?? {};
  const { timeZone } = localFor(services, localId);
  return `${referral.takenBy.name} has taken it (${momentInWords(at ?? referral.since, timeZone)}).`;
}

async function listAgain(services: Services, by: Asker, press: Press, says: string): Promise<Answer> {
  const { card } = await drawWaitingList(services, by, nonceAfter(press.nonce));
  return { card: { ...card, body: [line(says), ...card.body] } };
}

/** A dialog with a line on top. */
export function withFirst(answer: Answer, first: ReturnType<typeof line>): Answer {
  return 'dialog' in answer
    ? { ...answer, dialog: { ...answer.dialog, body: [first, ...answer.dialog.body] } }
    : answer;
}
