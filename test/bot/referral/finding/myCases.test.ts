import { localFor } from '../../../../bot/services';
import type { Case } from '../../../../domain/referral/case';
import type { Status } from '../../../../domain/referral/referral';
import { withStanding } from '../../../../domain/referral/standing';
import { sixLocals } from '../../../../domain/sixLocals';
import { buttonTitles, textOf } from '../../../support/cardReading';
import { caseWith } from '../../../support/cases';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

const someone = { id: 'someone', name: 'Someone', grants: [] };

let town: Town;
let ana: Person;
let ben: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Ito', ['linkWorker']);
});
afterEach(() => town.close());

async function keep(status: Status, id: string, holder: Person, dueAt: string, more: Partial<Case> = {}) {
  const made = caseWith(status, id, { referrer: someone, holder: { ...holder, grants: [] } });
  const referral = 'dueAt' in made.referral ? { ...made.referral, dueAt } : made.referral;
  const kept = { ...made, ...more, referral, notices: [], audit: [] };
  await town.store.create('cases', withStanding(kept, localFor({ locals: sixLocals }, kept.localId)));
}
const due = (day: number) => `2026-12-${String(day).padStart(2, '0')}T06:00:00.000Z`;
const references = (text: string) => [...text.matchAll(/BRI-[2-9A-Z]{4}/g)].map(([reference]) => reference);

/** Ana covers for Ben today. */
async function anaCovers() {
  const held = await town.store.read('staff', town.services.tenantId, ana.id);
  if (!held) throw new Error('Ana is nobody.');
  const coversFor = [{ personId: ben.id, from: '2026-11-23', until: '2026-11-27' }];
  await town.store.replace('staff', held, { ...held.document, coversFor });
}

test('their open work stands with the soonest clock first, and no name', async () => {
  await keep('named', 'BRI-2222', ana, due(3));
  await keep('paused', 'BRI-3333', ana, due(1));
  await keep('trying', 'BRI-4444', ana, '2026-11-20T06:00:00.000Z');
  await keep('closed', 'BRI-5555', ana, due(1));
  await keep('named', 'BRI-6666', ben, due(1));
  await keep('sent', 'BRI-7777', ana, due(1));

  const text = textOf(await ana.says('my cases'));

  expect(references(text)).toEqual(['BRI-4444', 'BRI-3333', 'BRI-2222']);
  expect(text).toContain('Overdue.');
  expect(text).not.toMatch(/Canary|0491 ?57/);
  expect(await town.auditOf('brimbank')).toMatchObject([{ by: ana.id, verb: 'my cases', allowed: true }]);
});

test('while they cover for a colleague theirs stand there too, and say so', async () => {
  await keep('named', 'BRI-2222', ana, due(2));
  await keep('named', 'BRI-6666', ben, due(1));
  await keep('named', 'BRI-7777', ben, due(3), { conflicts: [ana.id] });
  await keep('named', 'BRI-8888', ben, due(3), { restrictedTo: [ben.id] });
  await anaCovers();

  const text = textOf(await ana.says('my cases'));

  expect(references(text)).toEqual(['BRI-6666', 'BRI-2222']);
  expect(text.match(/You are covering for Ben Ito\./g)).toHaveLength(1);

  town.passes(5 * 86_400_000);
  expect(references(textOf(await ana.says('my cases')))).toEqual(['BRI-2222']);
});

test('the names open in a dialog, and each is a view of that case', async () => {
  await keep('named', 'BRI-2222', ana, due(2));

  const shown = await ana.presses(await ana.says('my cases'), 'Show with names');

  expect(shown.opensDialog).toBe(true);
  expect(textOf(shown.card)).toContain('Canary Marigold');
  expect(textOf(shown.card)).not.toMatch(/0491 ?57|whistling/);
  expect(await town.auditOf('BRI-2222')).toMatchObject([
    { by: ana.id, verb: 'cases.mine', surface: 'dialog', kind: 'view', allowed: true },
  ]);
  const opened = await ana.presses(shown.card, 'Open');
  expect(textOf(opened.card)).toContain('whistling');
});

test('more than one page: the next opens with names, and leads back', async () => {
  for (let at = 2; at < 10; at += 1) await keep('named', `BRI-${at}222`, ana, due(at));
  for (let at = 2; at < 5; at += 1) await keep('named', `BRI-${at}333`, ana, due(at + 10));

  const first = await ana.says('my cases');
  const next = await ana.presses(first, 'Next page, with names');
  const back = await ana.presses(next.card, 'First page');

  expect(references(textOf(first))).toHaveLength(8);
  expect(references(textOf(next.card))).toEqual(['BRI-2333', 'BRI-3333', 'BRI-4333']);
  expect(buttonTitles(next.card)).not.toContain('Next page');
  expect(references(textOf(back.card))).toEqual(references(textOf(first)));
});

test('in a shared chat nothing but a button stands, which opens them for the one who presses', async () => {
  await keep('named', 'BRI-2222', ana, due(2));
  const room = ana.in('channel');

  const posted = await room.says('my cases');
  const opened = await room.presses(posted, 'Open my cases');

  expect(textOf(posted)).not.toContain('BRI-2222');
  expect(opened.opensDialog).toBe(true);
  expect(textOf(opened.card)).toContain('BRI-2222');
  expect(textOf((await ben.in('channel').presses(posted, 'Open my cases')).card)).not.toContain('BRI-2222');
});

test('who has none reads what to do, and who has no caseload is told kindly', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);

  const none = await ana.says('my cases');
  expect(textOf(none)).toContain('You have no open referrals. The queue shows what is waiting.');
  expect(textOf((await ana.presses(none, 'Queue')).card)).toContain('Nobody is waiting');
  expect(textOf(await dana.says('my cases'))).toContain('My cases are for link workers and Leads.');
});
