import { foldedInputs } from '../../../cards/checkIn/foldedInputs';
import { choiceSet, dateInput, textInput, toggle } from '../../../cards/inputs';
import { marksOf } from '../../../cards/referral/formMarks';
import { meanwhile } from '../../../cards/referral/meanwhile';
import { textOf } from '../../support/cardReading';

const days = [
  { title: 'Mondays', value: 'MO' },
  { title: 'Tuesdays', value: 'TU' },
];
const words = (value: string) => textInput('words', 'Words', { value });
const which = (value: string) => choiceSet('days', 'Days', days, { isMultiSelect: true, value });
const isSafe = (value: string) => ({ ...toggle('safe', 'Safe', 'It is safe'), value });

test('lines that end otherwise and days in another order are what was drawn', () => {
  const drawn = marksOf([words('one\ntwo'), which('MO,TU')]);
  const left = { words: 'one\r\ntwo ', days: 'TU,MO' };

  expect(meanwhile([words('three'), which('')], drawn, left)).toEqual({
    typed: { words: 'three', days: '' },
    standing: {},
  });
});

test('a switch that was off and is left out was not touched; one that was on was put off', () => {
  expect(meanwhile([isSafe('true')], marksOf([isSafe('false')]), {}).typed).toEqual({ safe: 'true' });
  expect(meanwhile([isSafe('false')], marksOf([isSafe('true')]), {})).toEqual({ typed: {}, standing: {} });
});

test('what both changed is told in words', () => {
  const on = (value: string) => dateInput('on', 'On', { value });
  const drawn = marksOf([which(''), on('2026-12-01'), words('one')]);
  const typed = { days: 'MO', on: '2026-12-02', words: '' };

  expect(meanwhile([which('TU,MO'), on('2026-12-08'), words('two')], drawn, typed)).toEqual({
    typed,
    standing: { days: 'Mondays, Tuesdays', on: 'Tuesday 8 December', words: 'two' },
  });
});

test('a form that was drawn without marks is taken as it was typed', () => {
  expect(meanwhile([words('two')], {}, { words: 'one' })).toEqual({ typed: { words: 'one' }, standing: {} });
});

test('what was changed by both is seen, though it stood folded away', () => {
  const [, folded] = foldedInputs('folded', 'More', [words('two')], {}, {}, { words: '' });

  expect(folded).toMatchObject({ isVisible: true });
  expect(JSON.stringify(folded)).toContain('It says now: ');
  expect(textOf(folded as never)).toContain('nothing');
});
