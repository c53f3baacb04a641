import type { DemoPerson } from '../../demoPeople';
import { teamsIds } from '../teamsIds';

/** A member as the connector tells of them. */
export function rosterEntry(person: DemoPerson, tenantId: string) {
  const [givenName, ...rest] = person.name.split(' ');
  const address = `${person.name.toLowerCase().replaceAll(' ', '.')}@demo.example`;
  return {
    id: teamsIds.person(person.aadObjectId),
    name: person.name,
    objectId: person.aadObjectId,
    aadObjectId: person.aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: address,
    userPrincipalName: address,
    tenantId,
    userRole: 'user',
  };
}
