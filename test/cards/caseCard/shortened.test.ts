import { firstLines, shortened } from '../../../cards/caseCard/shortened';
import { card, line, smallHeading } from '../../../cards/parts';
import { caseDetails } from '../../../cards/referral/caseDetails';
import type { Relation } from '../../../domain/referral/access';
import { textOf } from '../../support/cardReading';
import { found, local, nonce, statuses, times, worker, zone } from '../../support/everyCard/made';
import { fullestCase } from '../../support/fullestCase';

const section = [
  smallHeading('Plan'),
  ...['one', 'two', 'three', 'four'].map(line),
  { type: 'ActionSet' as const, actions: [{ type: 'Action.OpenUrl' as const, title: 'Plan', url: 'x' }] },
];

test('a section that is too long keeps its heading, its first lines and its button, and says how many more', () => {
  expect(textOf(card(firstLines(section, 2)))).toBe('Plan\none\ntwo\nand 2 more\nPlan');
  expect(firstLines(section, 4)).toEqual(section);
  expect(firstLines([], 1)).toEqual([]);
});

test('no more is left out than has to be', () => {
  const drawn = shortened(({ lines }) =>
    card([line('x'.repeat(lines > 5 ? 30_000 : 10_000)), line(`${lines}`)]),
  );
  expect(textOf(drawn)).toMatch(/\n5$/);
  expect(textOf(shortened(({ lines }) => card([line(`${lines}`)])))).toBe('Infinity');
});

const matches = times(2, () => ({
  other: found('gettingStarted'),
  alike: { name: 'similar' as const, contact: 'same' as const },
}));
const readers: Relation[][] = [
  ['holder', 'lead', 'referrer', 'colleague'],
  ['cover'],
  ['lead'],
  ['careTeam'],
];
test.each(statuses)(
  'the fullest case that is %s fits one card, with room for what was just done',
  (status) => {
    for (const relations of readers) {
      const view = {
        found: fullestCase(found(status)),
        relations,
        local,
        timeZone: zone,
        nonce,
        readerId: worker.id,
        now: found(status).referral.since,
        parking: { isParked: true, nonce },
        matches,
      };
      expect(Buffer.byteLength(JSON.stringify(caseDetails(view)))).toBeLessThan(19_500);
    }
  },
);
