import { goneFromRoom } from '../../../cards/room/goneFromRoom';
import { summaryCard } from '../../../cards/summary/summaryCard';
import type { SharedStatus } from '../../../domain/summary/sharedStatus';
import { conferenceWith, withoutConferences } from '../../support/conferences';
import { viewVerbs } from '../../support/everyVerb';
import { partIds } from '../../support/workedCase';
import { caseId, openSummaryTown, type SummaryTown } from '../summary/summaryTown';

const nonces = /[2-9A-HJ-NP-Z]{32}/g;
const bytes = (card: unknown) => JSON.stringify(card).replace(nonces, '');
const ids = { localId: 'brimbank', caseId, conferenceId: 'conference22', on: '2026-11-23', ...partIds };

let at: SummaryTown;
beforeAll(async () => {
  at = await openSummaryTown();
  await withoutConferences(at.town.store);
  await at.keepShared();
  const conference = conferenceWith(at.worker('ana'), {
    id: 'conference22',
    on: '2026-11-23',
    time: '11:00',
  });
  await at.town.store.create('conferences', conference);
  await at.people.ana.says('help');
});
afterAll(() => at.town.close());

/** Every request to a chat of several people, as it left the process. */
const shared = () => at.town.connector.sent.filter(({ conversationId }) => conversationId.startsWith('19:'));

/** As the pure functions draw it, for nobody in particular. */
function summaryFor(status: SharedStatus): string {
  const userIds = [`29:${at.people.ana.id}`];
  return bytes(summaryCard({ caseId, localId: 'brimbank', status, userIds, nonce: '' }));
}

test('an answer for one person is never written to a message that several read', async () => {
  const { ana } = at.people;
  const agenda = await ana.in('meeting').says('conference');
  await ana.in('meeting').says('summary BRI-2THS');
  const who = ana.in('meeting');
  let seen = 0;
  for (const verb of new Set(viewVerbs)) {
    const data = { verb, ids: { ...ids, shown: 'yes' }, revision: 1, nonce: at.town.services.newNonce() };
    const inDialog = who.envelope({ type: 'invoke', name: 'task/submit', value: { data } });
    seen += Number((await who.deliver(inDialog)).raw.includes('Canary'));
    const action = { type: 'Action.Execute', verb, data };
    const onCard = who.envelope({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    expect((await who.deliver(onCard)).raw).not.toContain('Canary');
  }
  await at.town.quiet();
  // it is no empty promise: much was shown in their dialogs
  expect(seen).toBeGreaterThan(30);

  expect(shared().length).toBeGreaterThan(1);
  const nameFree = [bytes(agenda), summaryFor('open')];
  for (const { raw, card, method } of shared()) {
    expect(raw).not.toMatch(/Canary|0491 ?57/);
    expect(['POST', 'PUT']).toContain(method);
    expect(nameFree).toContain(bytes(card));
  }
});

test('whatever becomes of the case, what stands there is redrawn without a name', async () => {
  const no = { given: false } as const;
  const { sentAt, since } = (await at.caseOf(caseId)).referral;
  const first = shared().length;
  await at.change(() => ({
    referral: { status: 'closed', sentAt, since, outcome: 'ownNetwork', themes: [], inTheirWords: 'Canary' },
  }));
  const then = shared().length;
  await at.change(({ consents }) => ({ consents: { ...consents, shareWithTeam: no } }));
  const [closed, withdrawn] = [shared().slice(first, then), shared().slice(then)];

  expect(closed.map(({ card }) => bytes(card))).toContain(summaryFor('closed'));
  expect(withdrawn.map(({ card }) => bytes(card))).toContain(bytes(goneFromRoom('')));
  for (const { raw } of [...closed, ...withdrawn]) expect(raw).not.toContain('Canary');
  for (const { raw } of withdrawn) expect(raw).not.toContain(caseId);
});
