import type { Relation } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { plainAlphabet } from '../../../domain/referral/caseReference';
import { type Role, roles } from '../../../domain/staff/roles';
import { type Sharing, sharings } from '../../../domain/summary/accessMatrix';
import { caseWith } from '../../support/cases';
import { openTown } from '../../support/town';
import type { Person } from '../../support/townPerson';

export type As = Relation | 'none' | 'knowsThem';
export const ways: readonly As[] = [
  'holder',
  'cover',
  'lead',
  'mayTake',
  'intake',
  'careTeam',
  'referrer',
  'colleague',
  'none',
  'knowsThem',
];

/** One cell but for the place: somebody of that role, to whom a case was made that stands so. */
export interface Cell {
  who: Person;
  role: Role | 'guest';
  as: As;
  sharing: Sharing;
  caseId: string;
}

/** Somebody of each role and a guest, and for each of them a case in every relation and of every consent. */
export async function openMatrixTown() {
  const town = await openTown();
  const away = await town.person('Andy Away', ['linkWorker']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  const cells: Cell[] = [];
  for (const role of [...roles, 'guest' as const]) {
    const who = await town.person(`Some ${role}`, role === 'guest' ? [] : [role]);
    const held = await town.store.read('staff', town.services.tenantId, who.id);
    const coversFor = [{ personId: away.id, from: '2026-11-01', until: '2026-12-24' }];
    if (held) await town.store.replace('staff', held, { ...held.document, coversFor });
    for (const as of ways)
      for (const sharing of sharings) {
        const caseId = referenceOf(cells.length);
        await town.store.create('cases', caseFor({ who, as, sharing, caseId }, { ana, away }));
        cells.push({ who, role, as, sharing, caseId });
      }
  }
  return { town, cells };
}

function referenceOf(index: number): string {
  const letter = (at: number) => plainAlphabet[at % plainAlphabet.length];
  const base = plainAlphabet.length;
  return `BRI-2${letter(Math.floor(index / base ** 2))}${letter(Math.floor(index / base))}${letter(index)}`;
}

const given = { given: true, changedBy: 'x', changedAt: '2026-11-20T01:00:00.000Z', how: 'told' } as const;

function caseFor(
  { who, as, sharing, caseId }: Omit<Cell, 'role'>,
  { ana, away }: { ana: Person; away: Person },
): Case {
  const worker = ({ id, name }: Person) => ({ personId: id, name });
  const holds = as === 'holder' || as === 'knowsThem' ? who : as === 'cover' ? away : ana;
  const people = { referrer: { ...ana, grants: [] }, holder: { id: holds.id, name: holds.name, grants: [] } };
  const status = as === 'mayTake' ? 'waiting' : as === 'intake' ? 'withIntake' : 'gettingStarted';
  const made = caseWith(status, caseId, people);
  const share = { ...given, noticeVersion: '1' };
  return {
    ...made,
    consents: {
      ...made.consents,
      refer: sharing === 'withdrawn' ? { given: false } : made.consents.refer,
      shareWithTeam: sharing === 'notShared' ? { given: false } : share,
    },
    careTeam: as === 'careTeam' || as === 'knowsThem' ? [worker(who)] : [],
    referrers: as === 'referrer' ? [worker(who)] : [worker(ana)],
    referrerIds: as === 'referrer' ? [who.id] : [ana.id],
    conflicts: as === 'knowsThem' ? [who.id] : [],
    notices: [],
    audit: [],
  };
}
