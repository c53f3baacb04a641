import { momentInWords } from '../../domain/localTime';
import { holderOf, isWithPerson, mayWork } from '../../domain/referral/access';
import { outcomeNames, outcomeThemeNames, tryWayNames } from '../../domain/referral/outcomeNames';
import { statusInWords } from '../../domain/referral/referralStatus';
import { isWork } from '../../domain/referral/statusGroups';
import type { Card, Element } from '../card';
import { lastSpokenWords, lastTime } from '../checkIn/lastTime';
import { nextCheckInWords } from '../checkIn/nextStepWords';
import { box, card, labelled, line, quiet, smallHeading, typed } from '../parts';
import { aboutThem, howToReach } from './aboutPerson';
import { detailsActions } from './caseDetailsActions';
import type { CaseDetailsView } from './caseDetailsView';
import { notAClinicalRecord, whoCanSee } from './footers';
import { possiblyKnown } from './matches';
import { moreActions } from './moreActions';

/** Who it is: for those who may see it, in a dialog. What matters comes first. */
export function caseDetails(view: CaseDetailsView): Card {
  const { found, timeZone, local, relations, readerId, matches = [], nonce } = view;
  const { participant, referral } = found;
  const reader = isWithPerson(relations) && holderOf(found) === readerId ? readerId : undefined;
  const isCover = relations.includes('cover') && reader === undefined;
  const coversUntil = isCover ? view.coversUntil : undefined;
  const status = statusInWords(referral, timeZone, { readerId: reader, isOfTheWork: true, coversUntil });
  const isError = referral.status === 'enteredInError';
  const pronouns = participant.pronouns ? ` (${participant.pronouns})` : '';
  return card(
    [
      {
        ...typed(''),
        inlines: [
          {
            type: 'TextRun',
            text: `${participant.calledName}${pronouns}`,
            weight: 'bolder',
            ...(isError && { strikethrough: true }),
          },
        ],
      },
      line(`**${found.id} · ${status.label}.** ${status.next}`),
      ...checkInLines(view),
      ...standing(view),
      ...possiblyKnown(found, matches, timeZone, nonce),
      ...(participant.whatMatters
        ? [smallHeading('What matters, in their words'), typed(participant.whatMatters)]
        : []),
      ...whatCame(view),
      ...howToReach(found),
      ...aboutThem(found, local),
      ...moreActions(view),
      notAClinicalRecord,
      whoCanSee(whoSees(view)),
    ],
    detailsActions(view),
  );
}

/** For those who do the work: when next, and what was said last. */
function checkInLines({ found, timeZone, relations }: CaseDetailsView): Element[] {
  if (!mayWork(relations) || !isWork(found.referral)) return [];
  const next = nextCheckInWords(found, timeZone);
  const spoken = lastSpokenWords(found, timeZone);
  return [...(next ? [line(next)] : []), ...(spoken ? [quiet(spoken)] : []), ...lastTime(found, timeZone)];
}

/** What anyone who opens it must know first. */
function standing({ found, timeZone }: CaseDetailsView): Element[] {
  const { concern, safetyHold, restrictedTo, referral } = found;
  return [
    ...(referral.status === 'needInfo' ? [labelled('Asked', referral.question)] : []),
    ...answers(found),
    ...(referral.status === 'trying'
      ? [
          quiet(
            referral.tries
              .map((one) => `${momentInWords(one.at, timeZone)}: ${tryWayNames[one.way]}`)
              .join(' · '),
          ),
        ]
      : []),
    ...(concern
      ? [
          box('attention', [
            line(`⚠ A concern was handed over on ${momentInWords(concern.at, timeZone)}. Reminders rest.`),
            labelled('To', concern.to),
          ]),
        ]
      : []),
    ...(safetyHold ? [line('**Hold:** nothing is told beyond the care team.')] : []),
    ...(restrictedTo ? [line(`**Restricted:** open to ${restrictedTo.length} people by name.`)] : []),
  ];
}

/** What the referrer answered last. */
function answers({ timeline }: CaseDetailsView['found']): Element[] {
  const last = timeline.findLast(({ event }) => event === 'answered');
  return last?.text ? [labelled('The referrer answered', last.text)] : [];
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

function whoSees({ found }: CaseDetailsView): string {
  const team = found.careTeam.map(({ name }) => name).join(', ');
  const beyond = team ? `; on the care team: ${team}` : '';
  if (found.restrictedTo) return `only the people named${beyond}. Each view is kept in the audit.`;
  const atIntake = found.referral.status === 'withIntake' ? 'the intake people now, ' : '';
  return `${atIntake}the Local's link workers while it waits, then the one who has it or covers for them, and the Lead${beyond}. Each view is kept in the audit.`;
}
