import { nonceAfter } from '../../../bot/nonce';
import { refusalSentence } from '../../../cards/refusalSentence';
import type { Case } from '../../../domain/referral/case';
import type { Refusal } from '../../../domain/refusal';
import { textOf } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import { answered, type Person } from '../../support/townPerson';

type Who = 'dana' | 'ana' | 'ben' | 'lou' | 'sam';
type Standing = 'sent' | 'taken' | 'spoken' | 'closed' | 'withdrawn';

let town: Town;
let people: Record<Who, Person>;
let count = 0;
beforeEach(async () => {
  town = await openTown();
  people = {
    dana: await town.person('Dana Whitfield', ['clinician']),
    ana: await town.person('Ana Petrov', ['linkWorker']),
    ben: await town.person('Ben Okafor', ['linkWorker']),
    lou: await town.person('Lou Marsh', ['lead']),
    sam: await town.person('Sam Reid', ['linkWorker', 'lead'], 'latrobe'),
  };
});
afterEach(() => town.close());

const theCase = async () => ((await town.everything())['cases'] as Case[])[0] as Case;

/** A press from a dialog that was opened earlier, whatever has happened since. */
async function presses(who: Who, verb: string, inputs: Record<string, string> = {}, revision = 1) {
  count += 1;
  const { id: caseId, localId } = await theCase();
  const data = { verb, ids: { caseId, localId }, revision, nonce: nonceAfter(String(count)), ...inputs };
  const activity = people[who].envelope({ type: 'invoke', name: 'task/submit', value: { data } });
  return answered(await people[who].deliver(activity));
}

async function comeTo(standing: Standing): Promise<void> {
  await refer(people.dana);
  if (standing === 'withdrawn') await presses('dana', 'referral.withdraw');
  else if (standing !== 'sent') await presses('ana', 'referral.take');
  if (standing === 'spoken') await presses('ana', 'referral.firstContact', { result: 'spoke' });
  if (standing === 'closed') await presses('ana', 'referral.close', { outcome: 'ownNetwork' });
  const status = { taken: 'named', spoken: 'gettingStarted' }[standing as string] ?? standing;
  expect((await theCase()).referral.status).toBe(status);
}

const spoke = { result: 'spoke' };
const outcome = { outcome: 'ownNetwork' };
const refused: [Who, string, Standing, Record<string, string>, Refusal][] = [
  ['ben', 'referral.take', 'taken', {}, 'already-taken'],
  ['ana', 'referral.take', 'taken', {}, 'already-yours'],
  ['ben', 'referral.take', 'spoken', {}, 'already-taken'],
  ['dana', 'referral.take', 'sent', {}, 'link-workers-take'],
  ['ben', 'referral.take', 'closed', {}, 'not-waiting'],
  ['ben', 'referral.take', 'withdrawn', {}, 'not-waiting'],
  ['ana', 'referral.firstContact', 'sent', spoke, 'not-taken'],
  ['ben', 'referral.firstContact', 'taken', spoke, 'not-yours'],
  ['lou', 'referral.firstContact', 'taken', spoke, 'not-yours'],
  ['ana', 'referral.firstContact', 'spoken', spoke, 'already-spoken'],
  ['ana', 'referral.firstContact', 'closed', spoke, 'already-ended'],
  ['ana', 'referral.firstContact', 'withdrawn', spoke, 'already-ended'],
  ['ana', 'referral.handBack', 'sent', {}, 'not-taken'],
  ['ben', 'referral.handBack', 'taken', {}, 'not-yours'],
  ['ana', 'referral.handBack', 'closed', {}, 'already-ended'],
  ['ana', 'referral.handBack', 'withdrawn', {}, 'already-ended'],
  ['ana', 'referral.close', 'sent', outcome, 'not-taken'],
  ['ben', 'referral.close', 'taken', outcome, 'not-yours'],
  ['dana', 'referral.close', 'taken', outcome, 'not-yours'],
  ['ana', 'referral.close', 'taken', { outcome: 'died' }, 'lead-only-outcome'],
  ['ana', 'referral.close', 'closed', outcome, 'already-ended'],
  ['lou', 'referral.close', 'withdrawn', outcome, 'already-ended'],
  ['ana', 'referral.withdraw', 'taken', {}, 'not-yours'],
  ['dana', 'referral.withdraw', 'closed', {}, 'already-ended'],
  ['dana', 'referral.withdraw', 'withdrawn', {}, 'already-ended'],
  ['ana', 'referral.correct', 'sent', completeReferral, 'not-yours'],
  ['dana', 'referral.correct', 'taken', completeReferral, 'taken-so-ask'],
  ['dana', 'referral.correct', 'spoken', completeReferral, 'taken-so-ask'],
  ['dana', 'referral.correct', 'closed', completeReferral, 'already-ended'],
  ['dana', 'referral.correct', 'withdrawn', completeReferral, 'already-ended'],
];

test.each(refused)('%s with %s when it is %s reads why not', async (who, verb, standing, inputs, refusal) => {
  await comeTo(standing);
  await town.quiet();
  const before = await theCase();
  const answer = await presses(who, verb, inputs);
  expect(textOf(answer.card)).toContain(refusalSentence[refusal]);
  expect(textOf(answer.card)).toContain(before.id);
  expect(await theCase()).toEqual(before);
  const last = (await town.auditOf(before.id)).filter(
    (entry) => entry.by === people[who].id && !entry.allowed,
  );
  expect(last).toEqual([expect.objectContaining({ verb, kind: 'write', refusal })]);
});

test('nothing is closed until somebody says what came of it', async () => {
  await comeTo('spoken');
  const before = await theCase();
  for (const chosen of ['', 'neverHeardOf']) {
    const answer = await presses('ana', 'referral.close', { outcome: chosen });
    expect(textOf(answer.card)).toContain(refusalSentence['outcome-needed']);
  }
  expect((await theCase()).referral).toEqual(before.referral);
});

test('only a Lead closes a referral because the person died', async () => {
  await comeTo('taken');
  await presses('lou', 'referral.close', { outcome: 'died' });
  expect((await theCase()).referral).toMatchObject({ status: 'closed', outcome: 'died' });
});

test('two corrections written at once: the second is asked to look again, keeps its words, and then goes', async () => {
  await comeTo('sent');
  const { revision } = await theCase();
  await presses('dana', 'referral.correct', { ...completeReferral, calledName: 'First' }, revision);
  const second = { ...completeReferral, calledName: 'Second' };
  const asked = await presses('dana', 'referral.correct', second, revision);
  expect(textOf(asked.card)).toContain(refusalSentence['changed-meanwhile']);
  expect(JSON.stringify(asked.card)).toContain('Second');
  expect((await theCase()).participant.calledName).toBe('First');
  await people.dana.presses(asked.card, 'Save correction', second);
  expect((await theCase()).participant.calledName).toBe('Second');
});

test.each(['take', 'firstContact', 'handBack', 'close', 'withdraw', 'correct', 'open'])(
  'a link worker and Lead of another Local who tries to %s finds nothing there',
  async (deed) => {
    await comeTo('taken');
    await town.quiet();
    const before = await theCase();
    const inputs = { correct: completeReferral, firstContact: spoke, close: outcome }[deed] ?? {};
    const answer = await presses('sam', `referral.${deed}`, inputs);
    expect(answer.line).toBe(refusalSentence['not-found']);
    expect(answer.raw).not.toContain('Canary');
    expect(await theCase()).toEqual(before);
    const own = (await town.auditOf(before.id)).filter(({ by }) => by === people.sam.id);
    expect(own).toEqual([expect.objectContaining({ allowed: false, refusal: 'not-found' })]);
  },
);

test('a card from yesterday is answered with how it stands today', async () => {
  await people.ben.says('help');
  await people.ana.says('help');
  await comeTo('sent');
  const [hers, his] = [
    await people.ana.cardSaying('A referral is waiting'),
    await people.ben.cardSaying('A referral is waiting'),
  ];
  await people.ana.presses(hers, "I'll take it");
  const late = await people.ben.presses(his, "I'll take it");
  expect(textOf(late.card)).toContain('Ana Petrov has taken it');
  await presses('ana', 'referral.handBack');
  const now = await people.ben.presses(his, "I'll take it");
  expect(textOf(now.card)).toContain('You have this referral');
  await presses('dana', 'referral.withdraw');
  const ended = await people.ana.presses(hers, "I'll take it");
  expect(textOf(ended.card)).toContain('no longer waiting');
});
