import { buttonTitles, textOf } from '../../support/cardReading';
import type { CaseTown, Name } from '../../support/caseTown';
import { connection } from '../../support/connections';
import { id } from '../connection/onTheRoad';
import { offered, openSuggestTown, vetted } from './suggestTown';

const other = 'BRI-8K3Q';
let at: CaseTown;
beforeEach(async () => {
  at = await openSuggestTown(undefined, [
    offered('Harvest choir', 'Singing'),
    offered('Doubtful choir', 'Singing', { ours: vetted('doNotSuggest') }),
  ]);
  const activity = { localId: 'brimbank', activityId: 'harvest-choir' };
  await at.keep('gettingStarted', other, (made) => ({
    participant: { ...made.participant, calledName: 'Quokka' },
    connections: [connection('goingAlong', { activity })],
  }));
  await at.keep('gettingStarted', 'BRI-9K3Q', {}, 'ben');
});
afterEach(() => at.town.close());
const opensChoir = (who: Name) => at.presses(who, 'activity.open', { activityId: 'harvest-choir' });

test('from an activity’s details: those whom they work with, by name, each a view; one press adds it', async () => {
  const details = await opensChoir('ana');

  const whom = await at.people.ana.presses(details.card, 'For somebody I work with');

  const text = textOf(whom.card);
  expect(text).toContain(`Quokka · ${other}\nAlready in their plan.`);
  expect(text).toContain(id);
  expect(text).not.toContain('BRI-9K3Q');
  for (const one of [id, other])
    expect((await at.town.auditOf(one)).at(-1)).toMatchObject({ verb: 'suggest.forWhom', kind: 'view' });
  const added = await at.people.ana.presses(whom.card, 'Add as an idea');
  expect(textOf(added.card)).toContain('✓ Added as an idea.');
  expect((await at.caseOf(id)).connections).toMatchObject([{ name: 'Harvest choir', state: 'idea' }]);
});

test.each<Name>(['dana', 'ivy', 'stuart'])('%s has nobody to add it for', async (who) => {
  const details = await opensChoir(who);
  expect(buttonTitles(details.card)).not.toContain('For somebody I work with');

  const pressed = await at.presses(who, 'suggest.forWhom', { activityId: 'harvest-choir' });

  expect(pressed.line ?? textOf(pressed.card)).toContain('for link workers and Leads');
  expect((await at.town.auditOf('none')).at(-1)).toMatchObject({ verb: 'suggest.forWhom', allowed: false });
});

test('what is set aside is added for nobody', async () => {
  const pressed = await at.presses('ana', 'suggest.forWhom', { activityId: 'doubtful-choir' });

  expect(pressed.line ?? textOf(pressed.card)).toContain('set this activity aside');
});

test('with nobody on their list it says so, and leads back', async () => {
  const whom = await at.people.kay.presses((await opensChoir('kay')).card, 'For somebody I work with');

  expect(textOf(whom.card)).toContain('You have no open referrals to add it for.');
  expect(textOf((await at.people.kay.presses(whom.card, 'Back')).card)).toContain('Harvest choir');
});
