import type { Relation } from '../../../domain/referral/access';
import { roles } from '../../../domain/staff/roles';
import { rolesOfRelation, summaryOpens } from '../../../domain/summary/accessMatrix';

const both = ['alone', 'room'];

test.each<[string, Relation, readonly string[], readonly string[], readonly string[]]>([
  ['whoever has the case', 'holder', [], ['alone'], both],
  ['whoever covers for them', 'cover', [], ['alone'], both],
  ['the Lead of the Local', 'lead', [], ['alone'], both],
  ['a colleague on the care team, where the person shares', 'careTeam', [], [], both],
  ['a link worker who might take it', 'mayTake', [], [], []],
  ['intake', 'intake', [], [], []],
  ['whoever referred: the status alone', 'referrer', [], [], []],
  ['another link worker: the reference alone', 'colleague', [], [], []],
])('%s: withdrawn, not shared, shared', (_who, relation, withdrawn, notShared, shared) => {
  expect(summaryOpens[relation]).toEqual({ withdrawn, notShared, shared });
});

test.each<[string, Relation[]]>([
  ['linkWorker', ['holder', 'cover', 'careTeam']],
  ['lead', ['holder', 'cover', 'lead', 'careTeam']],
  ['clinician', ['careTeam']],
  ['aodWorker', ['careTeam']],
  ['intake', ['careTeam']],
  ['peerWorker', ['careTeam']],
  // no names for a manager, none for community engagement, no case content for a privacy officer
  ['manager', []],
  ['communityEngagement', []],
  ['privacyOfficer', []],
])('as %s these relations open it: %j', (role, opening) => {
  const named = Object.entries(rolesOfRelation).filter(([, any]) => any.some((one) => one === role));
  expect(named.map(([relation]) => relation)).toEqual(opening);
});

test('every role has its row above', () => {
  expect(roles).toHaveLength(9);
});
