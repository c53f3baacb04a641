import { localFor } from '../../../bot/services';
import type { DueLine } from '../../../domain/due/dueLine';
import type { DueReader } from '../../../domain/due/dueRule';
import { linesAbout } from '../../../domain/due/linesAbout';
import type { Relation } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { sixLocals } from '../../../domain/sixLocals';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import type { Role } from '../../../domain/staff/roles';
import { caseWith } from '../../support/cases';

export const local = localFor({ locals: sixLocals }, 'brimbank');

function who(id: string, roles: Role[]): Asker {
  return { id, name: id, grants: [{ localId: local.id, roles, from: '2026', grantedBy: 'test' }] };
}

/** One of each who reads: what they are to the case, and who that is. */
export const readers = {
  holder: { relations: ['holder', 'colleague'], asker: who('ana', ['linkWorker']) },
  cover: { relations: ['cover', 'colleague'], asker: who('ben', ['linkWorker']) },
  lead: { relations: ['lead', 'colleague'], asker: who('lou', ['lead']) },
  leadWhoHasIt: { relations: ['holder', 'lead', 'colleague'], asker: who('ana', ['lead', 'linkWorker']) },
  linkWorker: { relations: ['mayTake', 'colleague'], asker: who('ben', ['linkWorker']) },
  leadWhoMayTake: { relations: ['lead', 'mayTake', 'colleague'], asker: who('lou', ['lead']) },
  intake: { relations: ['intake'], asker: who('ivy', ['intake']) },
  referrer: { relations: ['referrer'], asker: who('dana', ['clinician']) },
  colleague: { relations: ['colleague'], asker: who('cal', ['linkWorker']) },
  careTeam: { relations: ['careTeam'], asker: who('cal', ['clinician']) },
  stranger: { relations: [], asker: who('sam', ['manager']) },
} satisfies Record<string, { relations: Relation[]; asker: Asker }>;
export type Reading = keyof typeof readers;

/** Made on Monday 23 November 2026, ten past nine, by Dana; Ana has it where somebody has. */
export function dueCase(status: Status, change: Partial<Case> = {}): Case {
  const people = { referrer: readers.referrer.asker, holder: readers.holder.asker };
  return { ...caseWith(status, 'BRI-7K3Q', people), ...change };
}

/** The same case with something else about its referral. */
export function withReferral(found: Case, change: object): Case {
  return { ...found, referral: { ...found.referral, ...change } };
}

/** What stands on the reader's card at nine in the morning of a date, or at another time of the Local's summer. */
export function linesOn(
  found: Case,
  reading: Reading,
  date: string,
  more: Partial<DueReader> & { time?: string } = {},
): DueLine[] {
  const { time = '09:00', ...rest } = more;
  const now = new Date(`${date}T${time}:00+11:00`).toISOString();
  const relations: readonly Relation[] = rest.relations ?? readers[reading].relations;
  return linesAbout(found, {
    ...readers[reading],
    local,
    today: dateAt(now, local.timeZone),
    now,
    standsIn: false,
    isLead: relations.includes('lead'),
    lastWorkDate: (day) => day,
    ...rest,
  });
}

/** In short: the kinds of the lines, those that do not wait with a mark. */
export function kindsOn(...asked: Parameters<typeof linesOn>): string {
  return linesOn(...asked)
    .map(({ kind, isUrgent }) => (isUrgent ? `${kind}!` : kind))
    .join(' ');
}
