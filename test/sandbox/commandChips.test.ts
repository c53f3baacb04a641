import { commandChips } from '../../sandbox/page/commandChips';

test.each([
  ['Clinician', 'today, refer, my referrals, conference, activities, help, privacy, crisis'],
  [
    'Clinician, Link worker',
    'today, refer, my referrals, queue, my cases, conference, activities, upkeep, help, privacy, crisis',
  ],
  ['Community engagement worker', 'today, activities, upkeep, help, privacy, crisis'],
  [
    'Local Connections Lead',
    'today, refer, my referrals, queue, my cases, conference, activities, upkeep, nudges, access, help, privacy, crisis',
  ],
  ['Privacy officer', 'today, activities, access, help, privacy, crisis'],
  ['No access', 'today, refer, my referrals, conference, activities, help, privacy, crisis'],
  ['Guest from Wattle Lane Housing', 'help, privacy, crisis'],
])('close by for a %s: %s', (roles, chips) => {
  expect(commandChips(roles).join(', ')).toBe(chips);
});
