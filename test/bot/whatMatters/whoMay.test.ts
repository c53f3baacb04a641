import { buttonTitles, textOf } from '../../support/cardReading';
import type { CaseTown, Name } from '../../support/caseTown';
import { shared } from '../../support/deeds/caseDeed';
import { aboutOf, fields, id, openAbout } from './aboutTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openAbout();
});
afterEach(() => at.town.close());

const writesAll = async () => {
  for (const { verb, inputs } of fields) {
    at.town.passes(1_000);
    const form = await at.presses('ana', `${verb}.form`, { caseId: id });
    await at.people.ana.presses(form.card, 'Save', inputs);
  }
  return (await at.caseOf(id)).revision;
};

test.each<Name>(['dana', 'tess', 'ben', 'kay', 'ivy', 'stuart', 'otto'])(
  '%s, who does not work with the person, reads and changes nothing of it',
  async (who) => {
    const revision = await writesAll();
    for (const { verb, inputs } of fields) {
      const saved = await at.presses(who, verb, { caseId: id }, { ...inputs, sneaked: 'Numbat' });
      const form = await at.presses(who, `${verb}.form`, { caseId: id });
      expect(`${saved.raw}${form.raw}`).not.toMatch(/quokka/i);
    }
    expect((await at.presses(who, 'about.open', { caseId: id })).raw).not.toMatch(/quokka/i);
    expect((await at.caseOf(id)).revision).toBe(revision);
  },
);

test('the Lead writes it too', async () => {
  const form = await at.people.lou.presses((await aboutOf(at, 'lou')).card, 'Change values');
  const saved = await at.people.lou.presses(form.card, 'Save', { values: 'Quokka fairness' });

  expect(textOf(saved.card)).toContain('✓ Saved: What they care about.');
});

test('whoever is on the care team reads it, without a button that changes anything', async () => {
  await at.forgetAll();
  await at.keep('gettingStarted', id, shared(at, ['tess']));
  await writesAll();

  const { card } = await aboutOf(at, 'tess');

  expect(textOf(card)).toContain('Quokka choir');
  expect(buttonTitles(card)).toEqual(['Back']);
});

test('once they have withdrawn nothing of it opens, not from a dialog that stood open either', async () => {
  await writesAll();
  const part = await aboutOf(at);
  const form = await at.people.ana.presses(part.card, 'Change values');
  await at.presses('dana', 'referral.consents', { caseId: id }, { refer: 'false' });
  const { revision } = await at.caseOf(id);

  const saved = await at.people.ana.presses(form.card, 'Save', { values: 'Numbat' });
  const opened = [
    await at.people.ana.presses(part.card, 'Change habits'),
    await at.presses('ana', 'about.open', { caseId: id }),
    await at.presses('lou', 'about.open', { caseId: id }),
  ];

  expect(textOf(saved.card)).toContain('This referral has already ended. Nothing was changed.');
  for (const { raw } of [saved, ...opened]) expect(raw).not.toMatch(/quokka/i);
  expect((await at.caseOf(id)).revision).toBe(revision);
});

test('of one that has ended it is read, and not changed', async () => {
  await at.forgetAll();
  await at.keep('closed', id, { whatMatters: { values: 'Quokka fairness' } });

  const { card } = await aboutOf(at);

  expect(textOf(card)).toContain('Quokka fairness');
  expect(buttonTitles(card)).not.toContain('Change values');
  const form = await at.presses('ana', 'about.values.form', { caseId: id });
  expect(buttonTitles(form.card)).not.toContain('Save');
});

test('every look at it is in the audit, and nothing of it is told, posted or logged', async () => {
  const { dana, ana } = at.people;
  for (const who of [dana, ana]) await who.says('help');
  await writesAll();
  await aboutOf(at);
  for (let hour = 0; hour < 30; hour += 1) {
    at.town.passes(61 * 60_000);
    await at.town.minute();
  }
  await at.town.quiet();

  const views = (await at.town.auditOf(id)).filter(({ kind }) => kind === 'view').map(({ verb }) => verb);
  expect(views).toEqual(expect.arrayContaining(['about.open', ...fields.map(({ verb }) => `${verb}.form`)]));
  expect(at.town.connector.sent.length).toBeGreaterThan(0);
  for (const { raw } of at.town.connector.sent) expect(raw).not.toMatch(/quokka/i);
  expect(at.town.logged.join('\n')).not.toMatch(/quokka/i);
  expect((await at.opens('dana', id)).raw).not.toMatch(/quokka/i);
  const { cases: _whereItBelongs, ...elsewhere } = await at.town.everything();
  expect(JSON.stringify(elsewhere)).not.toMatch(/quokka/i);
});
