import { AdaptiveCard, SerializationContext, Version } from 'adaptivecards';
import fc from 'fast-check';
import { chartOrText } from '../../cards/chartOrText';
import { card } from '../../cards/parts';
import { randomRuns } from '../support/randomRuns';

const point = fc.record({
  label: fc.constantFrom('1 Sep', '14 Oct', '23 Nov'),
  value: fc.integer({ min: 0, max: 99 }),
});
const some = fc.array(point, { minLength: 1, maxLength: 12 });

test('each point is a bar of its own, and stands in the words', () => {
  fc.assert(
    fc.property(some, (points) => {
      const { data, fallback } = chartOrText({ title: 'Over time', points });
      expect(data.map(({ y }) => y)).toEqual(points.map(({ value }) => value));
      expect(new Set(data.map(({ x }) => x)).size).toBe(points.length);
      for (const { label, value } of points) expect(fallback.text).toContain(`${label}: ${value}`);
      expect(fallback.text).toMatch(/^Over time: /);
    }),
    { numRuns: randomRuns },
  );
});

test('whoever does not know charts reads the words: never an error, never an empty place', () => {
  const points = [
    { label: '1 Sep', value: 8 },
    { label: '14 Oct', value: 6 },
  ];
  const read = new AdaptiveCard();
  const version = Version.parse('1.5', new SerializationContext());
  read.parse(card([chartOrText({ title: 'Over time', points })]), new SerializationContext(version));

  expect(read.getItemCount()).toBe(1);
  expect(read.getItemAt(0).getJsonTypeName()).toBe('TextBlock');
  expect(JSON.stringify(read.toJSON())).toContain('Over time: 1 Sep: 8 · 14 Oct: 6');
});
