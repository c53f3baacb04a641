import { textOf } from '../../support/cardReading';
import type { CaseTown, Name } from '../../support/caseTown';
import { id } from '../connection/onTheRoad';
import { offered, openSuggestTown } from './suggestTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openSuggestTown({ interests: { past: ['Quokka singing'] } }, [
    offered('Harvest choir', 'Singing'),
  ]);
});
afterEach(() => at.town.close());
const opens = (who: Name, caseId = id) => at.presses(who, 'suggest.open', { caseId });

test.each<Name>(['ana', 'lou'])('%s does the work, and looking at it is a view', async (who) => {
  expect(textOf((await opens(who)).card)).toContain('Quokka singing');

  expect((await at.town.auditOf(id)).at(-1)).toMatchObject({
    verb: 'suggest.open',
    by: at.people[who].id,
    kind: 'view',
    allowed: true,
  });
});

test.each<Name>(['dana', 'ben', 'ivy', 'tess', 'otto', 'stuart'])('%s reads nothing of it', async (who) => {
  const answer = await opens(who);

  expect(textOf(answer.card)).not.toMatch(/Quokka|Harvest/);
});

test('nobody sees it once the work is over, nor of a case that is not there', async () => {
  await at.keep('closed', 'BRI-8K3Q', { whatMatters: { interests: { past: ['Quokka singing'] } } });

  expect(textOf((await opens('ana', 'BRI-8K3Q')).card)).not.toContain('Harvest choir');
  expect(textOf((await opens('ana', 'BRI-9K3Q')).card)).not.toContain('Harvest choir');
});

test('a carer and the person they care for: of one nothing is suggested to the other', async () => {
  const carer = 'BRI-8K3Q';
  await at.keep('gettingStarted', carer, {
    linkedTo: [id],
    whatMatters: { interests: { present: ['walks'] } },
  });

  const text = textOf((await opens('ana', carer)).card);

  expect(text).not.toMatch(/Quokka|Harvest/);
});

test('details carry no right: they open for whoever may look an activity up, with nothing of the case', async () => {
  const ids = { caseId: id, activityLocalId: 'brimbank', activityId: 'harvest-choir' };

  const opened = await at.presses('tess', 'suggest.details', ids);

  expect(textOf(opened.card)).toContain('Harvest choir');
  expect(JSON.stringify(opened.card)).not.toContain('Quokka');
  const added = await at.people.tess.presses(opened.card, 'Add as an idea');
  expect((await at.caseOf(id)).connections).toBeUndefined();
  expect(added.raw).not.toContain('Quokka');
});
