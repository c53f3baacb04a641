import type { Case } from '../../domain/referral/case';
import { sends } from '../buttons';
import type { Card } from '../card';
import { card, line, typed } from '../parts';
import { casePress } from './casePress';

/** Asks once more before something that others will notice. */
export function confirmHandBack(found: Case, nonce: string): Card {
  return card(
    [
      typed(`${found.participant.calledName} · ${found.id}`),
      line(
        'It goes back to the link workers and the Lead, with a new clock. Nothing that was written is lost.',
      ),
    ],
    [sends('Hand back', casePress('referral.handBack', found, nonce), 'positive')],
  );
}

export function confirmWithdraw(found: Case, nonce: string): Card {
  return card(
    [
      typed(`${found.participant.calledName} · ${found.id}`),
      line(
        'Has the person changed their mind, or was this sent by mistake? Withdrawing ends the referral at once.',
      ),
      line('Whoever has it is told not to get in touch about it.'),
    ],
    [sends('Withdraw the referral', casePress('referral.withdraw', found, nonce), 'destructive')],
  );
}
