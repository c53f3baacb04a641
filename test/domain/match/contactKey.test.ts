import { contactKey } from '../../../domain/match/contactKey';

it.each([
  ['0491 570 156', 'contact:491570156'],
  ['0491570156', 'contact:491570156'],
  ['+61 491 570 156', 'contact:491570156'],
  ['+61 (0)491-570-156', 'contact:491570156'],
  ['61491570156', 'contact:491570156'],
  ['491 570 156', 'contact:491570156'],
  ['０４９１ ５７０ １５６', 'contact:491570156'],
  ['mobile 0491 570 156 (after 5 pm)', 'contact:491570156'],
  ['0491 570 156, or tess@example.com', 'contact:491570156'],
  ['(03) 9555 0100', 'contact:395550100'],
  ['9555 0100', 'contact:395550100'],
  ['+44 7700 900123', 'contact:700900123'],
  ['07700 900123', 'contact:700900123'],
  ['Tess@Example.COM', 'contact:tess@example.com'],
  ['email: <Tess@Example.com>', 'contact:tess@example.com'],
  ['tess19850102@example.com', 'contact:tess19850102@example.com'],
  ['Unit 12, 345 Smith Street, Sunshine 3020', 'contact:unit 12 345 smith st sunshine 3020'],
  ['unit 12 / 345 Smith St.  SUNSHINE 3020', 'contact:unit 12 345 smith st sunshine 3020'],
])('%s', (details, key) => {
  expect(contactKey(details)).toBe(key);
});

it.each(['', '   ', 'none', 'through her daughter Maria', '0400 000 000', '12', '🙂'])(
  '%s identifies nobody',
  (text) => {
    expect(contactKey(text)).toBeUndefined();
  },
);
