import type { Card } from '../../../cards/card';
import type { Conference } from '../../../domain/conference/conference';
import type { Staff } from '../../../domain/staff/staff';
import type { Message } from '../../sending/drawn';
import type { SeenCase } from '../../sending/isStillSo';

/** Neutral, as a lock screen shows it. It stands as it was sent: whatever it opens is asked about afresh. */
export function messageOf(
  { id, localId, revision }: Conference,
  staff: Pick<Staff, 'revision'>,
  card: Card,
  { seen = [], told }: { seen?: SeenCase[] | undefined; told?: string } = {},
): Message {
  return {
    drawn: {
      card,
      summary: 'A case conference',
      follows: false,
      revision,
      readerRevision: staff.revision,
      seen,
      ...(told !== undefined && { told }),
      conference: { id, localId, revision },
    },
    others: [],
  };
}
