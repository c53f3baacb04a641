import { checkInDeed } from '../../../bot/checkIn/checkInDeed';
import { nonceAfter } from '../../../bot/nonce';
import { formDeeds } from '../../../bot/referral/formDeeds';
import { linkDeed } from '../../../bot/referral/people/linkCases';
import { assignDeed, restrictDeed, teamDeed } from '../../../bot/referral/people/peopleDeeds';
import { refusalSentence } from '../../../cards/refusalSentence';
import { problemsOn, textOf, untouched } from '../../support/cardReading';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';
import { completeReferral } from '../../support/completeReferral';
import { refer } from '../../support/refer';
import { beforeTheWork } from '../../support/refusals/beforeTheWork';
import { type CaseRefusal, id, other } from '../../support/refusals/caseRefusal';
import { inTheWork } from '../../support/refusals/inTheWork';
import { ofAbout } from '../../support/refusals/ofAbout';
import { ofAfter } from '../../support/refusals/ofAfter';
import { ofCaseCard } from '../../support/refusals/ofCaseCard';
import { ofCheckIns } from '../../support/refusals/ofCheckIns';
import { ofConference } from '../../support/refusals/ofConference';
import { ofConnection } from '../../support/refusals/ofConnection';
import { ofDebrief } from '../../support/refusals/ofDebrief';
import { ofGroup } from '../../support/refusals/ofGroup';
import { ofInformation } from '../../support/refusals/ofInformation';
import { ofMeasure } from '../../support/refusals/ofMeasure';
import { ofPeople } from '../../support/refusals/ofPeople';
import { ofPlan } from '../../support/refusals/ofPlan';
import { ofSuggest } from '../../support/refusals/ofSuggest';
import { takenBack } from '../../support/refusals/takenBack';
import { answered } from '../../support/townPerson';

const refusals = [
  ...beforeTheWork,
  ...inTheWork,
  ...takenBack,
  ...ofPeople,
  ...ofCheckIns,
  ...ofAbout,
  ...ofPlan,
  ...ofConnection,
  ...ofDebrief,
  ...ofSuggest,
  ...ofGroup,
  ...ofMeasure,
  ...ofCaseCard,
  ...ofConference,
  ...ofAfter,
  ...ofInformation,
];
/** Of staff, and tested there. */
const ofStaff = ['last-lead', 'no-such-grant', 'roles-needed', 'roles-changed'];
/** Of a small group itself, and tested there. */
const ofTheGroup = ['places-needed'];
/** Of a conference itself, and tested there. */
const ofTheConference = ['no-such-time', 'time-past'];
/** A case that is closed to somebody is none: see the access tests. */
const ofNoCase = ['not-found'];
/** Asked with a correction whose card is an older one, below. */
const ofCorrections = ['changed-meanwhile'];

let at: CaseTown;
let count = 0;
beforeAll(async () => {
  at = await openCaseTown();
  const { ben } = at.people;
  const form = await ben.presses(await ben.says('leave'), 'Change hours or leave');
  await ben.presses(form.card, 'Save', { leaveFrom: '2026-11-23', leaveUntil: '2026-11-24' });
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

test('every refusal of a deed on a case is tried here', () => {
  const tried = new Set<string>(refusals.map(([, , , refusal]) => refusal));
  const all = Object.keys(refusalSentence).filter(
    (refusal) =>
      ![...ofStaff, ...ofTheGroup, ...ofTheConference, ...ofNoCase, ...ofCorrections].includes(refusal),
  );
  expect(all.filter((refusal) => !tried.has(refusal))).toEqual([]);
});

test('every refusal that a form shows beside an input is tried here', () => {
  const all = [...formDeeds, checkInDeed, assignDeed, restrictDeed, teamDeed, linkDeed].flatMap(
    ({ form, problemAt = {} }) =>
      Object.entries(problemAt).map(([refusal, input]) => `${form.verb} ${refusal} ${input}`),
  );
  const tried = new Set(refusals.map(([, verb, , refusal, how]) => `${verb} ${refusal} ${how?.beside}`));
  expect(all.filter((one) => !tried.has(one))).toEqual([]);
});

/** A press from a dialog that was opened earlier, whatever has happened since. */
function pressOf(
  who: Name,
  verb: string,
  {
    inputs,
    ids,
    revision = 1,
  }: { inputs?: Record<string, string>; ids?: Record<string, string>; revision?: number } = {},
) {
  count += 1;
  const data = {
    verb,
    ids: { localId: 'brimbank', caseId: id, ...ids },
    revision,
    nonce: nonceAfter(String(count)),
    ...inputs,
  };
  return at.people[who].envelope({ type: 'invoke', name: 'task/submit', value: { data } });
}

const rows = refusals.map((row): [string, CaseRefusal] => {
  const [who, verb, standing, refusal] = row;
  return [`${who} with ${verb} when it is ${standing} (${refusal})`, row];
});
test.each(rows)('%s reads why not', async (_, [name, verb, standing, refusal, how = {}]) => {
  const { more, otherMore, beside, says = refusalSentence[refusal], ids = {} } = how;
  await at.keep('gettingStarted', other, otherMore);
  await at.keep(standing, id, typeof more === 'function' ? (made) => more(made, at) : more);
  const before = [await at.caseOf(id), await at.caseOf(other)];
  const audited = new Set((await at.town.auditOf(id)).map((entry) => entry.id));
  const who = at.people[name];
  const inputs = typeof how.inputs === 'function' ? how.inputs(at) : (how.inputs ?? {});
  const press = pressOf(name, verb, { inputs, ids });

  const { raw, card } = answered(await who.deliver(press));

  expect(textOf(card)).toContain(says);
  expect(raw).toContain(id);
  expect(problemsOn(card)).toEqual(beside === undefined ? {} : { [beside]: `⚠ ${says}` });
  if (beside !== undefined) expect(untouched(card)).toMatchObject(inputs);
  expect([await at.caseOf(id), await at.caseOf(other)]).toEqual(before);
  const added = (await at.town.auditOf(id)).filter((entry) => !audited.has(entry.id));
  expect(added.filter(({ kind }) => kind === 'write')).toEqual([
    expect.objectContaining({ verb, by: who.id, allowed: false, refusal }),
  ]);
  expect(answered(await who.deliver(press)).raw).toBe(raw);
});

test('of two corrections written at once the second is asked to look again, keeps its words, and then goes', async () => {
  await at.keep('sent', id);
  const { revision } = await at.caseOf(id);
  const { dana } = at.people;
  const corrects = async (calledName: string) => {
    const inputs = { ...completeReferral, calledName };
    return answered(await dana.deliver(pressOf('dana', 'referral.correct', { inputs, revision })));
  };
  await corrects('First');
  const asked = await corrects('Second');
  expect(textOf(asked.card)).toContain(refusalSentence['changed-meanwhile']);
  expect(untouched(asked.card)).toMatchObject({ ...completeReferral, calledName: 'Second' });
  expect((await at.caseOf(id)).participant.calledName).toBe('First');
  await dana.presses(asked.card, 'Save correction');
  expect((await at.caseOf(id)).participant.calledName).toBe('Second');
});

test('only a Lead says that the person died, at any point of the work', async () => {
  await at.keep('named', id);
  await at.people.lou.deliver(pressOf('lou', 'referral.close', { inputs: { outcome: 'died' } }));
  expect((await at.caseOf(id)).referral).toMatchObject({ status: 'closed', outcome: 'died' });
});

test('a list from yesterday is answered with how it stands today', async () => {
  const { dana, ana, kay } = at.people;
  const reference = await refer(dana);
  const [hers, theirs] = [await ana.cardSaying('Waiting for you'), await kay.cardSaying('Waiting for you')];
  await ana.presses(hers, "I'll take it");
  const late = await kay.presses(theirs, "I'll take it");
  expect(textOf(late.card)).toContain('Ana Petrov has taken it (Monday 23 November, 9:10 am).');
  expect(textOf(late.card)).toContain('Nothing is waiting.');
  const back = await ana.presses(await ana.cardSaying('You have this referral'), 'Hand back');
  await ana.presses(back.card, 'Hand back');
  const now = await kay.presses(theirs, "I'll take it");
  expect(textOf(now.card)).toContain(`✓ ${reference}: You have taken it.`);
  const sure = await dana.presses(await dana.cardSaying('Kay Lindqvist acts next'), 'Withdraw');
  await dana.presses(sure.card, 'Withdraw the referral');
  const ended = await ana.presses(hers, "I'll take it");
  expect(textOf(ended.card)).toContain(`✓ ${reference}: You had taken it, and have it no longer.`);
  const gone = await at.people.lou.presses(theirs, "I'll take it");
  expect(textOf(gone.card)).toContain(`${reference}: This referral is no longer waiting`);
});
