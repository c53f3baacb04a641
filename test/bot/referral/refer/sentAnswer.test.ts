import { buttonsOf, textOf } from '../../../support/cardReading';
import { completeReferral } from '../../../support/completeReferral';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

let town: Town;
let dana: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterEach(() => town.close());

/** Teams opens no chat with somebody who has never added the bot. */
function notInstalled() {
  const when = ({ path }: { path: string }) => path.endsWith('/v3/conversations');
  town.connector.refuseNext({ status: 403, code: 'ForbiddenOperationException', when });
}

test('whoever has never added the bot reads how to, and the referral is sent all the same', async () => {
  notInstalled();
  const action = await dana.actsOn('<p>Heron</p>');
  const sent = await action.presses(action.card, 'Send referral', completeReferral);

  expect(textOf(sent.card)).toContain('Sent to the link workers');
  expect(textOf(sent.card)).toContain('You have no chat with this bot yet');
  expect(textOf(sent.card)).toContain('Apps > Local Connections > Add');
  expect((await town.everything())['cases']).toHaveLength(1);
});

test('where the app is known by its id, a button leads to it', async () => {
  notInstalled();
  Object.assign(town.services, { appId: '33333333-0000-4000-8000-000000000000' });
  const action = await dana.actsOn('<p>Heron</p>');
  const sent = await action.presses(action.card, 'Send referral', completeReferral);

  expect(buttonsOf(sent.card)).toEqual([
    {
      type: 'Action.OpenUrl',
      title: 'Add Local Connections',
      url: 'https://teams.microsoft.com/l/app/33333333-0000-4000-8000-000000000000',
    },
  ]);
});

test('whoever can be reached gets their status card in their own chat, and reads that it is there', async () => {
  const action = await dana.actsOn('<p>Heron</p>');
  const sent = await action.presses(action.card, 'Send referral', completeReferral);

  expect(textOf(sent.card)).toContain('Your status card is in your own chat with this bot.');
  await dana.cardSaying('Your referral BRI-');
});
