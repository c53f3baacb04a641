import fc from 'fast-check';
import { buttonsOf, textOf, untouched } from '../../support/cardReading';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';
import { randomRuns } from '../../support/randomRuns';
import { answered } from '../../support/townPerson';
import { id, type StaleForm, staleForms } from './staleFormRows';

type Typed = Record<string, string>;

let at: CaseTown;
beforeAll(async () => {
  at = await openCaseTown();
});
afterAll(() => at.town.close());

async function opens(who: Name, { verb, ids = {} }: StaleForm) {
  return (await at.people[who].presses(dialogWith(`${verb}.form`, ids), 'Open')).card;
}

function dialogWith(verb: string, ids: Typed) {
  const nonce = at.town.services.newNonce();
  const data = { verb, ids: { localId: 'brimbank', caseId: id, ...ids }, revision: 1, nonce };
  return {
    type: 'AdaptiveCard' as const,
    $schema: '',
    version: '1.5' as const,
    body: [],
    actions: [{ type: 'Action.Submit' as const, title: 'Open', data }],
  };
}

/** As Teams may send it: what is off and was off is left out. */
function pressOf(who: Name, card: Parameters<typeof textOf>[0], typed: Typed) {
  const title = buttonsOf(card).find((one) => 'style' in one && one.style === 'positive')?.title ?? '';
  const press = at.people[who].pressOf(card, title, typed);
  const data = (press as unknown as { value: { data: Typed } }).value.data;
  const before = untouched(card);
  for (const [input, value] of Object.entries(before))
    if (value === 'false' && data[input] === 'false') delete data[input];
  return press;
}

/** Some of the inputs, each with one of the values that it takes. */
function someOf({ values }: StaleForm): fc.Arbitrary<Typed> {
  const each = Object.entries(values).map(([input, all]) => [input, fc.constantFrom(...all)] as const);
  return fc.record(Object.fromEntries(each), { requiredKeys: [] }) as fc.Arbitrary<Typed>;
}

const rows = staleForms.map((form): [string, StaleForm] => [form.verb, form]);

test.each(rows)('%s: of two people who have it open nobody’s change is lost in silence', async (_, form) => {
  await fc.assert(
    fc.asyncProperty(someOf(form), someOf(form), async (hers, his) => {
      await at.forgetAll();
      await at.keep('gettingStarted', id, form.more);
      const [anas, lous] = [await opens('ana', form), await opens('lou', form)];
      const stood = untouched(anas);
      await at.people.lou.deliver(pressOf('lou', lous, his));
      const theirs = untouched(await opens('lou', form));
      const before = await at.caseOf(id);

      const saved = answered(await at.people.ana.deliver(pressOf('ana', anas, hers)));

      const mine: Typed = { ...stood, ...hers };
      const isLeft = (input: string) => mine[input] === stood[input];
      const isSame = (input: string) => theirs[input] === stood[input] || theirs[input] === mine[input];
      const merged = Object.fromEntries(
        Object.keys(stood).map((input) => [input, (isLeft(input) ? theirs : mine)[input]]),
      );
      const both = Object.keys(stood).filter((input) => !isLeft(input) && !isSame(input));
      if (both.length > 0) {
        expect(textOf(saved.card).match(/It says now/g)).toHaveLength(both.length);
        expect(untouched(saved.card)).toEqual(merged);
        const { audit: _a, ...now } = await at.caseOf(id);
        const { audit: _b, ...then } = before;
        expect(now).toEqual(then);
        // seen beside their own words, the next press is theirs to make
        await at.people.ana.deliver(pressOf('ana', saved.card, {}));
      }
      expect(untouched(await opens('ana', form))).toEqual(merged);
    }),
    { numRuns: Math.ceil(randomRuns / 10) },
  );
});
