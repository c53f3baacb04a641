import { sixLocals } from '../../domain/sixLocals';
import { roleNames } from '../../domain/staff/roles';
import type { DemoPerson } from '../demoPeople';
import type { Teams } from '../teams/teams';
import { unreadOf } from '../teams/unreadOf';

export interface PersonView {
  id: string;
  name: string;
  roles: string;
  local: string;
  alsoAt: string[];
  unread: number;
}

const localName = (id: string) => sixLocals.find((local) => local.id === id)?.name ?? id;

function rolesOf({ roles, guestOf }: DemoPerson): string {
  if (guestOf !== undefined) return `Guest from ${guestOf}`;
  return roles.length > 0 ? roles.map((role) => roleNames[role]).join(', ') : 'No access';
}

/** Everyone one can be, and how much each has not seen. */
export function townView(teams: Teams): PersonView[] {
  return teams.people.map((person) => ({
    id: person.aadObjectId,
    name: person.name,
    roles: rolesOf(person),
    local: localName(person.localId),
    alsoAt: (person.alsoAt ?? []).map(({ localId }) => localName(localId)),
    // what a team channel holds calls nobody in particular
    unread: teams
      .chatsOf(person.aadObjectId)
      .filter(({ kind }) => kind === 'personal')
      .reduce((sum, chat) => sum + unreadOf(chat, person.aadObjectId), 0),
  }));
}
