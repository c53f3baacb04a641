import { heldOn } from '../../../../../domain/conference/heldBetween';
import type { Nudge } from '../../../../../domain/notice/nudge';
import type { Lived, Snapshot } from './live';
import { at, comes } from './page';

const attendees = ['ana', 'dana'] as const;
const kinds = ['conference.planned', 'conference.moved', 'conference.cancelled'];

/** Nobody is told what is not so, nor the same twice running; and what those who come know in the end is how it stands. */
export function expectKnown({ snapshots, nudges, local, end }: Lived): void {
  for (const who of attendees) {
    const told = nudges
      .filter(
        ({ kind, recipientId, state }) =>
          kinds.includes(kind) && recipientId === who && state === 'delivered',
      )
      .sort((one, other) => (one.deliveredAt ?? '').localeCompare(other.deliveredAt ?? ''));
    let all: string | undefined;
    const known = new Map<string, string>();
    for (const one of told) {
      const [heldId = '', when = ''] = one.told?.split('|') ?? [];
      const then = at(snapshots, Date.parse(one.deliveredAt ?? ''));
      if (!then) throw new Error(`${one.id} came before anything stood.`);
      const stands = heldId === 'all' ? all : (known.get(heldId) ?? all);
      if (stands === when) throw new Error(`${one.id} tells nothing new.`);
      if (!isOver(one, then, heldId)) isSo(one, then, heldId, when);
      if (one.occurrence.endsWith(':all')) {
        known.clear();
        all = heldId === 'all' ? 'cancelled' : undefined;
      }
      if (heldId !== 'all') known.set(heldId, when);
    }
    const last = snapshots.at(-1);
    if (last && told.length > 0) expectLastKnown(last, who, (id) => known.get(id) ?? all);
  }

  function isOver({ deliveredAt = '' }: Nudge, { conference }: Snapshot, heldId: string): boolean {
    return heldId !== 'all' && heldOn(conference, local, heldId).endsAt <= deliveredAt;
  }

  function isSo(one: Nudge, { conference }: Snapshot, heldId: string, when: string): void {
    const { state, startsAt } = heldOn(conference, local, heldId === 'all' ? conference.on : heldId);
    const stands = state === 'held' ? startsAt : state;
    if (stands !== when) throw new Error(`${one.id} was told when it stood at ${stands}: ${one.deliveredAt}`);
  }

  /** Of the times that are still to come, for somebody who was never on leave. */
  function expectLastKnown(last: Snapshot, who: string, knownOf: (id: string) => string | undefined): void {
    const { conference, staff } = last;
    if (staff.find(({ id }) => id === who)?.leave) return;
    for (const { id } of conference.occurrences) {
      const held = heldOn(conference, local, id);
      if (held.startsAt <= end || (held.state === 'held' && !comes(last, held, who))) continue;
      const ruled = heldOn({ ...conference, occurrences: [] }, local, id);
      const known = whenIn(knownOf(id) ?? (ruled.state === 'held' ? ruled.startsAt : ruled.state));
      const stands = whenIn(held.state === 'held' ? held.startsAt : held.state);
      if (known !== stands) throw new Error(`${who} knows ${known} of ${id}, which stands at ${stands}.`);
    }
  }
}

/** Cancelled, or a holiday that it was not moved from: nobody has to be told which. */
function whenIn(known: string): string {
  return known === 'cancelled' || known === 'holiday' ? 'not held' : known;
}
