import type { Card } from '../../../cards/card';
import { noticeKinds } from '../../../domain/notice/notice';
import { buttonTitles, textOf } from '../../support/cardReading';
import { type NudgeTown, openNudgeTown } from './nudgeTown';

let at: NudgeTown;
beforeAll(async () => {
  at = await openNudgeTown();
  const states = ['unreachable', 'uncertain', 'dead', 'delivered', 'planned'] as const;
  for (let one = 1; one <= 60; one += 1) {
    const name = `Wilhelmina Featherstonehaugh-Constantinopoulos ${String(one).padStart(2, '0')}`;
    const person = await at.town.person(name, ['linkWorker']);
    if (one > 50) await at.notReached(person, 'uninstalled');
    for (const [place, state] of states.entries()) {
      const wakeAt =
        state === 'planned' ? { wakeAt: '2026-11-30T00:00:00.000Z' } : { deliveredAt: at.town.now() };
      for (const add of [0, 6, 12])
        await at.keep(person, { state, kind: noticeKinds[place + add] ?? 'day.morning', ...wakeAt });
    }
  }
});
afterAll(() => at.town.close());

test('sixty colleagues with everything at once are paged, eight at a time, each card under 20 KB', async () => {
  let card: Card | undefined = await at.lou.says('nudges');
  expect(textOf(card)).toContain(
    '⚠ 10 colleagues cannot be reached, 180 not delivered, 180 may not have arrived, 180',
  );
  const seen: string[] = [];
  for (let page = 1; card; page += 1) {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(20 * 1024);
    const names = textOf(card).match(/Wilhelmina \S+ \d\d/g) ?? [];
    expect(names.length).toBeLessThanOrEqual(8);
    seen.push(...names);
    if (!buttonTitles(card).includes('Next page')) break;
    expect(page).toBeLessThan(9);
    card = (await at.lou.presses(card, 'Next page')).card;
  }
  expect(new Set(seen).size).toBe(60);
  expect(seen).toHaveLength(60);
  expect(seen).toEqual([...seen].sort());
  const first = await at.lou.presses(card, 'First page');
  expect(textOf(first.card)).toContain(seen[0]);
});

test('a page beyond the last says that there are no more', async () => {
  const card = await at.lou.says('nudges');
  const beyond = JSON.parse(JSON.stringify(card).replace('"after":"8"', '"after":"800"'));
  const answer = await at.lou.presses(beyond, 'Next page');
  expect(textOf(answer.card)).toContain('There are no more.');
  expect(buttonTitles(answer.card)).toEqual(['First page']);
});
