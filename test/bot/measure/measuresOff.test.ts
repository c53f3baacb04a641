import { sixLocals } from '../../../domain/sixLocals';
import { buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { answered, measured } from '../../support/measures';

const id = 'BRI-7K3Q';
const title = 'Questions about connection';
let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown({ locals: sixLocals });
});
afterEach(() => at.town.close());

test('at a Local that has not switched them on there is no button, and a press of another card is refused', async () => {
  await at.keep('gettingStarted', id);
  const details = (await at.opens('ana', id)).card;
  expect(buttonTitles(details)).not.toContain(title);

  for (const ids of [{ caseId: id }, { caseId: id, instrument: 'ucla3@1' }]) {
    const refused = await at.presses('ana', 'measure.add', ids, answered);
    expect(textOf(refused.card)).toContain('These questions are not switched on at this Local.');
    at.town.passes(1_000);
  }
  const form = await at.presses('ana', 'measure.add.form', { caseId: id });
  expect(buttonTitles(form.card)).not.toContain('Save');
  const part = await at.presses('ana', 'measures.open', { caseId: id });
  expect(textOf(part.card)).toContain('They have not been asked.');
  expect(buttonTitles(part.card)).toEqual(['Back']);
  expect((await at.caseOf(id)).measures).toBeUndefined();
});

test('what was answered before they were switched off is still read, and can be put right', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, { measures: [measured('2026-10-14', [1, 1, 1])] });

  const part = (await ana.presses((await at.opens('ana', id)).card, title)).card;

  expect(textOf(part)).toContain('Asked once. 6 of 9 in October.');
  expect(buttonTitles(part)).toEqual(['Entered in error', 'Back']);
  const form = (await ana.presses(part, 'Entered in error')).card;
  // the only one is chosen already
  const marked = await ana.presses(form, 'Mark as entered in error');
  expect(textOf(marked.card)).toContain('✓ Marked as entered in error.');
  expect((await at.caseOf(id)).measures).toMatchObject([{ isError: true }]);
});
