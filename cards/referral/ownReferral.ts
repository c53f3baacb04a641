import { notAbleNames } from '../../domain/referral/outcomeNames';
import { statusInWords } from '../../domain/referral/referralStatus';
import type { Card, Element } from '../card';
import { card, labelled, line, typed } from '../parts';
import { detailsActions } from './caseDetailsActions';
import type { CaseDetailsView } from './caseDetailsView';
import { whoCanSee } from './footers';
import { moreActions } from './moreActions';
import { outcomeLine, toldBeyond, whoElseSees } from './referrerCard';

/** What a referrer sees of their own referral: what they wrote themselves, and where it stands. */
export function ownReferral(view: CaseDetailsView): Card {
  const { found, timeZone } = view;
  const { referral, participant, consents } = found;
  const status = statusInWords(referral, timeZone);
  return card(
    [
      ...(consents.refer.given && !found.safetyHold ? [typed(participant.calledName)] : []),
      line(
        found.safetyHold
          ? `**${found.id}** · ${toldBeyond}`
          : `**${found.id} · ${status.label}.** ${status.next}`,
      ),
      ...(found.safetyHold ? [] : [...asked(view), ...outcomeLine(found), ...whyNot(view)]),
      ...(found.careTeam.some(({ personId }) => personId === view.readerId)
        ? [line('You are on its care team.')]
        : []),
      ...moreActions(view),
      whoCanSee(`you, ${whoElseSees(found)} of the Local.`),
    ],
    detailsActions(view),
  );
}

function asked({ found: { referral } }: CaseDetailsView): Element[] {
  return referral.status === 'needInfo' ? [labelled(`${referral.askedBy.name} asks`, referral.question)] : [];
}

/** Only where it is opened, never in a line. */
function whyNot({ found: { referral } }: CaseDetailsView): Element[] {
  if (referral.status !== 'notAble') return [];
  return [
    labelled('Why', notAbleNames[referral.reason]),
    labelled('What there is instead', referral.alternative),
  ];
}

/** What the Local's other link workers see once one of them has it. */
export function referralWithColleague({
  found,
  timeZone,
  relations,
  nonce,
  local,
  readerId,
  now,
}: CaseDetailsView): Card {
  const status = statusInWords(found.referral, timeZone);
  const goesOn = found.referral.status === 'joined' ? [line(`It goes on as **${found.referral.to}**.`)] : [];
  return card(
    [line(`**${found.id} · ${status.label}.** ${status.next}`), ...goesOn],
    detailsActions({ found, relations, timeZone, nonce, local, readerId, now }),
  );
}
