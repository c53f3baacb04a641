import {
  fullSummaryCard,
  fullSummaryShown,
  type TalkedOf,
} from '../../../cards/conference/after/fullSummaryCard';
import { decisionsAt } from '../../../domain/conference/after/decisionsAt';
import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { heldById } from '../../../domain/conference/heldById';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import { isForTheTeam } from '../../../domain/summary/isForTheTeam';
import { opensSummary } from '../../../domain/summary/opensSummary';
import type { Answer } from '../../answer';
import { auditNow } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { readCase } from '../../referral/readCase';
import { viewCase } from '../../referral/viewCase';
import { withAllSteps } from '../../referral/withHistory';
import { localFor, type Services } from '../../services';
import { beginning } from '../beginning';
import { noConference } from '../noConference';
import { readConference } from '../readConference';

/** The whole summary of one time: each case as far as it is open to the one who pressed. */
export async function openFull(services: Services, by: Asker, press: Press): Promise<Answer> {
  const conference = (await readConference(services, by, press))?.document;
  const local = conference && localFor(services, conference.localId);
  const held = local && heldById(conference, local, press.ids['on']);
  if (!conference || !local || !held) return noConference(services, by, press, 'view');
  const { id: subjectId, localId } = conference;
  await auditNow(services, by, press, { subjectId, localId, kind: 'view', allowed: true });
  const known = await knownOf(services, by, press, conference, held);
  const asked = beginning(press.ids['from']);
  const from = asked < known.length ? asked : 0;
  const rows: TalkedOf[] = [];
  for (const one of known.slice(from, from + fullSummaryShown))
    rows.push(one.opens ? await opened(services, by, press, conference, held, one.caseId) : one);
  const dialog = fullSummaryCard({
    conference,
    held,
    local,
    rows,
    from,
    total: known.length,
    today: dateAt(services.now(), local.timeZone),
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'What came of it', dialog };
}

/** Those talked of, as far as the reader may know of them at all. */
async function knownOf(
  services: Services,
  by: Asker,
  press: Press,
  { localId }: Conference,
  { occurrence }: Held,
): Promise<{ caseId: string; opens: boolean }[]> {
  const place = press.room ? 'room' : 'alone';
  const known = [];
  for (const caseId of occurrence.discussed) {
    const found = (await readCase(services, by, { ...press, ids: { localId, caseId } }))?.found;
    if (!found) continue;
    const opens = opensSummary(found, by, place);
    if (opens || (isForTheTeam(found) && found.id === caseId)) known.push({ caseId, opens });
  }
  return known;
}

/** A view of that case. */
async function opened(
  services: Services,
  by: Asker,
  press: Press,
  conference: Conference,
  held: Held,
  caseId: string,
): Promise<TalkedOf> {
  const row: TalkedOf = { caseId };
  const ids = { localId: conference.localId, caseId };
  await viewCase(services, by, { ...press, ids }, async (found) => {
    if (!opensSummary(found, by, press.room ? 'room' : 'alone')) return { line: '' };
    const { timeline } = await withAllSteps(services, found);
    row.opened = {
      found,
      decisions: decisionsAt(timeline, { id: conference.id, on: held.id }),
      actions: (found.teamActions ?? []).filter(
        (one) => one.conferenceId === conference.id && one.agreedOn === held.on,
      ),
    };
    return { line: '' };
  });
  return row;
}
