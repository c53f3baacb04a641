import { asked, dateInput } from '../../cards/inputs';

const [min, max] = ['2026-11-23', '2026-12-23'];

test.each([
  [{ min }, 'Please choose Monday 23 November 2026 or a later day.'],
  [{ max }, 'Please choose Wednesday 23 December 2026 or an earlier day.'],
  [{ min, max }, 'Please choose a day from Monday 23 November 2026 to Wednesday 23 December 2026.'],
  [{}, undefined],
])('a day out of range is told in words', (range, says) => {
  expect(dateInput('on', 'When', range).errorMessage).toBe(says);
});

test('while something is to be mended every press is answered: no problem of before stands on', () => {
  const input = dateInput('on', 'When', { min, max });
  expect(asked({}, {})(input)).toEqual([input]);
  const [free] = asked({}, { other: 'Please write something.' })(input);
  expect(free).toEqual({ type: 'Input.Date', id: 'on', label: 'When' });
});
