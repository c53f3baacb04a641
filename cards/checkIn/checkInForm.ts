import { followUpDay } from '../../domain/checkIn/followUp';
import { proposedCheckIn } from '../../domain/checkIn/proposedCheckIn';
import { sends } from '../buttons';
import { reachLine } from '../day/start/reachLine';
import type { CaseForm } from '../referral/caseForm';
import { casePress } from '../referral/casePress';
import { checkInInputs } from './checkInInputs';
import { goodTimes } from './goodTimes';
import { lastTime } from './lastTime';

const afterTheEnd =
  'Once you have reached them, it is not asked again. After no answer it stands again two working days later.';

/** What came of being in touch with the person, and when next. */
export const checkInForm: CaseForm = {
  verb: 'referral.checkIn',
  title: 'Check-in',
  fields: ({ found, local, today, works, nonce }) => {
    const isLater = followUpDay(found) !== undefined;
    const proposed = proposedCheckIn(found, undefined, today, local, works);
    const { main, more } = checkInInputs({ found, proposed, today, local });
    return {
      shows: [reachLine(found), ...goodTimes(found), ...lastTime(found, local.timeZone)],
      ...(isLater && { says: ['Some weeks after the end: how are they, and what has lasted?'] }),
      inputs: main,
      folded: isLater ? [] : more,
      proposes: ['nextOn', 'nextWay', 'nextType', 'way'],
      note: isLater
        ? afterTheEnd
        : 'Leave the day as it is and it follows what happened: sooner after no answer, later where they asked for another time.',
      send: 'Save',
      ...(isLater && {
        more: [sends('Open again as a new referral', casePress('referral.reopen', found, nonce))],
      }),
      ...(proposed && { ids: { proposedOn: proposed.on } }),
    };
  },
};
