import { once } from '../../domain/once';

test('what is made once is made when it is first asked for, and then kept', () => {
  let made = 0;
  const table = once(() => {
    made += 1;
    return new Map([['made', made]]);
  });
  expect(made).toBe(0);
  expect(table()).toBe(table());
  expect(made).toBe(1);
});

test('what could not be made is tried again', () => {
  let tries = 0;
  const table = once(() => {
    tries += 1;
    if (tries === 1) throw new Error('not yet');
    return ['made'];
  });
  expect(table).toThrow('not yet');
  expect(table()).toEqual(['made']);
});
