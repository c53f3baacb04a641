import type { Activity } from '../../../domain/activity/activity';
import { interestId } from '../../../domain/whatMatters/interestId';
import { choir, activityOf as made } from '../../cards/activity/find/drawnActivity';
import { buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { connection } from '../../support/connections';
import { activityOf, connectionOf, id } from './onTheRoad';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

const keeps = (ours: Partial<Activity> = {}, service: object = {}) =>
  at.town.store.create('activities', made({ ...choir, ...service }, ours));
const held = (status: 'paused' | 'doNotSuggest') => ({
  vetting: {
    status,
    by: { personId: 'ana', name: 'Ana Link' },
    at: '2026-11-20T00:00:00.000Z',
    checks: [],
    reason: 'Canary reason',
  },
});
const whatMatters = { interests: { past: ['Canary singing'] } };
const fromThere = {
  activityLocalId: 'brimbank',
  activityId: 'choir',
  time: 'past',
  interest: interestId('Canary singing'),
};
const adds = (ids: Record<string, string> = {}) =>
  at.presses('ana', 'connection.add', { caseId: id, ...fromThere, ...ids });

test('added with one press, because of what they used to enjoy: where, when and how to get there', async () => {
  await keeps();
  await at.keep('gettingStarted', id, { whatMatters });

  const added = await adds();

  const text = textOf(added.card);
  expect(text).toContain('Big Tin Choir\nAn idea\nFrom what they used to enjoy: \nCanary singing');
  expect(text).toContain('When: \nThursdays, 10:00 am to 12:00 pm');
  expect(text).toContain('Where: \nHall');
  expect(text).toContain('How to get there: \nBus 216 stops at the door');
  expect(text).toContain('None of us has visited');
  expect((await at.caseOf(id)).activityIds).toEqual(['choir']);
  expect(textOf((await adds()).card)).toContain('✓ Added as an idea.');
});

test.each([
  ['words that are not theirs', { interest: interestId('Canary curse'), words: 'Canary curse' }],
  ['another time of their life', { time: 'future' }],
])('a made-up press with %s adds none', async (_, forged) => {
  await keeps();
  await at.keep('gettingStarted', id, { whatMatters });

  await adds(forged);

  expect((await connectionOf(at)).from).toBeUndefined();
  expect(JSON.stringify(await at.caseOf(id))).not.toContain('Canary curse');
});

test('what ended once can be an idea again, with its count and without its yes', async () => {
  await keeps();
  const activity = { localId: 'brimbank', activityId: 'choir' };
  await at.keep('gettingStarted', id, { connections: [connection('full', { activity, visits: 2 })] });

  const added = await adds();

  expect(textOf(added.card)).toContain('An idea · been twice');
  expect(await connectionOf(at)).toMatchObject({ id: 'choir', state: 'idea', visits: 2 });
  expect((await connectionOf(at)).saidYesAt).toBeUndefined();
});

test.each([
  ['that is not to be suggested', held('doNotSuggest'), {}],
  ['that has ended', {}, { status: 'defunct' }],
])('one %s is not added', async (_, ours, service) => {
  await keeps(ours, service);
  await at.keep('gettingStarted', id);

  expect(textOf((await adds()).card)).toContain('That is not here any more.');
  expect((await at.caseOf(id)).connections).toBeUndefined();
});

test.each([
  ['is paused', held('paused'), {}, 'Paused for now'],
  ['is not to be suggested any more', held('doNotSuggest'), {}, 'marked it as not to be suggested'],
  ['has ended', {}, { status: 'defunct' }, 'It has ended.'],
])('one that %s says so to whoever opens it, without the reason', async (_, ours, service, words) => {
  await keeps(ours, service);
  const activity = { localId: 'brimbank', activityId: 'choir' };
  await at.keep('gettingStarted', id, { connections: [connection('goingAlong', { activity })] });

  const card = (await activityOf(at, 'ana')).card;

  expect(textOf(card)).toContain(words);
  expect(textOf(card)).not.toContain('Canary reason');
});

test('one that the directory has no more says so, and the work goes on', async () => {
  const activity = { localId: 'brimbank', activityId: 'gone' };
  await at.keep('gettingStarted', id, { connections: [connection('goingAlong', { activity })] });

  const card = (await activityOf(at, 'ana')).card;

  expect(textOf(card)).toContain('The directory has it no more.');
  expect(buttonTitles(card)).toContain('Plan a visit');
});

test('one of another Local’s directory, which they cannot look into, is not added', async () => {
  await keeps();
  await at.keep('gettingStarted', id);

  const refused = await adds({ activityLocalId: 'latrobe' });

  expect(textOf(refused.card)).toContain('That is not here any more.');
});
