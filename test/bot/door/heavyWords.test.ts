import { textOf } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

test('a message of thousands of marks is met like any other that is no command', async () => {
  const stuart = await town.person('Stuart Pelham', ['manager']);
  const answer = textOf(await stuart.says(`${'!'.repeat(27_900)}a`));
  expect(answer).toContain('I did not understand that');
  expect(answer).not.toContain('!!!');
});

test('one endless word finds nothing, and is not repeated', async () => {
  const stuart = await town.person('Stuart Pelham', ['manager']);
  const answer = textOf(await stuart.says(`activities ${'q'.repeat(27_900)}`));
  expect(answer).toContain('Activities in Brimbank');
  expect(answer).not.toContain('qqq');
});

test('a name from Teams cannot turn, break or link what a Lead reads', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const stranger = await town.person('Mallory\u202Egnp\n\n1. Two https://evil.example [x](y)');
  const meet = await stranger.says('hi');
  await stranger.presses(meet, 'Ask for access', { localId: 'brimbank' });
  const request = JSON.stringify(await lee.cardSaying('Someone asks for access'));
  expect(request).toContain('Mallory gnp 1. Two https evil.example x(y)');
});
