import { makeFollowUp } from '../../../bot/referral/work/makeFollowUp';
import type { Disposal } from '../../../domain/records/disposal';
import { buttonsOf, textOf } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { longAgo, openRecordsTown, type RecordsTown } from '../../support/records';

let at: RecordsTown;
beforeAll(async () => {
  at = await openRecordsTown();
});
afterAll(() => at.town.close());

const disposed = (id: string): Disposal => ({
  id,
  localId: 'brimbank',
  state: 'done',
  endedOn: '2016-03-03',
  lastOn: '2016-03-03',
  classId: 'seven',
  className: 'Community support',
  years: 7,
  authority: 'PROS 1',
  markedBy: at.lou.id,
  markedAt: at.town.now(),
  confirmedBy: at.mia.id,
  confirmedAt: at.town.now(),
  doneAt: at.town.now(),
  donePresses: [],
  audit: [],
});

test('the reference of a case that was disposed of is given to nobody else', async () => {
  const { dana } = at.people;
  const form = (await dana.presses(await dana.says('refer'), 'Refer a person')).card;
  const nonces = buttonsOf(form).map((button) =>
    button.type === 'Action.Submit' ? button.data['nonce'] : '',
  );
  const nonce = String(nonces.find(Boolean));
  await at.town.store.create('disposals', disposed(`BRI-${nonce.slice(0, 4)}`));
  const sent = await dana.presses(form, 'Send referral', completeReferral);
  expect(textOf(sent.card) + sent.line).not.toContain(`BRI-${nonce.slice(0, 4)}`);
  expect(await at.has(`BRI-${nonce.slice(0, 4)}`)).toBe(false);
  expect(await at.has(`BRI-${nonce.slice(4, 8)}`)).toBe(true);
});

test('a case that went on from another one and was disposed of does not come back when that one is looked after', async () => {
  const reopenedAs = { id: 'BRI-2AAA', at: longAgo, by: at.worker('lou') };
  await at.ended('BRI-2THS', { reopenedAs });
  await at.town.store.create('disposals', disposed('BRI-2AAA'));
  await makeFollowUp(at.town.services, await at.caseOf('BRI-2THS'));
  expect(await at.has('BRI-2AAA')).toBe(false);
  await at.ended('BRI-2BBB', { reopenedAs: { ...reopenedAs, id: 'BRI-2CCC' } });
  await makeFollowUp(at.town.services, await at.caseOf('BRI-2BBB'));
  expect(await at.has('BRI-2CCC')).toBe(true);
});

test('a group, a conference and a list of parked cases go on without it', async () => {
  const { ana } = at.people;
  const held = await at.town.store.read('groups', 'brimbank', 'walks');
  if (!held) throw new Error('There is no group.');
  const member = { caseId: 'BRI-2DDD', connectionId: 'x', since: longAgo };
  const session = { id: 's', on: '2026-11-20', attendance: { 'BRI-2DDD': 'came' as const } };
  const runBy = [at.worker('ana')];
  await at.town.store.replace('groups', held, {
    ...held.document,
    members: [member],
    sessions: [session],
    runBy,
  });
  const team = await at.town.store.read('conferences', 'brimbank', 'last');
  if (!team) throw new Error('There is no conference.');
  const occurrence = { id: '2026-11-19', answers: {}, discussed: ['BRI-2DDD'] };
  await at.town.store.replace('conferences', team, { ...team.document, occurrences: [occurrence] });
  const day = await at.town.store.read('days', ana.id, ana.id);
  if (!day) throw new Error('There is no day.');
  const parked = [{ localId: 'brimbank', caseId: 'BRI-2DDD', at: longAgo }];
  await at.town.store.replace('days', day, { ...day.document, parked });
  await at.town.store.create('disposals', disposed('BRI-2DDD'));

  const groups = await ana.says('groups');
  expect(textOf(groups)).toContain('Walks');
  const group = await at.presses('ana', 'group.open', { groupId: 'walks' });
  expect(textOf(group.card)).toContain('Walks');
  expect(textOf(await ana.says('conference'))).toContain('conference');
  const full = await at.presses('ana', 'conference.full', { conferenceId: 'last', on: '2026-11-19' });
  expect(full.status).toBe(200);
  expect(textOf(await ana.says('parked'))).not.toContain('BRI-2DDD');
  expect(at.town.logged.filter((line) => line.includes('"fault"'))).toEqual([]);
});
