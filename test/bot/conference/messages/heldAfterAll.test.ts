import { minutes } from '../../../support/owed';
import { type MessageTown, openMessageTown } from './messageTown';

/** Half an hour before Thursday's ten o'clock. */
const half = '2026-11-25T22:30:00.000Z';
const brief = 'Case conference at 10:00 am (AEDT)';
let at: MessageTown;
beforeEach(async () => {
  at = await openMessageTown();
  await at.planned();
});
afterEach(() => at.town.close());

test('a brief that waited, fell away with a cancellation, and is due after all comes once', async () => {
  await at.until('2026-11-25T22:29:00.000Z');
  const isToAna = ({ conversationId }: { conversationId: string }) =>
    conversationId === `a:${at.people.ana.id}`;
  at.town.connector.refuseNext({ status: 429, headers: { 'retry-after': '90' }, when: isToAna });
  await at.until(half);
  await minutes(at.town, 1);
  const ids = { on: '2026-11-26' };
  await at.pressesOn('lou', 'conference.cancelOne', ids);
  await minutes(at.town, 3);
  expect(at.headings('ana')).not.toContain(brief);
  await at.pressesOn('lou', 'conference.undo', ids);
  await minutes(at.town, 3);

  const times = (name: 'ana' | 'dana') => at.headings(name).filter((one) => one === brief).length;
  expect(times('ana')).toBe(1);
  expect(times('dana')).toBe(1);
});
