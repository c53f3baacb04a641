import type { Connection } from '../../domain/connection/connection';
import type { Group } from '../../domain/group/group';
import type { Store } from '../../store/store';
import { connection } from './connections';

/** A group of Brimbank with eight places and nobody in it. */
export function groupWith(more: Partial<Group> = {}): Group {
  return {
    id: 'garden',
    localId: 'brimbank',
    revision: 1,
    name: 'Tuesday garden group',
    place: 'The shed behind the hall',
    capacity: 8,
    runBy: [],
    members: [],
    sessions: [],
    donePresses: [],
    audit: [],
    ...more,
  };
}

/** Somebody’s place in that group, as their case has it. */
export function inGroup(groupId = 'garden', more: Partial<Connection> = {}): Connection {
  const { name } = groupWith();
  return connection('keen', { id: `of${groupId}`, name, group: { localId: 'brimbank', groupId }, ...more });
}

/** Groups that stand in every town of cases: one with free places, and one that is full. */
export async function keepGroups(store: Store): Promise<void> {
  const member = { caseId: 'BRI-2FFF', connectionId: 'offull', since: '2026-11-22T22:10:00.000Z' };
  await store.create('groups', groupWith({ id: 'walks', name: 'Walks' }));
  await store.create('groups', groupWith({ id: 'full', name: 'Full', capacity: 1, members: [member] }));
}
