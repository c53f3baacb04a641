import { proposedCheckIn } from '../../domain/checkIn/proposedCheckIn';
import { reachLine } from '../day/start/reachLine';
import type { CaseForm } from '../referral/caseForm';
import { checkInInputs } from './checkInInputs';
import { lastTime } from './lastTime';

/** What came of being in touch with the person, and when next. */
export const checkInForm: CaseForm = {
  verb: 'referral.checkIn',
  title: 'Check-in',
  fields: ({ found, local, today, works }) => {
    const proposed = proposedCheckIn(found, undefined, today, local, works);
    const { main, more } = checkInInputs({ found, proposed, today, local });
    return {
      shows: [reachLine(found), ...lastTime(found, local.timeZone)],
      inputs: main,
      folded: more,
      note: 'Leave the day as it is and it follows what happened: sooner after no answer, later where they asked for another time.',
      send: 'Save',
      ...(proposed && { ids: { proposedOn: proposed.on } }),
    };
  },
};
