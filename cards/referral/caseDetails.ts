import { outcomeNames, outcomeThemeNames } from '../../domain/referral/outcomeNames';
import type { Card, Element } from '../card';
import { shortened } from '../caseCard/shortened';
import { hasBegun, theWork } from '../caseCard/theWork';
import { card, labelled, smallHeading, typed } from '../parts';
import { easeLines } from '../whatMatters/helpsLines';
import { aboutThem, howToReach } from './aboutPerson';
import { detailsActions } from './caseDetailsActions';
import type { CaseDetailsView } from './caseDetailsView';
import { caseHead, checkInLines, mustKnow } from './caseHead';
import { notAClinicalRecord, whoCanSee } from './footers';
import { possiblyKnown } from './matches';
import { moreActions } from './moreActions';

/** Who it is: for those who may see it, in a dialog. What matters comes first. */
export function caseDetails(view: CaseDetailsView): Card {
  const { found } = view;
  if (!hasBegun(found)) return card([...whatTheReferralSays(view)], detailsActions(view));
  return shortened((room) =>
    card(
      [
        ...caseHead(view),
        ...mustKnow(view),
        ...theWork(view, { room, known: known(view), came: whatCame(view), seen: whoSees(found) }),
        ...moreActions(view),
        notAClinicalRecord,
      ],
      detailsActions(view),
    ),
  );
}

/** Until somebody has taken it: what came with it. */
function whatTheReferralSays(view: CaseDetailsView): Element[] {
  const { found, local } = view;
  const { whatMatters } = found.participant;
  return [
    ...caseHead(view),
    ...checkInLines(view),
    ...mustKnow(view),
    ...known(view),
    ...(whatMatters ? [smallHeading('What matters, in their words'), typed(whatMatters)] : []),
    ...whatCame(view),
    ...easeLines(found.participant),
    ...howToReach(found),
    ...aboutThem(found, local),
    ...moreActions(view),
    notAClinicalRecord,
    whoSees(found),
  ];
}

function known({ found, matches = [], timeZone, nonce }: CaseDetailsView): Element[] {
  return possiblyKnown(found, matches, timeZone, nonce);
}

function whatCame({ found: { referral } }: CaseDetailsView): Element[] {
  if (referral.status !== 'closed') return [];
  const themes = referral.themes.map((theme) => outcomeThemeNames[theme]).join(', ');
  return [
    ...(referral.inTheirWords
      ? [smallHeading('What it meant, in their words'), typed(referral.inTheirWords)]
      : []),
    labelled('What came of it', outcomeNames[referral.outcome]),
    ...(themes ? [labelled('What they found', themes)] : []),
  ];
}

function whoSees(found: CaseDetailsView['found']): Element {
  const team = found.careTeam.map(({ name }) => name).join(', ');
  const beyond = team ? `; on the care team: ${team}` : '';
  if (found.restrictedTo) return whoCanSee(`only the people named${beyond}. Each view is kept in the audit.`);
  const atIntake = found.referral.status === 'withIntake' ? 'the intake people now, ' : '';
  return whoCanSee(
    `${atIntake}the Local's link workers while it waits, then the one who has it or covers for them, and the Lead${beyond}. Each view is kept in the audit.`,
  );
}
