import { accessCard } from '../../../cards/access/accessCard';
import type { UnusualRow } from '../../../cards/access/accessView';
import { unusualCard } from '../../../cards/access/unusualCard';
import { type Unusual, unusualKinds } from '../../../domain/access/unusual';
import { roles } from '../../../domain/staff/roles';
import { local, type Made, named, nonce, staffName, times, worker } from './made';

const at = '2026-11-22T22:10:00.000Z';
const item = (kind: Unusual['kind']): Unusual => ({
  key: `${kind}|${local.id}|2026-11-23|${worker.id}`,
  kind,
  localId: local.id,
  by: worker.id,
  on: '2026-11-23',
  count: 12,
  caseIds: times(30, (index) => `BWM-${2222 + index}`),
  surfaces: ['dialog', 'dialogInMeeting', 'personal'],
  last: {
    id: 'entry',
    subjectId: 'BWM-2222',
    at,
    by: worker.id,
    as: roles.join('+'),
    verb: 'referral.open',
    kind: 'view',
    surface: 'dialog',
    allowed: false,
  },
});
const looked = times(3, () => ({ at, by: worker.id, choice: 'further' as const, who: staffName }));
const rowOf = (kind: Unusual['kind'], isNew: boolean): UnusualRow => ({
  item: item(kind),
  local,
  who: staffName,
  isReader: false,
  isNew,
  looked: isNew ? [] : looked,
});
const request = {
  localId: local.id,
  caseId: 'BWM-7K3Q',
  kind: 'access' as const,
  dueOn: '2026-12-20',
  isOverdue: true,
  opens: true,
};
const none = { requests: 0, fresh: 0, looked: 0 };
const empty = { requests: [], rows: [], counts: none, locals: [local], isLead: false, isFirst: true, nonce };
const one = { typed: {}, problems: {}, nonce };

/** Cards that stand in a chat. */
export const postedOfAccess: Made[] = [];

export const dialogsOfAccess: Made[] = [
  ...named(
    accessCard,
    accessCard({
      ...empty,
      requests: times(3, () => request),
      rows: unusualKinds.map((kind) => rowOf(kind, true)),
      counts: { requests: 8, fresh: 30, looked: 4 },
      isLead: true,
      next: 5,
      isFirst: false,
      says: 'Written down.',
    }),
    accessCard({
      ...empty,
      requests: [{ ...request, kind: 'correction', isOverdue: false, opens: false }],
      rows: unusualKinds.map((kind) => rowOf(kind, false)),
      counts: { requests: 1, fresh: 0, looked: 5 },
    }),
    accessCard(empty),
  ),
  ...named(
    unusualCard,
    unusualCard({
      ...one,
      ...rowOf('manyCases', false),
      caseIds: item('manyCases').caseIds.slice(0, 6),
      problems: { choice: 'Please choose what came of it.' },
    }),
    unusualCard({ ...one, ...rowOf('afterEnd', true), isReader: true, caseIds: [] }),
  ),
];
