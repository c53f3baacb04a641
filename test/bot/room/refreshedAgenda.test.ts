import { textOf } from '../../support/cardReading';
import { answered, type Person } from '../../support/townPerson';
import { openRoomTown, type RoomTown, today } from '../conference/room/roomTown';

const nonces = /[2-9A-HJ-NP-Z]{32}/g;
const same = (card: unknown) => JSON.stringify(card).replace(nonces, '');

let at: RoomTown;
beforeEach(async () => {
  at = await openRoomTown();
  await at.keepConference();
  await at.brings('BRI-2AAA');
  await at.people.ana.says('help');
});
afterEach(() => at.town.close());

const refreshing = (who: Pick<Person, 'envelope' | 'deliver'>, on = today) => {
  const data = { ids: { localId: 'brimbank', conferenceId: 'monday', on }, nonce: 'NQ'.repeat(16) };
  const action = { type: 'Action.Execute', verb: 'room.refresh', data };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'automatic' } };
  return who.deliver(who.envelope(invoke)).then(answered);
};

test('whoever looks gets the agenda that stands there, and unchanged it is no view', async () => {
  const agenda = await at.room('ana').says('conference');
  await at.town.quiet();
  const views = (await at.town.auditOf('monday')).length;

  for (const name of ['ana', 'dana', 'stuart', 'tess'] as const)
    expect(same((await refreshing(at.room(name))).card)).toBe(same(agenda));
  expect((await at.town.auditOf('monday')).length).toBe(views);
});

test('a case that is not shared any more is gone from it, also before the card is drawn again', async () => {
  await at.room('ana').says('conference');
  await at.town.quiet();
  const held = await at.town.store.read('cases', 'brimbank', 'BRI-2AAA');
  if (!held) throw new Error('It is there.');
  const { consents } = held.document;
  const next = { ...held.document, consents: { ...consents, shareWithTeam: { given: false } as const } };
  await at.town.store.replace('cases', held, next);

  const { card } = await refreshing(at.room('dana'));
  expect(textOf(card)).toContain('Monday 23 November');
  expect(JSON.stringify(card)).not.toContain('BRI-2AAA');
  expect(await at.town.auditOf('monday')).toContainEqual(
    expect.objectContaining({ verb: 'room.refresh', surface: 'groupChat', by: at.people.dana.id }),
  );
});

test('of another time, or from another chat, it says nothing', async () => {
  await at.room('ana').says('conference');
  for (const answer of [
    await refreshing(at.room('ana'), '2026-11-30'),
    await refreshing(at.people.ana.in('channel')),
  ]) {
    expect(textOf(answer.card)).toContain('This is not open here any more.');
    expect(answer.raw).not.toMatch(/BRI-|Monday/);
  }
});
