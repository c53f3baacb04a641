import type { Case } from '../../../domain/referral/case';
import { sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { dateInWords } from '../../checkIn/nextStepWords';
import { card, typed } from '../../parts';
import { casePress } from '../../referral/casePress';
import { notAClinicalRecord } from '../../referral/footers';
import { type Run, runIds } from './run';

/** They asked to stop: nothing ends by itself, so it is asked before the day goes on. */
export function askedToStop(found: Case, top: readonly Element[], run: Run, nonce: string): Card {
  return card(
    [
      ...top,
      typed(
        `${found.participant.calledName} asked to stop. Do they want Local Connections to end? If not, ${whatStands(found)}.`,
      ),
      notAClinicalRecord,
    ],
    [
      sends('Withdraw', casePress('referral.withdraw.form', found, nonce), 'positive'),
      sends('Not ending: next person', { verb: 'day.start', ids: runIds(run), nonce }),
      sends('Set another day', casePress('referral.checkInSet.form', found, nonce)),
    ],
  );
}

function whatStands({ checkIn }: Case): string {
  return checkIn ? `you are reminded again on ${dateInWords(checkIn.on)}` : 'no next check-in is set';
}
