import { deedInWords } from '../../../domain/referral/record/auditWords';
import { buttonTitles, textOf } from '../../support/cardReading';
import { until } from '../../support/owed';
import { type CaseCardTown, id, openCaseCardTown } from './caseCardTown';

let at: CaseCardTown;
beforeEach(async () => {
  at = await openCaseCardTown();
});
afterEach(() => at.town.close());

const park = async (reference = id) => {
  const { card } = await at.opens('ana', reference);
  return at.people.ana.presses(card, 'Park for supervision');
};
const listed = async () => at.people.ana.presses(await at.people.ana.says('parked'), 'Show');

test('parking shows on the case to the one who parked it, and to nobody else', async () => {
  await at.full();
  const before = await at.caseOf(id);

  const parked = await park();

  expect(textOf(parked.card)).toContain('✓ Parked for your supervision.');
  expect(textOf((await at.opens('ana', id)).card)).toContain('Nobody but you sees that.');
  for (const name of ['ben', 'lou', 'tess'] as const)
    expect((await at.opens(name, id)).raw).not.toMatch(/Parked|supervision list/);
  expect(await at.caseOf(id)).toEqual(before);
});

test('neither the audit nor the log tells that it was parked, or that the list was looked at', async () => {
  await at.full();
  await park();
  await listed();
  await at.people.ana.presses((await at.opens('ana', id)).card, 'Take off my supervision list');
  await at.town.quiet();

  const entries = await at.town.auditOf(id);
  expect(entries.length).toBeGreaterThanOrEqual(4);
  expect(new Set(entries.map((entry) => deedInWords(entry)))).toEqual(
    new Set(['Looked at the details', 'Looked at their own list']),
  );
  expect(JSON.stringify(entries)).not.toMatch(/park|supervis/i);
  expect(at.town.logged.join()).not.toMatch(/park|supervis/i);
  const shown = await at.people.lou.presses((await at.opens('lou', id)).card, 'Who has looked');
  expect(textOf(shown.card)).not.toMatch(/park|supervis/i);
});

test('the list is by name for them alone, each name a view, and opens and takes off what stands there', async () => {
  await at.full();
  await park();
  const card = await at.people.ana.says('parked');
  expect(textOf(card)).toContain('1 parked');
  expect(JSON.stringify(card)).not.toMatch(/Canary|BRI-/);
  const views = async () => (await at.town.auditOf(id)).filter(({ verb }) => verb === 'cases.mine');
  const before = (await views()).length;

  const list = await at.people.ana.presses(card, 'Show');

  expect(textOf(list.card)).toContain(`Canary Marigold · ${id}`);
  expect(textOf(list.card)).toContain('Parked on Monday 23 November 2026.');
  expect((await views()).slice(before)).toMatchObject([
    { kind: 'view', by: at.people.ana.id, allowed: true },
  ]);
  expect(textOf((await at.people.ana.presses(list.card, 'Open')).card)).toContain('Canary whistling');
  const off = await at.people.ana.presses(list.card, 'Take off');
  expect(textOf(off.card)).toContain('✓ Taken off your supervision list.');
  expect(textOf(off.card)).toContain('0 parked');
  expect(textOf(await at.people.ben.says('parked'))).toContain('Nothing is parked');
});

test('what is theirs no longer is not there, and nothing says so', async () => {
  await at.full();
  await at.full('gettingStarted', {}, 'BRI-2AAA');
  await park();
  await park('BRI-2AAA');
  await at.changes('BRI-2AAA', (found) => ({ ...found, conflicts: [at.people.ana.id] }));

  expect(textOf(await at.people.ana.says('parked'))).toContain('1 parked');
  const list = await listed();

  expect(list.raw).not.toContain('BRI-2AAA');
  expect(textOf(list.card)).toContain('1 parked');
});

test('thirty at most, eight to a page; what is gone makes room', async () => {
  const references = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'].slice(0, 31).map((letter) => `BRI-7KK${letter}`);
  for (const [index, reference] of references.entries()) await at.listed(reference, `Person ${index}`);
  for (const reference of references.slice(0, 30)) await park(reference);

  const full = await park(references[30]);
  expect(textOf(full.card)).toContain('You have 30 parked already.');
  const seen = new Set<string>();
  let { card } = await listed();
  for (;;) {
    for (const [found] of textOf(card).matchAll(/BRI-7KK\w/g)) seen.add(found);
    if (!buttonTitles(card).includes('Next page')) break;
    card = (await at.people.ana.presses(card, 'Next page')).card;
  }
  expect(seen.size).toBe(30);

  await at.changes(references[0] ?? '', (found) => ({ ...found, conflicts: [at.people.ana.id] }));
  expect(textOf((await park(references[30])).card)).toContain('✓ Parked for your supervision.');
});

test('opened from the same card again, it is taken off and parked once more', async () => {
  await at.full();
  await park();
  const { ana } = at.people;
  await ana.presses((await at.opens('ana', id)).card, 'Take off my supervision list');
  expect(textOf((await at.opens('ana', id)).card)).not.toContain('Parked for your supervision');
  expect(textOf((await park()).card)).toContain('✓ Parked for your supervision.');
});

test('a press that Teams delivers twice parks once', async () => {
  await at.full();
  const { ana } = at.people;
  const press = ana.pressOf((await at.opens('ana', id)).card, 'Park for supervision');
  const [first, second] = await Promise.all([ana.deliver(press), ana.deliver(press)]);
  expect(second.raw).toBe(first.raw);
  expect((await at.town.store.read('days', ana.id, ana.id))?.document.parked).toHaveLength(1);
});

test('My reminders and the supervision date tell how to come to it', async () => {
  await at.full();
  await park();
  const { ana } = at.people;
  const reminders = await ana.says('reminders');
  expect(textOf(reminders)).toContain('1 parked for your supervision.');
  expect(textOf((await ana.presses(reminders, 'Show parked')).card)).toContain(id);
  const form = await ana.presses(reminders, 'Change');
  await ana.presses(form.card, 'Save', { supervisionLineOn: '2026-11-30' });
  await until(at.town, '2026-11-29T22:05:00.000Z');
  const all = await ana.presses(await ana.says('today'), 'Show all');
  expect(textOf(all.card)).toContain('Line supervision is today. Write parked to see what you bring.');
});

test('the way to ask for a debrief is a new meeting, with nothing of the person', async () => {
  await at.full();
  const { card } = await at.opens('ana', id);
  const link = JSON.stringify(card).match(/https:\/\/teams\.microsoft\.com\/l\/meeting\/new[^"]*/)?.[0] ?? '';
  expect(decodeURIComponent(link)).toBe(
    'https://teams.microsoft.com/l/meeting/new?subject=Debrief&content=A time to talk. Please write no names here.',
  );
});
