import { commandChips } from '../../sandbox/page/commandChips';

test.each([
  ['Clinician', 'refer, my referrals, activities, help, privacy, crisis'],
  [
    'Clinician, Link worker',
    'refer, my referrals, queue, my cases, activities, upkeep, help, privacy, crisis',
  ],
  ['Community engagement worker', 'activities, upkeep, help, privacy, crisis'],
  ['No access', 'refer, my referrals, activities, help, privacy, crisis'],
])('close by for a %s: %s', (roles, chips) => {
  expect(commandChips(roles).join(', ')).toBe(chips);
});
