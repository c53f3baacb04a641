import type { Case } from '../../../../domain/referral/case';
import { buttonTitles, textOf, untouched } from '../../../support/cardReading';
import { openStartTown, type StartTown, titleOf } from './startTown';

let at: StartTown;
/** Comes in between what was read and what is written. */
const racing: { meanwhile?: (() => Promise<unknown>) | undefined } = {};
beforeEach(async () => {
  racing.meanwhile = undefined;
  at = await openStartTown({
    storeInFront: (store) => ({
      ...store,
      replace: async (container, held, next) => {
        const happens = container === 'cases' || container === 'days' ? racing.meanwhile : undefined;
        if (happens) racing.meanwhile = undefined;
        await happens?.();
        return store.replace(container, held, next);
      },
    }),
  });
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils' });
});
afterEach(() => at.town.close());

const typed = { result: 'spoke', line: 'Looks forward to the choir.' };
const byAColleague = (found: Case): Case => ({
  ...found,
  revision: found.revision + 1,
  lastCheckIn: {
    at: at.town.now(),
    by: at.ben.id,
    type: 'scheduled',
    way: 'call',
    result: 'spoke',
    line: 'Has moved to Sunshine.',
  },
});

test('somebody else was faster: it is said, and stands afresh with all that was typed', async () => {
  const first = await at.starts();
  racing.meanwhile = () => at.changes('BRI-2222', byAColleague);

  const again = await at.ana.presses(first.card, 'Save and next person', typed);

  expect(titleOf(again)).toBe('1 of 2');
  expect(textOf(again.card)).toContain('This referral changed while you were writing.');
  expect(textOf(again.card)).toContain('Has moved to Sunshine.');
  expect(untouched(again.card)).toMatchObject(typed);
  expect((await at.caseOf('BRI-2222')).lastCheckIn?.by).toBe(at.ben.id);

  const next = await at.ana.presses(again.card, 'Save and next person');
  expect(textOf(next.card)).toContain('✓ Saved: Mara');
  expect((await at.caseOf('BRI-2222')).lastCheckIn).toMatchObject({ by: at.ana.id, line: typed.line });
});

test('they withdrew while the form was open: nothing is saved, the day goes on, what was written is shown', async () => {
  const first = await at.starts();
  const details = await at.ana.presses(first.card, 'Open the case');
  const form = await at.ana.presses(details.card, 'Withdraw');
  await at.ana.presses(form.card, 'Withdraw the referral', { reason: 'consentWithdrawn' });

  const next = await at.ana.presses(first.card, 'Save and next person', typed);

  expect(textOf(next.card)).toContain('already ended');
  expect(textOf(next.card)).toMatch(/Not saved, you wrote: \n?Looks forward to the choir\./);
  expect(textOf(next.card)).toContain('Nils · BRI-3333');
  expect(textOf(next.card)).not.toContain('Mara');
  expect(await at.caseOf('BRI-2222')).not.toHaveProperty('lastCheckIn');
});

test('it was handed to a colleague who is named alone: the others of the day still open', async () => {
  const first = await at.starts();
  await at.changes('BRI-2222', (found) => ({ ...found, restrictedTo: [at.ben.id] }));

  const next = await at.ana.presses(first.card, 'Save and next person', typed);

  expect(textOf(next.card)).toContain('There is nothing here that you can open.');
  expect(textOf(next.card)).toContain('Nils · BRI-3333');
  expect(await at.caseOf('BRI-2222')).not.toHaveProperty('lastCheckIn');
});

test('two changes of one’s own day at once: neither is lost', async () => {
  const first = await at.starts();
  const second = await at.ana.presses(first.card, 'Skip');
  racing.meanwhile = () => at.ana.presses(first.card, 'Put off until tomorrow');

  await at.ana.presses(second.card, 'Put off until next week');

  expect((await at.dayOf(at.ana))?.snoozed).toEqual({
    'step|BRI-2222': '2026-11-24',
    'step|BRI-3333': '2026-11-30',
  });
});

test('a cover opens the day of whom they cover for, and is no more than that', async () => {
  await at.worksLike(at.ana, { leave: { from: '2026-11-23', until: '2026-11-24', coverId: at.ben.id } });
  const coversFor = [{ personId: at.ana.id, from: '2026-11-23', until: '2026-11-24' }];
  await at.worksLike(at.ben, { coversFor });
  await at.keep('BRI-4444', { calledName: 'Oona', more: () => ({ conflicts: [at.ben.id] }) });

  const first = await at.starts(at.ben);
  expect(textOf(first.card)).toContain('Mara · BRI-2222 · for Ana Petrov');
  const second = await at.ben.presses(first.card, 'Save and next person', typed);
  const end = await at.ben.presses(second.card, 'No answer');

  expect(titleOf(first)).toBe('1 of 2');
  expect(textOf(first.card)).toContain('Mara');
  expect(textOf(end.card)).toContain('That was everyone for today. 2 done.');
  expect(await at.caseOf('BRI-2222')).toMatchObject({ lastCheckIn: { by: at.ben.id } });
  expect(await at.town.auditOf('BRI-4444')).toEqual([]);
});

test('Ben does not open Ana’s by a press of hers', async () => {
  const first = await at.starts();

  const answer = await at.ben.presses(first.card, 'Save and next person', typed);

  expect(textOf(answer.card)).not.toMatch(/Mara|Nils/);
  expect(buttonTitles(answer.card)).toEqual(['Show all']);
  expect(await at.caseOf('BRI-2222')).not.toHaveProperty('lastCheckIn');
});
