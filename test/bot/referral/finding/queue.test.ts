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
let lee: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Ito', ['linkWorker']);
  lee = await town.person('Lee Ferrari', ['lead']);
});
afterEach(() => town.close());

interface More extends Partial<Case> {
  holder?: Person;
  dueAt?: string;
  sentAt?: string;
  /** Its link worker has left. */
  isLeft?: boolean;
}

async function keep(status: Status, id: string, { holder = ana, dueAt, sentAt, isLeft, ...more }: More = {}) {
  const localId = more.localId ?? 'brimbank';
  const made = caseWith(status, id, { referrer: someone, holder: { ...holder, grants: [] } }, localId);
  const referral = {
    ...made.referral,
    ...(dueAt && { dueAt }),
    ...(sentAt && { sentAt }),
    ...(isLeft && { takenBy: undefined }),
  };
  const local = localFor({ locals: sixLocals }, localId);
  const kept = { ...made, ...more, referral, notices: [], audit: [] } as Case;
  await town.store.create('cases', withStanding(kept, local));
}
const due = (day: number, hour = 6) =>
  `2026-12-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const references = (text: string) => [...text.matchAll(/\w{3}-[2-9A-Z]{4}/g)].map(([reference]) => reference);
const listOf = async (person: Person, words = 'queue') => references(textOf(await person.says(words)));

test('a link worker sees what waits and what is theirs, the soonest clock first, by reference', async () => {
  await keep('sent', 'BRI-2222', { dueAt: due(4) });
  await keep('named', 'BRI-3333', { dueAt: due(2) });
  await keep('waiting', 'BRI-4444', { dueAt: due(3) });
  await keep('named', 'BRI-5555', { holder: ben, dueAt: due(1) });
  await keep('closed', 'BRI-6666');

  const text = textOf(await ana.says('queue'));

  expect(references(text)).toEqual(['BRI-3333', 'BRI-4444', 'BRI-2222']);
  expect(text).toContain('Age 45 to 54');
  expect(text).toContain('With you. You act next: first contact by Wednesday 2 December.');
  expect(text).not.toMatch(/Canary|0491 ?57/);
});

test('a Lead sees every open referral of the Local, and none of another', async () => {
  await keep('named', 'BRI-5555', { holder: ben, dueAt: due(1) });
  await keep('needInfo', 'BRI-3333', { dueAt: due(2) });
  await keep('sent', 'LAT-2222', { localId: 'latrobe' });

  expect(await listOf(lee)).toEqual(['BRI-5555', 'BRI-3333']);
  expect(buttonTitles(await lee.says('queue'))).toContain('Caseloads');
  expect(buttonTitles(await ana.says('queue'))).not.toContain('Caseloads');
});

test('a Lead who helps another Local out sees those whose own Leads know the person', async () => {
  await keep('named', 'LAT-2222', { localId: 'latrobe', leadFrom: 'brimbank' });
  await keep('named', 'LAT-3333', { localId: 'latrobe' });

  expect(await listOf(lee)).toEqual(['LAT-2222']);
  expect(await town.auditOf('latrobe')).toMatchObject([{ by: lee.id, verb: 'queue', allowed: true }]);
});

test.each([
  ['new', ['BRI-2222', 'BRI-3333', 'BRI-4444']],
  ['waiting', ['BRI-5555']],
  ['trying', ['BRI-6666']],
  ['paused', ['BRI-7777']],
  ['overdue', ['BRI-8888']],
])('"queue %s" shows those alone, and the button with its name does too', async (word, shown) => {
  await keep('sent', 'BRI-2222', { dueAt: due(1) });
  await keep('needInfo', 'BRI-3333', { dueAt: due(2) });
  await keep('withIntake', 'BRI-4444', { dueAt: due(3) });
  await keep('waiting', 'BRI-5555', { dueAt: due(4) });
  await keep('trying', 'BRI-6666', { dueAt: due(5) });
  await keep('paused', 'BRI-7777', { dueAt: due(6) });
  await keep('gettingStarted', 'BRI-8888', { dueAt: '2026-11-20T06:00:00.000Z' });
  const names: Record<string, string> = {
    new: 'New',
    waiting: 'Waiting',
    trying: 'Trying to reach',
    paused: 'Paused',
    overdue: 'Overdue',
  };

  expect(await listOf(lee, `queue ${word}`)).toEqual(shown);
  const pressed = await lee.presses(await lee.says('queue'), names[word] ?? '');
  expect(pressed.opensDialog).toBe(true);
  expect(references(textOf(pressed.card))).toEqual(shown);
});

test('the line: priority groups go ahead by some days, and nobody is starved', async () => {
  const isPriority = (found: Case) => ({ ...found.origin, priorityGroups: ['olderVictorians'] });
  const origin = isPriority(
    caseWith('sent', 'BRI-2222', { referrer: someone, holder: { ...ana, grants: [] } }),
  );
  await keep('waiting', 'BRI-2222', { sentAt: '2026-11-01T00:00:00.000Z' });
  await keep('waiting', 'BRI-3333', { sentAt: '2026-11-10T00:00:00.000Z' });
  await keep('waiting', 'BRI-4444', { sentAt: '2026-11-12T00:00:00.000Z', origin });
  await keep('gettingStarted', 'BRI-5555', { isLeft: true, sentAt: '2026-10-24T00:00:00.000Z' });
  await keep('gettingStarted', 'BRI-6666');

  const text = textOf(await ana.says('queue waiting'));

  expect(references(text)).toEqual(['BRI-5555', 'BRI-2222', 'BRI-4444', 'BRI-3333']);
  expect(text).toContain('Sent 30 days ago, and has no link worker now. The next step is due by');
  expect(text).toContain('Has waited 22 days. A hello is due by');
  expect(text).toContain('Priority group');
});

test.each(['new', 'waiting', 'trying', 'paused', 'overdue', 'all'])('an empty "%s" says so', async (word) => {
  expect(textOf(await ana.says(`queue ${word}`))).toMatch(/Nobody|Nothing|There is nobody/);
});

test('five hundred open referrals come page by page, each once, and no page is large', async () => {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const reference = (at: number) => `BRI-9${letters[Math.floor(at / 30)]}${letters[at % 30]}9`;
  // many clocks end at the same moment
  for (let at = 0; at < 500; at += 1) await keep('named', reference(at), { dueAt: due(1 + (at % 5)) });
  let page = await ana.says('queue');
  const seen = references(textOf(page));
  expect(seen).toHaveLength(8);
  expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(20 * 1024);
  expect(buttonTitles(page)).not.toContain('First page');

  while (buttonTitles(page).includes('Next page')) {
    const { card } = await ana.presses(page, 'Next page');
    if (!card) throw new Error('No page came.');
    page = card;
    seen.push(...references(textOf(page)));
    expect(buttonTitles(page)).toContain('First page');
  }

  expect(seen).toHaveLength(500);
  expect(new Set(seen).size).toBe(500);
  const first = await ana.presses(page, 'First page');
  expect(references(textOf(first.card))).toEqual(seen.slice(0, 8));
}, 120_000);

test('whoever knows the person does not see it, and a restricted one stands with the named alone', async () => {
  await keep('sent', 'BRI-2222', { conflicts: [ana.id] });
  await keep('sent', 'BRI-3333', { restrictedTo: [ben.id] });
  await keep('sent', 'BRI-4444');

  expect(await listOf(ana)).toEqual(['BRI-4444']);
  expect(await listOf(lee)).toEqual(['BRI-2222', 'BRI-4444']);
  expect(await listOf(ben)).toEqual(['BRI-2222', 'BRI-3333', 'BRI-4444']);
});

test('conflicts never make a page short', async () => {
  for (let at = 2; at < 10; at += 1)
    await keep('sent', `BRI-${at}222`, { dueAt: due(1), conflicts: [ana.id] });
  for (let at = 2; at < 6; at += 1) await keep('sent', `BRI-${at}333`, { dueAt: due(2) });

  expect(await listOf(ana)).toEqual(['BRI-2333', 'BRI-3333', 'BRI-4333', 'BRI-5333']);
});

test('each look at the queue is a view of the Local', async () => {
  await ana.says('queue');
  await ana.presses(await ana.says('queue'), 'Overdue');

  const looked = (await town.auditOf('brimbank')).map(({ by, verb, surface, kind }) => [
    by,
    verb,
    surface,
    kind,
  ]);
  expect(looked.sort()).toEqual([
    [ana.id, 'queue', 'personal', 'view'],
    [ana.id, 'queue', 'personal', 'view'],
    [ana.id, 'queue.page', 'dialog', 'view'],
  ]);
});
