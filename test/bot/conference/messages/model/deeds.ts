import fc from 'fast-check';

export const names = ['lou', 'ana', 'dana', 'ben'] as const;
export type Name = (typeof names)[number];

/** What people do to a conference, or to their own days. `which` is one of the times ahead, by its place. */
export type Deed =
  | { is: 'moves'; which: number; days: number; time: string }
  | { is: 'cancelsOne'; which: number }
  | { is: 'cancelsAll' }
  | { is: 'undoes' }
  | { is: 'says'; who: Name; which: number; coming: boolean; instead?: Name }
  | { is: 'goesOnLeave'; who: Name; from: number; days: number; cover?: Name }
  | { is: 'waits' };

export interface Life {
  /** The instant at which it is planned, and for how many days later. */
  begins: string;
  inDays: number;
  time: string;
  everyWeeks: number;
  hours: Record<Name, { days: number[]; from: string; to: string }>;
  steps: { afterMinutes: number; deed: Deed }[];
}

const time = fc.constantFrom('08:00', '09:15', '10:00', '12:30', '16:45', '18:00');
const which = fc.constantFrom(0, 0, 0, 1);
const anyone = fc.constantFrom(...names);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constant('moves'), which, days: fc.integer({ min: -2, max: 6 }), time }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('cancelsOne'), which }) },
  { weight: 1, arbitrary: fc.constant({ is: 'cancelsAll' as const }) },
  { weight: 2, arbitrary: fc.constant({ is: 'undoes' as const }) },
  {
    weight: 3,
    arbitrary: fc.record(
      { is: fc.constant('says'), who: anyone, which, coming: fc.boolean(), instead: anyone },
      { requiredKeys: ['is', 'who', 'which', 'coming'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        is: fc.constant('goesOnLeave'),
        who: anyone,
        from: fc.integer({ min: 0, max: 9 }),
        days: fc.integer({ min: 0, max: 12 }),
        cover: anyone,
      },
      { requiredKeys: ['is', 'who', 'from', 'days'] },
    ),
  },
  { weight: 2, arbitrary: fc.constant({ is: 'waits' as const }) },
) as fc.Arbitrary<Deed>;

/** A moment later, hours later, or some days. */
const afterMinutes = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 600 }),
  fc.integer({ min: 1, max: 6_000 }),
);
const hours: fc.Arbitrary<Life['hours'][Name]> = fc.constantFrom(
  { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  { days: [2, 4], from: '13:00', to: '18:30' },
  { days: [1, 3, 6], from: '07:00', to: '12:00' },
);

/** Around Christmas, Labour Day, Easter, both changes of the clocks, Melbourne Cup Day, and a plain week. */
const begins = fc.constantFrom(
  '2026-11-23T02:10:00.000Z',
  '2026-12-17T06:40:00.000Z',
  '2027-03-04T22:50:00.000Z',
  '2027-03-23T01:05:00.000Z',
  '2027-03-31T09:30:00.000Z',
  '2027-09-29T23:20:00.000Z',
  '2027-10-28T04:00:00.000Z',
);

export const life: fc.Arbitrary<Life> = fc.record({
  begins,
  inDays: fc.integer({ min: 0, max: 11 }),
  time,
  everyWeeks: fc.constantFrom(0, 1, 1, 2),
  hours: fc.record({ lou: hours, ana: hours, dana: hours, ben: hours }),
  steps: fc.array(fc.record({ afterMinutes, deed }), { maxLength: 10 }),
});
