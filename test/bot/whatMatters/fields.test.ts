import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import type { CaseTown } from '../../support/caseTown';
import { answered } from '../../support/townPerson';
import { aboutOf, type Field, fields, id, openAbout } from './aboutTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openAbout();
});
afterEach(() => at.town.close());

const each = fields.map((field): [string, Field] => [field.verb, field]);

async function formOf({ title }: Field) {
  return (await at.people.ana.presses((await aboutOf(at)).card, title)).card;
}

test.each(each)('%s is written down in one press, taken back in another, and emptied', async (_, field) => {
  const { ana } = at.people;
  const before = await at.caseOf(id);
  const stood = field.holds(before);
  const saved = await ana.presses(await formOf(field), 'Save', field.inputs);

  expect(textOf(saved.card)).toContain('✓ Saved: ');
  for (const words of field.reads) expect(textOf(saved.card)).toContain(words);
  expect((await at.caseOf(id)).timeline.at(-1)).toMatchObject({ event: 'aboutChanged', by: ana.id });
  expect(JSON.stringify((await at.caseOf(id)).timeline)).not.toMatch(/quokka/i);

  await ana.presses(saved.card, 'Undo');
  const { whatMatters, participant, rhythm } = await at.caseOf(id);
  expect([whatMatters, participant, rhythm]).toEqual([undefined, before.participant, undefined]);

  await ana.presses(await formOf(field), 'Save', field.inputs);
  expect(untouched(await formOf(field))).toMatchObject(
    field.verb === 'about.interests' ? { past: 'Quokka choir' } : field.inputs,
  );
  const emptied = await ana.presses(await formOf(field), 'Save', field.none);
  expect(textOf(emptied.card)).toContain('✓ Saved: ');
  expect([undefined, false]).toContain(field.holds(await at.caseOf(id)));
  await ana.presses(emptied.card, 'Undo');
  expect(field.holds(await at.caseOf(id))).not.toEqual(stood);
});

test.each(each)('%s is done once however often its press arrives', async (_, field) => {
  const { ana } = at.people;
  const press = ana.pressOf(await formOf(field), 'Save', field.inputs);
  const one = answered(await ana.deliver(press));
  const once = await at.caseOf(id);
  const two = answered(await ana.deliver({ ...press, id: `${press.id}-again` }));

  expect(two.raw).toBe(one.raw);
  expect(await at.caseOf(id)).toEqual(once);
});

test('each field says kindly what could be asked while it is empty, and has a button of its own', async () => {
  const { card } = await aboutOf(at);

  expect(textOf(card)).toContain('Not asked yet. What did they use to enjoy? What would they like to try?');
  expect(buttonTitles(card)).toEqual([...fields.map(({ title }) => title), 'Back']);
});

test('more than there is room for is not cut: it stands there still, with the sentence beside it', async () => {
  const interests = fields.find(({ verb }) => verb === 'about.interests') as Field;
  const typed = {
    past: Array.from({ length: 13 }, (_, n) => `Quokka ${n}`).join('\n'),
    future: 'q'.repeat(61),
  };

  const again = await at.people.ana.presses(await formOf(interests), 'Save', { ...typed, present: 'tea' });

  const says =
    '⚠ That is more than there is room for. At most 12 interests, each of at most 60 letters, please.';
  expect(problemsOn(again.card)).toEqual({ past: says, future: says });
  expect(untouched(again.card)).toMatchObject({ ...typed, present: 'tea' });
  expect((await at.caseOf(id)).whatMatters).toBeUndefined();
});

test('what is typed as markdown stays text, and words of risk bring up whom to call', async () => {
  const helps = fields.find(({ verb }) => verb === 'about.helps') as Field;
  const form = await formOf(helps);
  const link = '**bold** [tap](https://example.org)';
  const saved = await at.people.ana.presses(form, 'Save', { whatHelps: link, avoid: 'Feels unsafe at home' });

  expect(saved.raw).toContain(`{"type":"TextRun","text":"${link}"}`);
  expect(saved.raw).not.toMatch(/"TextBlock","text":"[^"]*example\.org/);
  expect(textOf(saved.card)).toContain('If someone may not be safe');
  expect(textOf(form)).not.toContain('If someone may not be safe');
});

test('only places that activities can be near are offered, and the one that was chosen stays', async () => {
  const going = fields.find(({ verb }) => verb === 'about.going') as Field;
  await at.people.ana.presses(await formOf(going), 'Save', { area: 'town:quokka-flat' });

  const form = await formOf(going);

  expect(textOf(form)).toContain('City of Brimbank');
  expect(untouched(form)).toMatchObject({ area: 'town:quokka-flat' });
  expect(textOf((await aboutOf(at)).card)).toContain('Near Quokka Flat');
});
