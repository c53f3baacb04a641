import fc from 'fast-check';
import { matchKeys } from '../../../domain/match/matchKeys';
import { nameMatches, searchKeys } from '../../../domain/match/personSearch';
import { randomRuns } from '../../support/randomRuns';

function finds(words: string, calledName: string): boolean {
  const held = matchKeys({ calledName, contact: { details: '' } });
  return searchKeys(words).some((key) => held.includes(key)) && nameMatches(words, calledName);
}

it.each([
  ['mar', 'Maria Rossi'],
  ['ROS', 'Maria Rossi'],
  ['maria r', 'Maria Rossi'],
  ['rossi maria', 'Maria Rossi'],
  ['nguyen', 'Lan Nguyễn'],
  ['obr', 'Tess O’Brien'],
  ['bill', 'William Tran'],
  ['peg', 'Margaret'],
  ['peggy', 'Margaret'],
  ['bob', 'Robert (Bob) Jones'],
  ['margrat', 'Margaret'],
  ['nargaret', 'Margaret'],
  ['rosi', 'Maria Rossi'],
  ['jonh', 'John'],
  ['li', 'Li Wei'],
  ['jo', 'Joanne'],
  ['sousa', 'Ana Maria de Sousa e Silva'],
  ['王芳', '王芳'],
])('%s finds %s', (words, calledName) => {
  expect(finds(words, calledName)).toBe(true);
});

it.each([
  ['maria rossi', 'Maria Papadopoulos'],
  ['harry', 'Barry'],
  ['patrick', 'Patricia'],
  ['ria', 'Maria'],
  ['m', 'Maria'],
  ['', 'Maria'],
  ['?!', 'Maria'],
])('%s does not find %s', (words, calledName) => {
  expect(finds(words, calledName)).toBe(false);
});

const word = fc.oneof(
  fc.constantFrom(
    'Maria',
    'Rossi',
    'Peg',
    'Margaret',
    'Bill',
    'William',
    'Nguyễn',
    'O’Brien',
    'Jo',
    'Lan',
    'Sharon',
  ),
  fc.stringMatching(/^[a-e]{3,6}$/),
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

it('finds everybody whose name matches what was typed, by the keys that their record holds', () => {
  const typed = fc
    .tuple(name, fc.integer({ min: 3, max: 20 }))
    .map(([words, length]) => words.slice(0, length));
  fc.assert(
    fc.property(typed, name, (words, calledName) => {
      fc.pre(words.split(' ').some((one) => one.replace('’', '').length >= 3));
      fc.pre(nameMatches(words, calledName));
      expect(finds(words, calledName)).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

it('finds a person by the beginning of any word of their name', () => {
  fc.assert(
    fc.property(name, fc.nat(2), fc.integer({ min: 3, max: 8 }), (calledName, which, length) => {
      const plain = calledName.replaceAll('’', '').split(' ');
      const words = plain.filter((one) => one.length >= 3);
      fc.pre(words.length > 0);
      expect(finds((words[which % words.length] ?? '').slice(0, length), calledName)).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

it('reads anything that is typed', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 1000 });
  fc.assert(
    fc.property(anything, anything, (words, calledName) => {
      expect(searchKeys(words).length).toBeLessThanOrEqual(3);
      expect(typeof nameMatches(words, calledName)).toBe('boolean');
    }),
    { numRuns: randomRuns },
  );
});
