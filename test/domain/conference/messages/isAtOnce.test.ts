import { isAtOnce } from '../../../../domain/conference/messages/isAtOnce';
import { local } from '../../../support/referralDeeds';

const usual = { hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' } };
// Melbourne is 11 hours ahead
const at = (day: number, hour: number) => new Date(Date.UTC(2026, 10, day, hour - 11)).toISOString();

test.each([
  ['early in the morning, of one today', at(24, 7), at(24, 15), true],
  ['late in the evening, of one today that is past', at(24, 21), at(24, 15), false],
  ['in the afternoon, of one tomorrow', at(24, 15), at(25, 10), true],
  ['in the afternoon, of one after tomorrow', at(24, 15), at(26, 10), false],
  ['in the evening, of one tomorrow in their hours', at(24, 19), at(25, 10), false],
  ['in the evening, of one tomorrow before their hours', at(24, 19), at(25, 8), true],
  ['on a Friday afternoon, of one on Monday', at(27, 15), at(30, 10), true],
  ['on a Friday evening, of one on Monday', at(27, 19), at(30, 10), false],
])('%s', (_, now, begins, atOnce) => {
  expect(isAtOnce([begins], usual, now, local)).toBe(atOnce);
  expect(isAtOnce([begins, at(30, 23)], usual, now, local)).toBe(atOnce);
});
