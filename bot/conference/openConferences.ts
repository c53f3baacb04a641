import { conferencesCard } from '../../cards/conference/conferencesCard';
import type { Conference } from '../../domain/conference/conference';
import { attends, seesConference } from '../../domain/conference/conferenceRights';
import type { Held } from '../../domain/conference/heldBetween';
import { isOwnCase } from '../../domain/conference/isOwnCase';
import { nextHeld } from '../../domain/conference/nextHeld';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayConfer } from '../../domain/staff/rights';
import { type Answer, asDialog } from '../answer';
import { auditList, auditNow } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { agendaOf, mayComeUp } from './agendaCases';
import { beginning } from './beginning';
import { conferencesAt } from './conferencesAt';

const shown = 8;
const notForYou =
  'Case conferences are for clinicians, AOD workers, intake, peer workers, link workers and Leads of a Local.';

/** The conferences that the asker sees, the next one first; in a dialog. */
export async function openConferences(services: Services, by: Asker, press: Press): Promise<Answer> {
  const from = beginning(press.ids['from']);
  const drawn = await conferencesFor(services, by, press, nonceAfter(press.nonce), from);
  return asDialog('Case conferences', drawn);
}

/** Of each the next time, and how many of the asker’s own cases come up. No case is named. */
export async function conferencesFor(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
  nonce: string,
  from: number,
): Promise<Answer> {
  const localIds = localsWith(by, mayConfer);
  if (localIds.length === 0) {
    const refused = { subjectId: 'none', kind: 'view', allowed: false, refusal: 'not-yours' } as const;
    await auditNow(services, by, press, refused);
    return { line: notForYou };
  }
  await auditList(services, by, press, localIds);
  const all = (await Promise.all(localIds.map((localId) => rowsAt(services, by, localId)))).flat();
  all.sort((one, other) => one.held.startsAt.localeCompare(other.held.startsAt));
  const next = from + shown;
  const card = conferencesCard({
    rows: all.slice(from, next),
    ...(next < all.length && { next }),
    isFirst: from === 0,
    locals: localIds.map((localId) => localFor(services, localId)),
    nonce,
  });
  return { card, summary: 'Case conferences' };
}

async function rowsAt(services: Services, by: Asker, localId: string) {
  const local = localFor(services, localId);
  const all = await conferencesAt(services, localId);
  const seen = all.flatMap((conference) => {
    const held = seesConference(conference, by) && nextHeld(conference, local, services.now());
    return held ? [{ conference, held }] : [];
  });
  if (seen.length === 0) return [];
  const agenda = agendaOf(services, all, await mayComeUp(services, localId));
  return seen.map(({ conference, held }) => ({
    conference,
    local,
    held,
    own: agenda(conference, held).filter((found) => isOwnCase(found, by)).length,
    ...answerOf(conference, held, by.id),
  }));
}

function answerOf(conference: Conference, held: Held, personId: string) {
  if (!attends(conference, personId, held.id)) return {};
  const answer = held.occurrence.answers[personId];
  if (!answer) return { answer: 'notAnswered' as const };
  return { answer: answer.coming ? ('coming' as const) : ('cannot' as const) };
}
