import { sessionIn } from '../../../domain/group/changeSession';
import { skips } from '../../buttons';
import { dateInput, timeInput } from '../../inputs';
import type { GroupForm } from '../groupForm';
import { groupPress } from '../groupPress';
import { sessionWords } from '../groupWords';

/** One session is on another day, or is cancelled. */
export const sessionForm: GroupForm = {
  verb: 'group.session',
  title: 'Move or cancel a session',
  fields: ({ group, today, typed, nonce }) => {
    const session = group && sessionIn(group, typed['sessionId']);
    const ids = { sessionId: typed['sessionId'] ?? '' };
    return {
      says: session ? [sessionWords(session, today)] : [],
      inputs: [
        dateInput('on', 'Day', { min: today, ...(session && { value: session.on }) }),
        { ...timeInput('time', 'Time, if it is set'), ...(session?.time && { value: session.time }) },
      ],
      note: 'Those who take part are not told by the bot. Please let them know.',
      send: 'Save the day',
      ids,
      more:
        group && session && !session.isCancelled
          ? [skips('Cancel this session', groupPress('group.cancel', group, nonce, ids), 'destructive')]
          : [],
    };
  },
};
