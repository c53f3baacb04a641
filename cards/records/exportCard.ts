import type { Local } from '../../domain/local';
import type { ExportRequest } from '../../domain/records/exportRequest';
import { isUnderWay } from '../../domain/records/exportRules';
import { fingerprintGroups } from '../../domain/records/fingerprintGroups';
import { sends } from '../buttons';
import type { Card, SubmitAction } from '../card';
import { card, heading, labelled, line, problem, quiet } from '../parts';
import { exportInWords, exportReasonNames } from './recordsNames';

export interface ExportView {
  found: ExportRequest;
  local: Local;
  readerId: string;
  nameOf: (personId: string) => string;
  says?: string;
  problem?: string;
  now: string;
  nonce: string;
}

/** One export that was asked for: all that the second person reads before they decide. */
export function exportCard(view: ExportView): Card {
  const { found, local, nameOf, says, problem: why, now } = view;
  const { approvedBy, endedBy, made, state } = found;
  const isApproved = state === 'approved' && isUnderWay(found, now);
  return card(
    [
      ...(says ? [line(`✓ ${says}`)] : []),
      ...(why ? [problem(why)] : []),
      heading(`Export ${found.id}: ${local.name}`),
      line(exportInWords(found, now, local.timeZone)),
      line(
        'It holds every record of this Local, restricted and joined ones and those of carers too, and who looked at them. It holds no unfinished forms.',
      ),
      labelled('Why', `${exportReasonNames[found.reason]}. ${found.words}`),
      labelled('Held by', found.holder),
      labelled('Fingerprint of the key', fingerprintGroups(found.fingerprint)),
      quiet('Ask whoever will hold it to read their fingerprint to you, and compare.'),
      labelled('Asked for by', nameOf(found.askedBy)),
      ...(approvedBy === undefined ? [] : [labelled('Approved by', nameOf(approvedBy))]),
      ...(endedBy === undefined ? [] : [labelled('Ended by', nameOf(endedBy))]),
      ...(made ? [labelled('Records in it', String(made.records)), labelled('Check sum', made.sha256)] : []),
      ...(isApproved
        ? [quiet(`An administrator writes: npm run export:local -- --request ${found.id} --out FILE`)]
        : []),
    ],
    actions(view),
  );
}

function actions({ found, local, readerId, now, nonce }: ExportView): SubmitAction[] {
  const ids = { localId: local.id, exportId: found.id };
  const isOwn = found.askedBy === readerId;
  const waits = found.state === 'asked';
  return [
    ...(waits && !isOwn
      ? [sends('Approve', { verb: 'export.approve', ids, nonce }, 'positive' as const)]
      : []),
    ...(isUnderWay(found, now)
      ? [
          sends(
            waits && !isOwn ? 'Decline' : 'Withdraw',
            { verb: 'export.end', ids, nonce },
            'destructive' as const,
          ),
        ]
      : []),
    sends('Back', { verb: 'records.open', ids: { localId: local.id }, nonce }),
  ];
}
