import type { Case } from '../../../../domain/referral/case';
import { textOf } from '../../../support/cardReading';
import { answered } from '../../../support/townPerson';
import { openStartTown, pressesMadeUp, type StartTown } from './startTown';

let at: StartTown;
beforeEach(async () => {
  at = await openStartTown();
});
afterEach(() => at.town.close());

const theirs = { from: '2026-11-20', until: '2026-11-30' };
const ways = [
  { id: 'BRI-2222', title: 'Save and next person', inputs: { result: 'spoke', line: 'hello' } },
  { id: 'BRI-3333', title: 'Save and next person', inputs: { result: 'askedToStop' } },
  { id: 'BRI-4444', title: 'No answer' },
  { id: 'BRI-5555', title: 'Put off until tomorrow' },
  { id: 'BRI-6666', title: 'Save and next person', inputs: { result: 'met' }, takenBack: true },
  { id: 'BRI-7777', title: 'Put off until next week', takenBack: true },
];
/** What nobody but whoever has it now may read. */
const known = (found: Case): Case => ({
  ...found,
  revision: found.revision + 1,
  participant: {
    ...found.participant,
    calledName: 'Marisol',
    contact: { ...found.participant.contact, details: '0400 555 111' },
  },
  lastCheckIn: {
    at: at.town.now(),
    by: at.lou.id,
    type: 'scheduled',
    way: 'call',
    result: 'askedToStop',
    line: 'Canary: has moved.',
  },
});
const toBen = (found: Case): Case =>
  'takenBy' in found.referral && found.referral.takenBy
    ? {
        ...known(found),
        referral: { ...found.referral, takenBy: { ...found.referral.takenBy, personId: at.ben.id } },
      }
    : known(found);
const everywhere = (change: (found: Case) => Case) => async () => {
  for (const { id } of ways) await at.changes(id, change);
};

test.each<[string, 'ana' | 'ben', () => Promise<unknown>]>([
  ['it was given to somebody else', 'ana', everywhere((found) => toBen(found))],
  ['it was restricted', 'ana', everywhere((found) => ({ ...known(found), restrictedTo: [at.ben.id] }))],
  [
    'they withdrew their consent',
    'ana',
    everywhere((found) => ({
      ...known(found),
      consents: { ...found.consents, refer: { ...found.consents.refer, given: false } },
    })),
  ],
  [
    'it is somebody else’s and held',
    'ana',
    everywhere((found) => ({ ...toBen(found), safetyHold: { at: at.town.now(), by: at.lou.id } })),
  ],
  [
    'the cover is over',
    'ben',
    async () => {
      await everywhere(known)();
      await at.worksLike(at.ben, { coversFor: [] });
    },
  ],
  [
    'their access ended',
    'ana',
    async () => {
      await everywhere(known)();
      await at.worksLike(at.ana, { grants: [] });
    },
  ],
])('%s: no press of theirs, once more, tells who it is', async (_, name, happens) => {
  const who = at[name];
  await at.worksLike(at.ana, name === 'ben' ? { leave: { ...theirs, coverId: at.ben.id } } : {});
  await at.worksLike(at.ben, name === 'ben' ? { coversFor: [{ ...theirs, personId: at.ana.id }] } : {});
  const pressed: ReturnType<typeof who.pressOf>[] = [];
  const open: typeof pressed = [];
  for (const { id, title, inputs, takenBack } of ways) {
    await at.keep(id, { calledName: 'Marisol' });
    const ids = { localId: 'brimbank', caseId: id };
    const { card } = await pressesMadeUp(who, 'day.person', ids);
    const press = who.pressOf(card, title, inputs);
    const next = answered(await who.deliver(press));
    const undo = JSON.stringify(next.card).includes('"Undo"') ? who.pressOf(next.card, 'Undo') : undefined;
    pressed.push(press);
    if (undo && takenBack) await who.deliver(undo);
    if (undo) (takenBack ? pressed : open).push(undo);
  }
  expect([pressed.length, open.length]).toEqual([8, 4]);
  await happens();

  for (const press of [...pressed, ...open]) {
    const { raw } = answered(await who.deliver({ ...press, id: `again ${press.id}` }));
    expect(raw).not.toMatch(/Marisol|0400 555 111|Canary/);
  }
});

test('whoever covers no more does not take back what they wrote down', async () => {
  await at.keep('BRI-2222', { calledName: 'Marisol' });
  await at.worksLike(at.ana, { leave: { ...theirs, coverId: at.ben.id } });
  await at.worksLike(at.ben, { coversFor: [{ ...theirs, personId: at.ana.id }] });
  const saved = await at.ben.presses((await at.starts(at.ben)).card, 'Save and next person', {
    result: 'spoke',
    line: 'hello',
  });
  await at.worksLike(at.ben, { coversFor: [] });

  const late = await at.ben.presses(saved.card, 'Undo');

  expect(textOf(late.card)).toContain('Only the person who has this referral can do that.');
  expect(textOf(late.card)).not.toContain('Marisol');
  expect((await at.caseOf('BRI-2222')).lastCheckIn).toMatchObject({ by: at.ben.id, line: 'hello' });
});

test('the form that opens once more after an undo is a view, and holds no words of somebody else’s', async () => {
  await at.keep('BRI-2222', { calledName: 'Marisol' });
  const saved = await at.ana.presses((await at.starts()).card, 'Save and next person', {
    result: 'met',
    line: 'hello',
  });
  const undo = at.ana.pressOf(saved.card, 'Undo');
  await at.ana.deliver(undo);
  const undone = { at: at.town.now(), by: at.lou.id, event: 'undone' } as const;
  const wrong = { ...undone, event: 'checkInMet', text: 'Canary: another person' } as const;
  await at.changes('BRI-2222', (found) => ({ ...found, timeline: [...found.timeline, wrong, undone] }));

  const again = answered(await at.ana.deliver({ ...undo, id: 'again' }));

  expect(again.raw).toContain('Marisol');
  expect(again.raw).not.toContain('Canary');
  const views = (await at.town.auditOf('BRI-2222')).filter(
    ({ verb, kind }) => verb === 'day.undo' && kind === 'view',
  );
  expect(views.length).toBeGreaterThanOrEqual(2);
});
