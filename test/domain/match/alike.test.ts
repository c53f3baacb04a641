import { mayBeSame } from '../../../domain/match/alike';
import { elsewhere, findable, person } from './alikePeople';

describe('names of the same age band and another contact', () => {
  const compare = (one: string, other: string) =>
    mayBeSame(person(one), person(other, elsewhere))?.name ?? 'different';

  it.each([
    ['Tess O’Brien', "TESS o'brien", 'same'],
    ['Zoë Nguyễn', 'zoe nguyen', 'same'],
    ['Mary-Anne Jones', 'Mary Anne Jones', 'same'],
    ['Aunty Deb', 'Deb', 'same'],
    ['王芳', '王芳', 'same'],
    ['Bill', 'William Tran', 'similar'],
    ['Shaz', 'Sharon', 'similar'],
    ['Pat Lee', 'Patricia Lee', 'similar'],
    ['Robert (Bob) Jones', 'Rob Jones', 'similar'],
    ['Mohammed Ali', 'Muhammad Ali', 'similar'],
    ['Maria', 'Maria Rossi', 'similar'],
    ['Maria R', 'Maria Rossi', 'similar'],
    ['Maria Elena Rossi', 'Maria Rossi', 'similar'],
    ['Rossi, Maria', 'Maria Rossi', 'similar'],
    ['Mary-Anne Jones', 'Maryanne Jones', 'similar'],
    ['Jo Anne', 'Joanne', 'similar'],
    ['Margaret', 'Margarte', 'similar'],
    ['Sharon Smith', 'Sahron Smyth', 'similar'],
    ['Priya', 'Pria', 'similar'],
    ['Thanh', 'Tanh', 'similar'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(compare(one, other)).toBe(expected);
    expect(compare(other, one)).toBe(expected);
    expect(findable(person(one), person(other, elsewhere))).toBe(true);
    expect(findable(person(other), person(one, elsewhere))).toBe(true);
  });

  it.each([
    ['Harry', 'Barry'],
    ['Patrick', 'Patricia'],
    ['Trish', 'Paddy'],
    ['Maria Rossi', 'Maria Papadopoulos'],
    ['Maria Rossi', 'Elena Rossi'],
    ['Giorgio', 'George'],
    ['Paul', 'Paula'],
    ['Lan', 'Linh'],
    ['Mrs', 'Mr'],
    ['', ''],
    ['!!!', '!!!'],
  ])('%s and %s are different', (one, other) => {
    expect(compare(one, other)).toBe('different');
  });
});

describe('what is worth showing', () => {
  it('an alike name with the same contact, whatever the age band', () => {
    const older = person('Bill', '+61 491 570 156', { ageBand: '55-64' });
    expect(mayBeSame(person('William'), older)).toEqual({ name: 'similar', contact: 'same' });
  });

  it('not a name alone', () => {
    expect(mayBeSame(person('Bill'), person('Bill', elsewhere, { ageBand: '55-64' }))).toBeUndefined();
  });

  it('the same contact for the same kind of participant in the same age band', () => {
    expect(mayBeSame(person('Bill'), person('Ngoc'))).toEqual({ name: 'different', contact: 'same' });
  });

  it('not a carer and a client who share a phone', () => {
    expect(
      mayBeSame(person('Bill'), person('Ngoc', undefined, { participantType: 'carer' })),
    ).toBeUndefined();
  });

  it('not two people because neither gave a contact that identifies them', () => {
    expect(
      mayBeSame(person('Bill', 'through the Local'), person('Ngoc', 'through the Local')),
    ).toBeUndefined();
    expect(mayBeSame(person('Bill', '0400 000 000'), person('Ngoc', '0400 000 000'))).toBeUndefined();
  });
});
