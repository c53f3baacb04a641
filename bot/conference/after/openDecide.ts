import { whenInWords } from '../../../cards/conference/whenInWords';
import { mayBeDecided } from '../../../domain/conference/after/decide';
import type { Deed } from '../../door/answerPress';
import { opensForm } from '../../referral/formDeed';
import { readCase } from '../../referral/readCase';
import { localFor } from '../../services';
import { decideDeed } from './decideDeed';
import { meetingOf } from './meetingOf';

const opens = opensForm(decideDeed);

/** Opens "What we decided" with the time of the conference that it is about. */
export const openDecide: Deed = async (services, by, press) => {
  const { when: _theirs, ...ids } = press.ids;
  const read = await readCase(services, by, press);
  const meeting = read && read.relations.length > 0 && (await meetingOf(services, by, read.found, press));
  const local = read && localFor(services, read.found.localId);
  if (!meeting || !local || !mayBeDecided(meeting.held, services.now(), local))
    return opens(services, by, { ...press, ids });
  const { conference, held } = meeting;
  const when = `${conference.title}, ${whenInWords(held, local)}`;
  // out of the meeting it names its time, and leads back there
  const from = press.ids['on'] === undefined ? 'case' : 'run';
  const about = { ...ids, conferenceId: conference.id, on: held.id, when, from };
  return opens(services, by, { ...press, ids: about });
};
