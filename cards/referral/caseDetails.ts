import { holderOf } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { outcomeNames } from '../../domain/referral/outcomeNames';
import {
  ageBandNames,
  careStatusNames,
  contactWayNames,
  participantTypeNames,
  reasonNames,
} from '../../domain/referral/participant';
import { statusInWords } from '../../domain/referral/referralStatus';
import type { Card, Element } from '../card';
import { card, labelled, line, smallHeading, typed } from '../parts';
import { detailsActions } from './caseDetailsActions';
import type { CaseDetailsView } from './caseDetailsView';
import { notAClinicalRecord, whoCanSee } from './footers';
import { outcomeLine } from './referrerCard';
import { safeToLeave } from './safeToLeave';

/** Who it is: for those who may see it, in a dialog. What matters comes first. */
export function caseDetails(view: CaseDetailsView): Card {
  const { found, timeZone } = view;
  const { participant } = found;
  const reader = view.relations.includes('holder') ? holderOf(found) : undefined;
  const status = statusInWords(found.referral, timeZone, { readerId: reader, isOfTheWork: true });
  return card(
    [
      {
        ...typed(participant.calledName),
        inlines: [{ type: 'TextRun', text: participant.calledName, weight: 'bolder' }],
      },
      line(`**${found.id} · ${status.label}.** ${status.next}`),
      ...(participant.whatMatters
        ? [smallHeading('What matters, in their words'), typed(participant.whatMatters)]
        : []),
      ...(found.referral.status === 'closed'
        ? [labelled('What came of it', outcomeNames[found.referral.outcome])]
        : []),
      ...contact(found),
      ...about(found),
      notAClinicalRecord,
      whoCanSee(
        "the Local's link workers while it waits, then the one who takes it, and the Lead. Each view is kept in the audit.",
      ),
    ],
    detailsActions(view),
  );
}

function contact({ participant }: Case): Element[] {
  const { way, details } = participant.contact;
  return [
    smallHeading('How to reach them'),
    labelled(contactWayNames[way], details),
    safeToLeave(participant),
    ...(participant.doNotContactDirectly
      ? [line('**✗ Do not contact them directly.** Talk with the referrer first.')]
      : []),
  ];
}

function about({ participant, referrers }: Case): Element[] {
  return [
    smallHeading('About them'),
    labelled('Who they are', participantTypeNames[participant.participantType]),
    labelled('Age', ageBandNames[participant.ageBand]),
    labelled('Receiving care from this Local', careStatusNames[participant.careStatus]),
    ...(participant.reasons.length > 0
      ? [
          labelled(
            'What brings them here',
            participant.reasons.map((reason) => reasonNames[reason]).join('; '),
          ),
        ]
      : []),
    labelled('Referred by', referrers.map(({ name }) => name).join(', ')),
  ];
}

/** What a referrer sees of their own referral: what they wrote themselves, and where it stands. */
export function ownReferral({ found, timeZone, nonce, relations }: CaseDetailsView): Card {
  const status = statusInWords(found.referral, timeZone);
  return card(
    [
      typed(found.participant.calledName),
      line(`**${found.id} · ${status.label}.** ${status.next}`),
      ...outcomeLine(found),
      whoCanSee('you, the link workers and the Lead of the Local.'),
    ],
    detailsActions({ found, timeZone, nonce, relations }),
  );
}

/** What the Local's other link workers see once one of them has it. */
export function referralWithColleague(found: Case, timeZone: string): Card {
  const status = statusInWords(found.referral, timeZone);
  return card([line(`**${found.id} · ${status.label}.** ${status.next}`)]);
}
