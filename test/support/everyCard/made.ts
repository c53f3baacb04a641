import type { Card } from '../../../cards/card';
import type { Local } from '../../../domain/local';
import type { Case } from '../../../domain/referral/case';
import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import type { Status } from '../../../domain/referral/referral';
import { taskStatus } from '../../../domain/referral/taskStatus';
import { sixLocals } from '../../../domain/sixLocals';
import { caseWith } from '../cases';

export const nonce = 'K7'.repeat(16);
export const zone = 'Australia/Melbourne';
export const local: Local = {
  ...(sixLocals[2] as Local),
  escalation: {
    name: 'Service manager on call',
    phone: '1800 000 842',
    chatWith: 'oncall@example.com',
    hours: 'Monday to Friday, 9 am to 5 pm',
  },
};
export const typedByPeople = '**Mehmet** [Özdemir](https://example.org) # 1';
export const long = (most: number) => typedByPeople.padEnd(most, ' and so on').slice(0, most);
export const staffName = 'Wilhelmina Featherstonehaugh-Constantinopoulos';
export const worker = { id: 'aaaaaaaa-0000-4000-8000-000000000001', name: staffName, grants: [] };
export const statuses = Object.keys(taskStatus) as Status[];

/** As long as the forms allow, and with everything that can stand on a case. */
export function found(status: Status): Case {
  const made = caseWith(status, 'BWM-7K3Q', { referrer: worker, holder: worker }, local.id);
  const { participant, consents } = made;
  const colleague = { personId: 'aaaaaaaa-0000-4000-8000-000000000002', name: staffName };
  return {
    ...made,
    participant: {
      ...participant,
      calledName: long(mostLetters.calledName),
      contact: { ...participant.contact, details: long(mostLetters.contactDetails) },
      doNotContactDirectly: true,
      whatMatters: long(mostLetters.whatMatters),
      pronouns: long(mostLetters.pronouns),
      language: long(mostLetters.language),
      interpreter: 'signed',
      indigenousStatus: 'both',
      accessNeeds: long(mostLetters.accessNeeds),
      whatHelps: long(mostLetters.whatHelps),
      avoid: long(mostLetters.avoid),
    },
    origin: {
      source: 'communityOrganisation',
      organisation: long(mostLetters.organisation),
      mayReply: true,
      supportContext: 'sole',
      priorityGroups: ['olderVictorians'],
      quotedMessage: long(500),
    },
    fallbackContact: long(160),
    careTeam: [colleague, colleague, colleague, colleague],
    linkedTo: ['BWM-2222', 'BWM-3333', 'BWM-4444'],
    restrictedTo: [worker.id],
    concern: { at: made.referral.since, by: worker.id, to: 'The on-duty clinician' },
    mutedBy: [worker.id],
    consents: {
      ...consents,
      tellReferrerOutcome: consents.refer,
      contactGp: consents.refer,
      shareWithTeam: consents.refer,
    },
  };
}

export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

export type Made = [string, Card];
export const named = (make: { name: string }, ...cards: Card[]): Made[] =>
  cards.map((card, at) => [cards.length > 1 ? `${make.name} ${at + 1}` : make.name, card]);
export const each = (make: { name: string }, draw: (one: Case) => Card): Made[] =>
  statuses.map((status) => [`${make.name} ${status}`, draw(found(status))]);
