import fc from 'fast-check';
import { type Known, mayBeSame } from '../../../domain/match/alike';
import { matchKeys, matchQueries } from '../../../domain/match/matchKeys';
import { randomRuns } from '../../support/randomRuns';
import { elsewhere, findable, person } from './alikePeople';

const firstNames =
  'William Bill Margaret Peg Tess Theresa Nguyễn Zoë Sharon Shaz Mohammed Yusuf Priya Giorgio Li Jo';
const lastNames = 'Smith O’Brien Nguyễn Papadopoulos Rossi Singh Abdi Lee James van-Dyke';
const plainName = fc
  .tuple(fc.constantFrom(...firstNames.split(' ')), fc.option(fc.constantFrom(...lastNames.split(' '))))
  .map(([first, last]) => (last ? `${first} ${last}` : first));
const letter = fc.constantFrom(...'aehklmnorstuvyz');

/** A name as it might be typed again: a letter lost, put in, mistaken or swapped with its neighbour. */
const typedAgain = (name: string) =>
  fc.tuple(fc.nat([...name].length - 1), fc.nat(3), letter).map(([at, slip, wrong]) => {
    const letters = [...name];
    const [here = '', next = ''] = letters.slice(at, at + 2);
    letters.splice(at, 2, ...([[next], [here, wrong, next], [wrong, next], [next, here]][slip] ?? []));
    return letters.join('');
  });
const mistyped = plainName.chain(typedAgain);
const anyName = fc.oneof(
  plainName,
  mistyped,
  mistyped.map((name) => name.toUpperCase()),
  fc.string({ unit: 'binary' }),
);
const anyDetails = fc.oneof(
  fc.constantFrom(
    '0491 570 156',
    '+61 491 570 156',
    '(03) 9555 0100',
    '9555 0100',
    'Tess@Example.com',
    elsewhere,
  ),
  fc.constantFrom('12 Elm Street', '12 elm st', '', 'none'),
  fc.string({ unit: 'binary' }),
);
const anybody: fc.Arbitrary<Known> = fc.record({
  calledName: anyName,
  contact: fc.record({ details: anyDetails }),
  ageBand: fc.constantFrom('45-54', '55-64'),
  participantType: fc.constantFrom('client', 'carer'),
});

/** Two people at random, or two records of what may be one person. */
const two = fc.oneof(
  fc.tuple(anybody, anybody),
  fc.tuple(anybody, anybody, plainName).chain(([one, other, name]) =>
    fc
      .tuple(fc.oneof(fc.constant(name), typedAgain(name)), typedAgain(name))
      .map(([first, second]): [Known, Known] => [
        { ...one, calledName: first },
        { ...other, calledName: second, ageBand: one.ageBand },
      ]),
  ),
);

describe('any two people', () => {
  it('compare the same both ways', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        expect(mayBeSame(one, other)).toEqual(mayBeSame(other, one));
      }),
      { numRuns: randomRuns },
    );
  });

  it('are found by an equality look-up, whichever came first, when they are worth showing', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        fc.pre(mayBeSame(one, other) !== undefined);
        expect(findable(one, other)).toBe(true);
        expect(findable(other, one)).toBe(true);
      }),
      { numRuns: randomRuns },
    );
  });

  it('have few keys, none of them empty, and no more than four to look up', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        const keys = matchKeys(one);
        expect(keys.length).toBeLessThanOrEqual(12);
        expect(keys.filter((key) => !/^(name|start|end|contact):./su.test(key))).toEqual([]);
        expect(matchQueries(one).length).toBeLessThanOrEqual(4);
        expect(keys).toEqual(expect.arrayContaining(matchQueries(one)));
      }),
      { numRuns: randomRuns },
    );
  });

  it('with a letter in their name are like themselves', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        fc.pre(/[a-z]/i.test(one.calledName));
        expect(mayBeSame(one, one)?.name).toBe('same');
      }),
      { numRuns: randomRuns },
    );
  });
});

it('a long name mistyped once, anywhere, is still similar and still found', () => {
  const long = fc.constantFrom('Margaret', 'Papadopoulos', 'Priyanka', 'Christopher', 'Thuyduong', 'Bernard');
  const again = long.chain((name) => fc.tuple(fc.constant(name), typedAgain(name)));
  fc.assert(
    fc.property(again, ([name, typed]) => {
      const other = person(typed, elsewhere);
      expect([typed, mayBeSame(person(name), other)?.name]).toEqual([
        typed,
        expect.stringMatching(/^(same|similar)$/),
      ]);
      expect(findable(person(name), other)).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

it('a thousand letters take no time', () => {
  const long = (unit: string) => person(unit.repeat(1000 / unit.length), unit.repeat(1000 / unit.length));
  const started = performance.now();
  for (const unit of ['a', 'ab', 'a ', '1 ', '1', 'a@', 'a@a.', '王', '0491570156', '61 (0) '])
    for (const other of ['b', 'ab', '1 ']) {
      mayBeSame(long(unit), long(other));
      expect(matchKeys(long(unit)).length).toBeGreaterThan(0);
    }
  expect(performance.now() - started).toBeLessThan(3000);
});
