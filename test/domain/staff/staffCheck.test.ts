import type { Staff } from '../../../domain/staff/staff';
import { confirmList, latestCheck, leadsAt, staffCheckDue } from '../../../domain/staff/staffCheck';
import { newcomer } from '../../../domain/staff/staffRules';

const began = '2026-01-01T00:00:00.000Z';
const dayMs = 24 * 60 * 60_000;
const after = (days: number, since = began) => new Date(Date.parse(since) + days * dayMs).toISOString();

function lead(id: string, more: Partial<Staff> = {}): Staff {
  const grant = { localId: 'brimbank', roles: ['lead'] as const, from: began, grantedBy: 'test' };
  return { ...newcomer(id, 'tenant', id), grants: [{ ...grant, roles: [...grant.roles] }], ...more };
}
const checked = (id: string, at: string) => lead(id, { staffChecked: { brimbank: at } });

test('a list that nobody has checked is due 90 days after its first Lead began', () => {
  expect(staffCheckDue([lead('lee')], 'brimbank', after(89.99))).toBe(false);
  expect(staffCheckDue([lead('lee')], 'brimbank', after(90))).toBe(true);
});

test('the latest check over the Leads counts, and for its own Local alone', () => {
  const leads = [checked('lee', after(10)), checked('sol', after(40)), lead('kit')];
  expect(latestCheck(leads, 'brimbank')).toMatchObject({ at: after(40), by: { id: 'sol' } });
  expect(staffCheckDue(leads, 'brimbank', after(129.99))).toBe(false);
  expect(staffCheckDue(leads, 'brimbank', after(130))).toBe(true);
  expect(latestCheck(leads, 'latrobe')).toBeUndefined();
});

test('a Lead who checks again keeps what they said of another Local', () => {
  const decision = confirmList(lead('lee', { staffChecked: { latrobe: after(1) } }), 'brimbank', after(2));
  expect(decision).toMatchObject({ next: { staffChecked: { latrobe: after(1), brimbank: after(2) } } });
});

test('where nobody leads, nobody is asked', () => {
  const [gone] = [lead('lee')].map((one) => ({
    ...one,
    grants: one.grants.map((grant) => ({ ...grant, until: after(5) })),
  }));
  expect(leadsAt([gone as Staff], 'brimbank', after(4))).toHaveLength(1);
  expect(leadsAt([gone as Staff], 'brimbank', after(5))).toEqual([]);
  expect(staffCheckDue([], 'brimbank', after(400))).toBe(false);
});
