import { sandboxLocals } from '../../sandbox/sandboxLocals';

test('one Local of the sandbox has the questions switched on', () => {
  expect(sandboxLocals.filter(({ measures }) => measures.length > 0)).toMatchObject([
    { id: 'brimbank', measures: ['ucla3'] },
  ]);
});
