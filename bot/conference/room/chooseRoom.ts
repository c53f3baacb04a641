import { chooseConferenceCard } from '../../../cards/conference/room/chooseConferenceCard';
import { whenInWords } from '../../../cards/conference/whenInWords';
import { heldNow } from '../../../domain/conference/room/heldNow';
import { auditList } from '../../auditing';
import type { Deed } from '../../door/answerPress';
import { nonceAfter } from '../../nonce';
import { localFor } from '../../services';
import { inItsChat } from './inItsChat';
import { toBind } from './toBind';

/** "Choose": the conferences of whoever presses, of which one is held in this chat. */
export const chooseRoom: Deed = async (services, by, press) => {
  if (!press.room) return inItsChat;
  const found = (await toBind(services, by)).flatMap((conference) => {
    const local = localFor(services, conference.localId);
    const held = heldNow(conference, local, services.now());
    return held ? [{ conference, held, when: whenInWords(held, local) }] : [];
  });
  await auditList(services, by, press, [...new Set(found.map(({ conference }) => conference.localId))]);
  const all = found.sort((one, other) => one.held.startsAt.localeCompare(other.held.startsAt));
  const dialog = chooseConferenceCard({ all, nonce: nonceAfter(press.nonce) });
  return { title: 'Case conference', dialog };
};
