import { followUpDay } from '../../domain/checkIn/followUp';
import { lastSpokenAt } from '../../domain/checkIn/lastSpoken';
import { nextStepOf, referralByNextStep } from '../../domain/checkIn/nextStep';
import { momentInWords } from '../../domain/localTime';
import { holderOf, isWithPerson, mayWork } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { tryWayNames } from '../../domain/referral/outcomeNames';
import { statusInWords } from '../../domain/referral/referralStatus';
import { isWork } from '../../domain/referral/statusGroups';
import { dateAt } from '../../domain/staff/leave';
import type { Element } from '../card';
import { lastSpokenWords, lastTime } from '../checkIn/lastTime';
import { nextCheckInWords } from '../checkIn/nextStepWords';
import { box, labelled, line, quiet, typed } from '../parts';
import type { CaseDetailsView } from './caseDetailsView';
import { detailsButtons } from './detailsButtons';

/** Who it is, where it stands, who acts next. */
export function caseHead(view: CaseDetailsView): Element[] {
  const { found, timeZone, relations, readerId, parking } = view;
  const { participant, referral } = found;
  const reader = isWithPerson(relations) && holderOf(found) === readerId ? readerId : undefined;
  const isCover = relations.includes('cover') && reader === undefined;
  const coversUntil = isCover ? view.coversUntil : undefined;
  const today = dateAt(view.now, timeZone);
  const next = mayWork(relations) ? referralByNextStep(found, view.local, today) : referral;
  const status = statusInWords(next, timeZone, {
    readerId: reader,
    isOfTheWork: true,
    coversUntil,
    followUpOn: mayWork(relations) ? followUpDay(found) : undefined,
  });
  const isError = referral.status === 'enteredInError';
  const pronouns = participant.pronouns ? ` (${participant.pronouns})` : '';
  return [
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
    ...(parking?.isParked ? [quiet('Parked for your supervision. Nobody but you sees that.')] : []),
  ];
}

/** For those who do the work: when next, and what was said last. */
export function checkInLines({ found, timeZone, relations, local, now, nonce }: CaseDetailsView): Element[] {
  if (!mayWork(relations) || !isWork(found.referral)) return [];
  const today = dateAt(now, timeZone);
  const next = nextCheckInWords(found, local, today);
  const isWithout = nextStepOf(found, local, today)?.is === 'none';
  const spoken = isSaidBelow(found, timeZone) ? undefined : lastSpokenWords(found, timeZone);
  const set = detailsButtons(found, nonce).button('Set the next check-in', 'referral.checkInSet.form');
  return [
    ...(next ? [line(next)] : []),
    // where none is set it is the main button below
    ...(isWithout ? [] : [{ type: 'ActionSet' as const, spacing: 'small' as const, actions: [set] }]),
    ...(spoken ? [quiet(spoken)] : []),
    ...lastTime(found, timeZone),
  ];
}

/** The last time that is told below was the day on which they spoke. */
function isSaidBelow(found: Case, timeZone: string): boolean {
  const spokenAt = lastSpokenAt(found);
  const last = found.lastCheckIn?.at;
  return !!spokenAt && !!last && dateAt(spokenAt, timeZone) === dateAt(last, timeZone);
}

/** What anyone who opens it must know first. */
export function mustKnow({ found, timeZone }: CaseDetailsView): Element[] {
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
