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
  expect(at('brimbank')).toHaveLength(13);
  expect(at('benalla-wangaratta-mansfield')).toHaveLength(4);
});

test('somebody looks after privacy at the larger Local', () => {
  expect(at('brimbank').filter(({ roles }) => roles.includes('privacyOfficer'))).toHaveLength(1);
});

test('one colleague has no access, one guest comes from outside, and one works at two Locals', () => {
  const strangers = people.filter(({ roles }) => roles.length === 0);
  expect(strangers.filter(({ guestOf }) => guestOf === undefined)).toHaveLength(1);
  expect(people.filter(({ guestOf }) => guestOf !== undefined)).toHaveLength(1);
  expect(strangers).toHaveLength(2);
  expect(people.filter(({ alsoAt }) => alsoAt)).toHaveLength(1);
});
