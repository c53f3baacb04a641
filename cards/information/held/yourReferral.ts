import {
  notAbleNames,
  outcomeNames,
  outcomeThemeNames,
  withdrawNames,
} from '../../../domain/referral/outcomeNames';
import { reasonNames } from '../../../domain/referral/participant';
import { sourceNames, supportContextNames } from '../../../domain/referral/refer/origin';
import type { Referral } from '../../../domain/referral/referral';
import { statusInWords } from '../../../domain/referral/referralStatus';
import { dayAndYear } from '../../../domain/staff/dayAndYear';
import { entry } from './entry';
import type { HeldSection, HeldView } from './heldView';

/** Where it came from, and what became of it. */
export function yourReferral({ found: { origin, participant, referral }, local }: HeldView): HeldSection {
  const groups = local.priorityGroups.filter(({ id }) => origin.priorityGroups.includes(id));
  return {
    title: 'Your referral',
    lines: [
      `Sent: ${dayAndYear(referral.sentAt, local.timeZone)}`,
      `Came from: ${[sourceNames[origin.source], origin.organisation].filter(Boolean).join(', ')}`,
      ...(origin.organisation ? [`We may reply to them: ${origin.mayReply ? 'yes' : 'no'}`] : []),
      `What brings you here: ${participant.reasons.map((reason) => reasonNames[reason]).join('; ')}`,
      ...entry('Other support', origin.supportContext && supportContextNames[origin.supportContext]),
      ...entry('Priority group', groups.map(({ name }) => name).join(', ')),
      `Where it stands: ${statusInWords(referral, local.timeZone, { isOfTheWork: true }).label}`,
      ...howItEnded(referral),
    ],
  };
}

function howItEnded(referral: Referral): string[] {
  switch (referral.status) {
    case 'closed':
      return [
        `What came of it: ${outcomeNames[referral.outcome]}`,
        ...entry('What you found', referral.themes.map((theme) => outcomeThemeNames[theme]).join(', ')),
        ...entry('What it meant, in your words', referral.inTheirWords),
      ];
    case 'notAble':
      return [
        `Why we were not able to: ${notAbleNames[referral.reason]}`,
        ...entry('What you can turn to instead', referral.alternative),
      ];
    case 'withdrawn':
      return [`Why it was withdrawn: ${withdrawNames[referral.reason]}`];
    default:
      return [];
  }
}
