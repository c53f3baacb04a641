import type { Local } from '../../domain/local';
import type { Case } from '../../domain/referral/case';
import {
  ageBandNames,
  careStatusNames,
  contactWayNames,
  indigenousNames,
  interpreterNames,
  participantTypeNames,
  reasonNames,
} from '../../domain/referral/participant';
import { sourceNames, supportContextNames } from '../../domain/referral/refer/origin';
import type { Element } from '../card';
import { labelled, line, smallHeading } from '../parts';
import { safeToLeave } from './safeToLeave';

/** With each way to reach them, whether it is safe to leave a message. */
export function howToReach({ participant, fallbackContact }: Case): Element[] {
  const { way, details } = participant.contact;
  return [
    smallHeading('How to reach them'),
    labelled(contactWayNames[way], details),
    safeToLeave(participant),
    ...(participant.doNotContactDirectly
      ? [line('**✗ Do not contact them directly.** Talk with the referrer first.')]
      : []),
    ...known('Interpreter', participant.interpreter && interpreterNames[participant.interpreter]),
    ...known('Language', participant.language),
    ...known('Their contact for concerns', fallbackContact),
  ];
}

export function aboutThem(
  { participant, origin, referrers, linkedTo, replaces }: Case,
  local: Local,
): Element[] {
  const { indigenousStatus } = participant;
  const groups = local.priorityGroups.filter(({ id }) => origin.priorityGroups.includes(id));
  return [
    smallHeading('From the referral'),
    labelled('Who they are', participantTypeNames[participant.participantType]),
    labelled('Age', ageBandNames[participant.ageBand]),
    labelled('Receiving care from this Local', careStatusNames[participant.careStatus]),
    ...known('What brings them here', participant.reasons.map((reason) => reasonNames[reason]).join('; ')),
    ...known(
      'Aboriginal or Torres Strait Islander origin',
      indigenousStatus === 'notStated' ? '' : indigenousNames[indigenousStatus],
    ),
    ...known('Support', origin.supportContext && supportContextNames[origin.supportContext]),
    ...known('Priority group', groups.map(({ name }) => name).join(', ')),
    labelled('Came from', [sourceNames[origin.source], origin.organisation].filter(Boolean).join(', ')),
    ...(origin.organisation
      ? [line(origin.mayReply ? '✓ We may reply to them' : '✗ No permission to reply to them')]
      : []),
    labelled('Referred by', [...new Set(referrers.map(({ name }) => name))].join(', ')),
    ...known('From the message', origin.quotedMessage),
    ...known('Goes on from', replaces),
    ...known('Linked with', linkedTo.join(', ')),
  ];
}

function known(label: string, text: string | undefined): Element[] {
  return text ? [labelled(label, text)] : [];
}
