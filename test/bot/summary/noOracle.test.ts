import type { Case } from '../../../domain/referral/case';
import type { Store } from '../../../store/store';
import { openSummaryTown, type SummaryTown } from './summaryTown';

let asked: string[] = [];
const counting = (store: Store): Store =>
  new Proxy(store, {
    get(target, name) {
      const deed = target[name as keyof Store] as (...given: unknown[]) => Promise<unknown>;
      return (...given: unknown[]) => {
        asked.push(`${String(name)} ${String(given[0])}`);
        return deed(...given);
      };
    },
  });

let at: SummaryTown;
beforeAll(async () => {
  at = await openSummaryTown({ storeInFront: counting });
  const no = { given: false } as const;
  await at.keepShared();
  await at.keepShared(() => ({ restrictedTo: [at.people.lou.id] }), 'BRI-2RES');
  await at.keepShared(({ consents }) => ({ consents: { ...consents, refer: no } }), 'BRI-2WTH');
  await at.keepShared(({ consents }) => ({ consents: { ...consents, shareWithTeam: no } }), 'BRI-2NQT');
  await at.keepShared(() => ({ safetyHold: { at: at.town.now(), by: at.people.ana.id } }), 'BRI-2HQD');
  const elsewhere: Partial<Case> = { localId: 'latrobe' };
  await at.keepShared(() => elsewhere, 'LAT-2ABC');
  await at.keep('joined', 'BRI-2JNN');
});
afterAll(() => at.town.close());

const written = [
  ['a case that is not theirs', 'BRI-2THS'],
  ['a reference that nobody has', 'BRI-9ZZZ'],
  ['one of no Local', 'XYZ-2ABC'],
  ['one of another Local', 'LAT-2ABC'],
  ['a restricted one', 'BRI-2RES'],
  ['one whose person has withdrawn', 'BRI-2WTH'],
  ['one that is not shared', 'BRI-2NQT'],
  ['one that is held for safety', 'BRI-2HQD'],
  ['one that went on in another', 'BRI-2JNN'],
  ['no reference', 'BRI-'],
  ['a name', 'Canary Marigold'],
  ['a long name', 'Wilhelmina Featherstonehaugh of Sunshine West'],
  ['markup', '**x** [y](https://example.org)'],
] as const;

/** Everything that differs from one answer to the next by itself. */
const nonces = /[2-9A-HJ-NP-Z]{32}/g;

async function sayingIt(place: 'personal' | 'channel' | 'meeting', words: string) {
  const { nia, town } = at;
  const who = place === 'personal' ? nia : nia.in(place);
  await who.says('help');
  await town.quiet();
  asked = [];
  const card = await who.says(`summary ${words}`);
  return { bytes: JSON.stringify(card).replace(nonces, ''), asked: asked.filter(isOfTheAnswer) };
}

/** The timer and the feed of this town ask on their own time. */
const isOfTheAnswer = (one: string) => /cases|audit|staff|references/.test(one) && !one.startsWith('changes');

describe.each(['personal', 'channel', 'meeting'] as const)('said in: %s', (place) => {
  test.each(written)('%s: the same words and the same requests', async (_which, words) => {
    const first = await sayingIt(place, 'BRI-8YYY');
    const here = await sayingIt(place, words);

    expect(first.bytes).toContain('There is nothing here that you can open.');
    expect(here).toEqual(first);
    expect(here.asked.filter((one) => one === 'read cases')).toHaveLength(1);
    expect(here.asked.filter((one) => one === 'create audit')).toHaveLength(1);
    expect(here.bytes).not.toMatch(/Canary|Marigold|Featherstonehaugh|https/);
  });
});

describe.each(['personal', 'channel', 'meeting'] as const)('pressed in: %s', (place) => {
  const pressing = async (caseId: string) => {
    const { nia, town } = at;
    const who = place === 'personal' ? nia : nia.in(place);
    const localId = caseId.startsWith('LAT') ? 'latrobe' : 'brimbank';
    const press = (type: string, ids: Record<string, string>) => {
      const data = { verb: 'summary.view', ids: { localId, caseId, ...ids }, nonce: 'NQ'.repeat(16) };
      return who.envelope({ type: 'invoke', name: `task/${type}`, value: { data } });
    };
    await town.quiet();
    asked = [];
    const question = await who.deliver(press('fetch', {}));
    const shown = await who.deliver(press('submit', { shown: 'yes' }));
    const said = question.raw.replaceAll(caseId, '').replaceAll(localId, '').replace(nonces, '');
    return { said, shown: shown.raw, asked: asked.filter(isOfTheAnswer) };
  };

  test.each(written)('%s: the same bytes and the same requests', async (_which, caseId) => {
    const first = await pressing('BRI-8YYY');
    const here = await pressing(caseId);

    expect(first.shown).toContain('There is nothing here that you can open.');
    expect(here.shown).toBe(first.shown);
    expect(here.said).toBe(first.said);
    expect(here.asked).toEqual(first.asked);
    expect(here.asked.filter((one) => one === 'read cases')).toHaveLength(place === 'personal' ? 2 : 1);
  });
});

test('nothing that was written is kept anywhere', async () => {
  await at.nia.in('meeting').says('summary Wilhelmina Featherstonehaugh');
  await at.town.quiet();
  const { cases: _theirs, ...rest } = await at.town.everything();
  expect(JSON.stringify(rest)).not.toContain('Featherstonehaugh');
  expect(at.town.logged.join('')).not.toContain('Featherstonehaugh');
});
