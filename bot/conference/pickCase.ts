import { pickCard } from '../../cards/conference/pickCard';
import { auditViews } from '../auditing';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';
import { beginning } from './beginning';
import { noConference } from './noConference';
import { ownTeamCases } from './ownTeamCases';
import { readConference } from './readConference';

const shown = 8;

/** "Bring a case": the asker's own cases to choose from. Each name that is shown is a view of that case. */
export const pickCase: Deed = async (services, by, press) => {
  const found = await readConference(services, by, press);
  if (!found) return noConference(services, by, press, 'view');
  const { document: conference } = found;
  const { id: conferenceId, localId } = conference;
  const own = await ownTeamCases(services, by, localId);
  const all = own.filter(({ brought = [] }) => !brought.some((one) => one.conferenceId === conferenceId));
  const from = beginning(press.ids['from']);
  const cases = all.slice(from, from + shown);
  await auditViews(services, by, press, [conference, ...cases]);
  const { on } = press.ids;
  const dialog = pickCard({
    conference,
    ...(on !== undefined && { on }),
    cases,
    more: Math.max(0, all.length - from - shown),
    next: from + shown,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Bring a case', dialog };
};
