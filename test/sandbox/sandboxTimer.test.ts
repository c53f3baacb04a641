import { sandboxTimer } from '../../sandbox/clock/sandboxTimer';

test('what is played through waits for nothing, and its time has passed all the same', async () => {
  let now = '2026-11-24T00:00:00.000Z';
  const timer = sandboxTimer({ now: () => now });
  const began = timer.now();
  const really = Date.now();

  await timer.hurry(async () => {
    await timer.wait(60_000);
    await timer.wait(30_000);
  });
  expect(timer.now() - began).toBe(90_000);
  expect(Date.now() - really).toBeLessThan(30_000);

  now = '2026-11-25T00:00:00.000Z';
  expect(timer.now() - began).toBe(24 * 60 * 60_000 + 90_000);
});

test('otherwise it waits as long as it really takes', async () => {
  const timer = sandboxTimer({ now: () => new Date().toISOString() });
  const began = Date.now();
  await timer.wait(30);
  expect(Date.now() - began).toBeGreaterThanOrEqual(29);
});
