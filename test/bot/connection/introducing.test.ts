import { choir, activityOf as made } from '../../cards/activity/find/drawnActivity';
import { textOf, untouched } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { connection } from '../../support/connections';
import { id } from './onTheRoad';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

test('whom to ring stands where they are introduced, the details lead back, and a visit has its day', async () => {
  const { ana } = at.people;
  const email = 'sing@choir.example';
  const activity = made({ ...choir, email, phones: [{ number: '03 7010 0101' }] });
  await at.town.store.create('activities', activity);
  const here = { localId: activity.localId, activityId: activity.id };
  await at.keep('gettingStarted', id, { connections: [connection('keen', { activity: here })] });
  const all = await ana.presses((await at.opens('ana', id)).card, 'Activities');
  const one = await ana.presses(all.card, 'Open');

  expect(textOf(one.card)).toContain(`Ring: \n03 7010 0101\nEmail: \n${email}`);
  const introduces = await ana.presses(one.card, 'Introduce them');
  expect(textOf(introduces.card)).toContain(`Ring: \n03 7010 0101\nEmail: \n${email}`);
  const details = await ana.presses(one.card, 'Details');
  expect(textOf(details.card)).toContain(email);
  const back = await ana.presses(details.card, 'Back');
  expect(textOf(back.card)).toContain('They said yes');
  const plans = await ana.presses(back.card, 'Plan a visit');
  expect(untouched(plans.card)).toMatchObject({ on: '2026-11-26', time: '10:00' });
});
