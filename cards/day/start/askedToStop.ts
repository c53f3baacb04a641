import type { Case } from '../../../domain/referral/case';
import { sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { card, line, typed } from '../../parts';
import { casePress } from '../../referral/casePress';
import { notAClinicalRecord } from '../../referral/footers';
import { type Run, runIds } from './run';

/** They asked to stop: nothing ends by itself, so it is asked before the day goes on. */
export function askedToStop(found: Case, top: readonly Element[], run: Run, nonce: string): Card {
  return card(
    [
      ...top,
      typed(`${found.participant.calledName} · ${found.id}`),
      line('They asked to stop. If they want Local Connections to end, choose Withdraw.'),
      notAClinicalRecord,
    ],
    [
      sends('Next person', { verb: 'day.start', ids: runIds(run), nonce }, 'positive'),
      sends('Withdraw', casePress('referral.withdraw.form', found, nonce)),
    ],
  );
}
