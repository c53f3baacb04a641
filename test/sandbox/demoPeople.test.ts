import { sixLocals } from '../../domain/sixLocals';
import { demoPeople } from '../../sandbox/demoPeople';

const { people } = demoPeople;
const at = (localId: string) => people.filter((person) => person.localId === localId);

test('everyone is somebody else and belongs to a Local that there is', () => {
  expect(new Set(people.map(({ aadObjectId }) => aadObjectId)).size).toBe(people.length);
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  const locals = sixLocals.map(({ id }) => id);
  for (const { localId, alsoAt = [] } of people) {
    expect(locals).toEqual(expect.arrayContaining([localId, ...alsoAt.map((place) => place.localId)]));
  }
});

test('a larger Local and a small one can each carry a referral to its end', () => {
  for (const localId of ['brimbank', 'benalla-wangaratta-mansfield']) {
    const roles = at(localId).flatMap((person) => person.roles);
    expect(roles).toEqual(expect.arrayContaining(['clinician', 'peerWorker', 'linkWorker', 'lead']));
  }
  expect(at('brimbank')).toHaveLength(11);
  expect(at('benalla-wangaratta-mansfield')).toHaveLength(4);
});

test('one person has no access, and one works at two Locals', () => {
  expect(people.filter(({ roles }) => roles.length === 0)).toHaveLength(1);
  expect(people.filter(({ alsoAt }) => alsoAt)).toHaveLength(1);
});
