import { settleConference } from '../../../../bot/conference/settleConference';
import { type MessageTown, openMessageTown } from './messageTown';

const on = '2026-11-26';
const which = { id: 'thursday', localId: 'brimbank' };
let at: MessageTown;
afterEach(() => at.town.close());

test('who changed it is copied out, and it wakes for the next thing that is due', async () => {
  at = await openMessageTown();
  await at.planned();
  // tomorrow is looked at anew, whoever takes leave meanwhile
  expect((await at.conferenceOf()).wakeAt).toBe('2026-11-23T13:00:00.000Z');
  await at.pressesOn('lou', 'conference.move', { on }, { on: '2026-11-27', time: '11:00' });
  await at.town.quiet();
  const kept = await at.conferenceOf();
  expect(kept).toMatchObject({ audit: [], notices: [] });
  expect(await at.town.writesTo('thursday')).toMatchObject([{ by: at.people.lou.id, allowed: true }]);
  await at.until('2026-11-26T23:00:00.000Z');
  expect((await at.conferenceOf()).wakeAt).toBe('2026-11-26T23:30:00.000Z');
});

test('one that is far off sleeps until the week before it, one that is over or cancelled for ever', async () => {
  at = await openMessageTown();
  await at.plannedOnce('2027-10-05');
  // nine days before, at midnight in winter time
  expect((await at.conferenceOf()).wakeAt).toBe('2027-09-25T14:00:00.000Z');
  await at.pressesOn('lou', 'conference.cancel');
  await at.town.quiet();
  expect((await at.conferenceOf()).wakeAt).toBeUndefined();
});

test('while nothing is due it costs one read', async () => {
  let requests = 0;
  at = await openMessageTown({
    storeInFront: (store) => ({
      ...store,
      read: (...asked) => {
        requests += 1;
        return store.read(...asked);
      },
      query: (...asked) => {
        requests += 100;
        return store.query(...asked);
      },
    }),
  });
  await at.planned();
  requests = 0;
  await settleConference(at.town.services, which);
  expect(requests).toBe(1);
});
