import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { inputsOn, verbsOnACase } from '../../support/caseVerbs';

const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';

let at: CaseTown;
beforeAll(async () => {
  at = await openCaseTown();
  await at.keep('named', 'BRI-2222');
  await at.keep('gettingStarted', 'BRI-3333');
});
afterAll(() => at.town.close());

describe.each(verbsOnACase)('"%s" on a case that is not theirs', (verb) => {
  test.each([
    ['a Lead and link worker of another Local', 'otto'],
    ['a manager', 'stuart'],
    ['a clinician who did not refer', 'tess'],
    ['an intake worker, once it is past intake', 'ivy'],
  ] as const)('answers %s the very same as on no case, and changes nothing', async (_, name) => {
    const stored = () => Promise.all([at.caseOf('BRI-2222'), at.caseOf('BRI-3333')]);
    const before = await stored();
    const inputs = inputsOn('BRI-3333', at.people.ana.id);
    const press = (caseId: string, localId: string) =>
      at.people[name].deliver(at.pressOf(name, verb, { caseId, localId, other: 'BRI-3333' }, inputs));

    const theirs = await press('BRI-2222', 'brimbank');

    expect(theirs.raw).toContain(nothingHere);
    for (const [caseId, localId] of [
      ['BRI-9999', 'brimbank'],
      ['BRI-2222', 'latrobe'],
      ['BRI-2222', 'atlantis'],
      ['../BRI-2222', 'brimbank'],
    ] as const)
      expect(await press(caseId, localId)).toEqual(theirs);
    expect(await stored()).toEqual(before);
  });
});
