import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { meetingChat } from '../../support/fromTeams';
import { answered, type Person } from '../../support/townPerson';
import { caseId, openSummaryTown, type SummaryTown } from '../summary/summaryTown';

const nonces = /[2-9A-HJ-NP-Z]{32}/g;
const same = (card: unknown) => JSON.stringify(card).replace(nonces, '');

let at: SummaryTown;
beforeEach(async () => {
  at = await openSummaryTown();
  await at.keepShared();
  for (const who of [at.people.ana, at.people.tess, at.people.stuart, at.nia]) await who.says('help');
});
afterEach(() => at.town.close());

const refreshing = (who: Pick<Person, 'envelope' | 'deliver'>, ids: Record<string, string> = { caseId }) => {
  const data = { ids: { localId: 'brimbank', ...ids }, nonce: 'NQ'.repeat(16) };
  const action = { type: 'Action.Execute', verb: 'room.refresh', data };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'automatic' } };
  return who.deliver(who.envelope(invoke)).then(answered);
};
const sentToTheRoom = () =>
  at.town.connector.sent.filter(({ conversationId }) => conversationId === meetingChat);

test('it names the staff of the Local by their Teams ids, and never who is on the care team', async () => {
  const card = await at.people.ana.in('meeting').says('summary BRI-2THS');
  const { ana, tess, stuart } = at.people;
  expect(card.refresh?.userIds).toEqual([ana, tess, stuart, at.nia].map(({ id }) => `29:${id}`).sort());
});

test('whoever looks gets the same name-free card, no message is posted, and what has not changed is no view', async () => {
  const { ana, tess, stuart } = at.people;
  const card = await ana.in('meeting').says('summary BRI-2THS');
  await at.town.quiet();
  const [views, posts] = [(await at.town.auditOf(caseId)).length, sentToTheRoom().length];

  for (const who of [ana, tess, stuart, at.nia, at.gwen]) {
    const { card: again } = await refreshing(who.in('meeting'));
    expect(same(again)).toBe(same(card));
  }
  await at.town.quiet();
  expect((await at.town.auditOf(caseId)).length).toBe(views);
  expect(sentToTheRoom().length).toBe(posts);
});

test('what has changed since it was drawn is one view, from the meeting', async () => {
  const { ana } = at.people;
  await ana.in('meeting').says('summary BRI-2THS');
  await at.town.quiet();
  const held = await at.town.store.read('cases', 'brimbank', caseId);
  if (!held) throw new Error('It is there.');
  const { sentAt, since } = held.document.referral;
  const referral: Case['referral'] = { status: 'closed', sentAt, since, outcome: 'ownNetwork', themes: [] };
  await at.town.store.replace('cases', held, { ...held.document, referral });

  const { card } = await refreshing(ana.in('meeting'));
  expect(textOf(card)).toContain('**BRI-2THS** · Closed');
  expect(await at.town.auditOf(caseId)).toContainEqual(
    expect.objectContaining({ verb: 'room.refresh', surface: 'meeting', by: ana.id, allowed: true }),
  );
  await refreshing(at.gwen.in('meeting'));
  expect((await at.town.auditOf(caseId)).filter(({ by }) => by === at.gwen.id)).toEqual([]);
});

test('it answers for what stands in that very chat alone', async () => {
  await at.people.ana.in('meeting').says('summary BRI-2THS');
  await at.keepShared(() => ({}), 'BRI-2QTH');
  const elsewhere = [
    await refreshing(at.people.ana.in('channel')),
    await refreshing(at.people.ana),
    await refreshing(at.people.ana.in('meeting'), { caseId: 'BRI-2QTH' }),
    await refreshing(at.people.ana.in('meeting'), { caseId: 'BRI-9ZZZ' }),
    await refreshing(at.people.ana.in('meeting'), {}),
  ];
  for (const { raw } of elsewhere) {
    expect(raw).toContain('This is not open here any more.');
    expect(raw).not.toContain('BRI-');
  }
});

test('consent withdrawn while the card stands there takes the reference off it, and given again brings it back', async () => {
  const { ana } = at.people;
  await ana.in('meeting').says('summary BRI-2THS');
  const standing = async () => (await ana.in('meeting').cards()).at(-1);
  expect(textOf(await standing())).toContain('BRI-2THS');

  const no = { given: false } as const;
  await at.change(({ consents }) => ({ consents: { ...consents, shareWithTeam: no } }));
  const gone = await standing();
  expect(textOf(gone)).toContain('This is not open here any more.');
  expect(JSON.stringify(gone)).not.toContain('BRI-2THS');
  expect((await refreshing(at.people.tess.in('meeting'))).raw).not.toContain('BRI-2THS');
  const { card: again } = await ana.in('meeting').presses(gone, 'Open again');
  expect(textOf(again)).toContain('Is your screen shared?');

  await at.change(({ consents }) => ({ consents: { ...consents, shareWithTeam: at.given } }));
  expect(textOf(await standing())).toContain('**BRI-2THS** · Open');
});

test('no other button of a card in a shared chat is carried out on the card', async () => {
  const { ana } = at.people;
  const who = ana.in('meeting');
  const data = { ids: { localId: 'brimbank', caseId }, nonce: 'NQ'.repeat(16) };
  for (const verb of ['summary.view', 'referral.take', 'staff.ask', 'room.toMyChat', 'referral.open']) {
    const action = { type: 'Action.Execute', verb, data };
    const invoke = who.envelope({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    const { card, line } = answered(await who.deliver(invoke));
    expect(card).toBeUndefined();
    expect(line).toBe('That opens in your own chat with this bot, not here.');
  }
});
