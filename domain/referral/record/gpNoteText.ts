import type { Local } from '../../local';
import { dayAndYear } from '../../staff/dayAndYear';
import { mayWork, type Relation } from '../access';
import type { Case } from '../case';
import { outcomeNames, outcomeThemeNames } from '../outcomeNames';
import type { Closed, NoContact, NotAble } from '../referral';

type Ended = Closed | NotAble | NoContact;

/** Why there is no note to a GP, by what comes first; undefined when there is one. */
export type NoGpNote = 'notYours' | 'notEnded' | 'noConsent' | 'onHold' | 'died';

/** Only of what has ended, with the person's yes, and never while something is held back for somebody's safety. */
export function noGpNote(found: Case, relations: readonly Relation[]): NoGpNote | undefined {
  const { referral, consents } = found;
  if (!mayWork(relations)) return 'notYours';
  if (!hasEnded(found)) return 'notEnded';
  if (!consents.refer.given || !consents.contactGp.given) return 'noConsent';
  if (found.safetyHold) return 'onHold';
  return referral.status === 'closed' && referral.outcome === 'died' ? 'died' : undefined;
}

function hasEnded(found: Case): found is Case & { referral: Ended } {
  const { status } = found.referral;
  return status === 'closed' || status === 'notAble' || status === 'noContact';
}

/** Ready to paste into the approved channel. No activity, place, reason or clinical content, and nothing that people typed. */
export function gpNoteText(
  found: Case,
  local: Pick<Local, 'name' | 'phone' | 'timeZone'>,
): string | undefined {
  const { contactGp } = found.consents;
  if (!hasEnded(found) || !contactGp.given) return undefined;
  const { referral, participant } = found;
  const day = (at: string) => dayAndYear(at, local.timeZone);
  return [
    'To their GP',
    `About: ${participant.calledName.replace(/\s+/g, ' ').trim()} (the name they like to be called)`,
    `From: Local Connections at ${local.name}, Mental Health and Wellbeing Local`,
    '',
    'Local Connections is part of the Mental Health and Wellbeing Local: a link worker hears what matters to a person and helps them connect with people and things in their community.',
    '',
    `They were with Local Connections from ${day(referral.sentAt)} to ${day(referral.since)}.`,
    ...whatCame(referral),
    '',
    `Questions: please ring ${local.name} on ${local.phone}.`,
    `Sent with their consent of ${day(contactGp.changedAt)}. It holds no clinical information.`,
  ].join('\n');
}

function whatCame(referral: Ended): string[] {
  if (referral.status === 'notAble') return ['Local Connections was not able to accept the referral.'];
  if (referral.status === 'noContact') return ['We were not able to make contact with them.'];
  const themes = referral.themes.map((theme) => outcomeThemeNames[theme]).join(', ');
  return [
    `What came of it: ${outcomeNames[referral.outcome]}.`,
    ...(themes ? [`What they found: ${themes}.`] : []),
  ];
}
