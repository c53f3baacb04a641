import { sends } from '../buttons';
import type { Element } from '../card';
import { askForDebrief } from '../caseCard/debriefLink';
import { box, labelled, line, quiet } from '../parts';
import { casePress } from '../referral/casePress';
import type { DebriefView } from './debriefView';

/** To the worker alone, in this answer alone. Nothing is kept of it, nor of what they make of it. */
export function heavyOffer({ found, nonce, local: { support } }: DebriefView): Element[] {
  return [
    box('emphasis', [
      line(
        'That may have been heavy to hear. You can talk with somebody: a colleague, your Lead, your supervisor.',
      ),
      ...(support ? [labelled(support.name, support.phone)] : []),
      quiet('This is for you alone. Nobody sees that it was offered, or whether you did.'),
      {
        type: 'ActionSet',
        actions: [askForDebrief(), sends('Park for supervision', casePress('case.park', found, nonce))],
      },
    ]),
  ];
}
