import { sweep } from '../../../bot/sending/sweep';
import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { minutes, redrawing } from '../../support/owed';
import { type DayTown, openDayTown } from '../day/dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown({ feedIsDead: true });
});
afterEach(() => day.town.close());

const withoutConsent = (found: Case): Case => ({
  ...found,
  consents: { ...found.consents, refer: { ...found.consents.refer, given: false } },
});
const spoken = (found: Case): Case => ({ ...found, lastSpokenAt: '2026-11-22T22:12:00.000Z' });
const saysOf = async () => (await day.ana.cards()).map(textOf).join('\n');

/** Another instance of the bot hears at once of what somebody does while Ana's card is on its way. */
function whileRedrawn(id: string) {
  const { town, ana, change } = day;
  town.connector.meanwhile(
    (sent) => redrawing(ana)(sent) && textOf(sent.card).includes('Ravi'),
    async () => {
      await change(id, withoutConsent);
      await sweep(town.anotherInstance().services);
    },
  );
}

test('somebody who comes to stand on a card and withdraws while it is on its way does not stay on it', async () => {
  const { town, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await town.minute();
  await keep('BRI-3333', 'Ravi', '2026-11-23');
  whileRedrawn('BRI-3333');
  await change('BRI-2222', spoken);
  await minutes(town, 5);
  expect(await saysOf()).toContain('Mei');
  expect(await saysOf()).not.toContain('Ravi');
});

test('and so does somebody who withdraws between its drawing and that', async () => {
  const { town, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await keep('BRI-3333', 'Ravi', '2026-11-24');
  await town.minute();
  await change('BRI-3333', (found) =>
    found.checkIn ? { ...found, checkIn: { ...found.checkIn, on: '2026-11-23' } } : found,
  );
  whileRedrawn('BRI-2222');
  await change('BRI-2222', spoken);
  await minutes(town, 5);
  expect(await saysOf()).toContain('Ravi');
  expect(await saysOf()).not.toContain('Mei');
});
