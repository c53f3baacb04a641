import type { Case } from '../../domain/referral/case';
import { sharedStatus, sharedStatusNames } from '../../domain/summary/sharedStatus';
import { sends } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { casePress } from '../referral/casePress';
import { notAClinicalRecord } from '../referral/footers';
import { row } from '../row';

export interface PickView {
  /** Of this page. */
  cases: readonly Case[];
  /** Where this page and the next one begin. */
  from: number;
  next: number | undefined;
  nonce: string;
}

/** In a dialog: the asker's own cases, with the name that each person likes to be called. */
export function pickSummary({ cases, from, next, nonce }: PickView): Card {
  const page = (title: string, start: number) =>
    sends(title, { verb: 'summary.pick', ids: { from: String(start) }, nonce });
  return card(
    [
      heading('Your cases'),
      ...(cases.length === 0 ? [line(from === 0 ? 'You have no open cases.' : 'There are no more.')] : []),
      ...cases.map((found) =>
        row(
          [
            typed(found.participant.calledName),
            quiet(`**${found.id}** · ${sharedStatusNames[sharedStatus(found)]}`),
          ],
          [sends('Open my view', casePress('summary.view', found, nonce))],
        ),
      ),
      ...(cases.length > 0 ? [notAClinicalRecord] : []),
    ],
    [
      ...(next === undefined ? [] : [page('Next page', next)]),
      ...(from === 0 ? [] : [page('First page', 0)]),
    ],
  );
}
