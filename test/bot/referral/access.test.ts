import { openAgain } from '../../../cards/referral/openAgain';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { openStatuses } from '../../../domain/referral/statusGroups';
import type { Role } from '../../../domain/staff/roles';
import { textOf } from '../../support/cardReading';
import { caseWith } from '../../support/cases';
import { completeReferral } from '../../support/completeReferral';
import { openTown, type Town } from '../../support/town';
import { answered, type Person } from '../../support/townPerson';

type Sees = 'details' | 'own' | 'status' | 'nothing' | 'no access';
const statuses: Status[] = [
  ...openStatuses,
  'closed',
  'notAble',
  'withdrawn',
  'noContact',
  'enteredInError',
  'joined',
];
const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';

let town: Town;
const people: Record<string, Person> = {};
const known = async (name: string, roles: Role[], ...at: string[]) => {
  people[name] = await town.person(name, roles, ...at);
};
beforeAll(async () => {
  town = await openTown();
  await known('the referrer, a clinician', ['clinician']);
  await known('the holder', ['linkWorker']);
  await known('another link worker', ['linkWorker']);
  await known('the Lead', ['lead']);
  await known('whoever covers', ['linkWorker']);
  await known('a clinician on the care team', ['clinician']);
  for (const role of ['clinician', 'aodWorker', 'intake', 'peerWorker'] as const)
    await known(`another ${role}`, [role]);
  await known('a manager', ['manager']);
  await known('a community engagement worker', ['communityEngagement']);
  await known('a privacy officer', ['privacyOfficer']);
  await known('a Lead elsewhere', ['lead'], 'latrobe');
  await known('a link worker elsewhere', ['linkWorker'], 'latrobe');
  await known('somebody unknown', []);
  const leave = await who('the holder').presses(
    await who('the holder').says('leave'),
    'Change hours or leave',
  );
  const days = { leaveFrom: '2026-11-23', leaveUntil: '2026-11-24' };
  await who('the holder').presses(leave.card, 'Save', { ...days, coverId: who('whoever covers').id });
  for (const status of statuses) await keep(status, `BRI-${status.toUpperCase()}`);
});
afterAll(() => town.close());

const who = (name: string): Person => people[name] as Person;
const asker = (name: string) => ({ id: who(name).id, name, grants: [] });

async function keep(status: Status, id: string, more: Partial<Case> = {}) {
  const between = { referrer: asker('the referrer, a clinician'), holder: asker('the holder') };
  const made = { ...caseWith(status, id, between), ...more };
  await town.store.create('cases', { ...made, notices: [], audit: [] });
}

async function opens(name: string, caseId: string): Promise<Sees> {
  const pressed = await who(name).presses(
    openAgain(caseId, 'brimbank', 'NQNCE2QFA2CARD22NQNCE2QFA2CARD22'),
    'Open again',
  );
  if (pressed.line === nothingHere) return 'nothing';
  if (pressed.line?.startsWith('You do not have access here.')) return 'no access';
  const text = textOf(pressed.card);
  expect(text).toContain(caseId);
  if (text.includes('0491 570 156') && text.includes('whistling')) return 'details';
  expect(pressed.raw).not.toMatch(/0491 ?57|whistling|loneliness|45 to 54/i);
  return text.includes('Canary Marigold') ? 'own' : 'status';
}

const waits = { sent: 'details', waiting: 'details' } as const;
const ofTheWork = {
  ...waits,
  named: 'details',
  trying: 'details',
  gettingStarted: 'details',
  paused: 'details',
  closed: 'details',
  noContact: 'details',
  enteredInError: 'details',
} as const;
const table: [string, Record<Status, Sees>][] = [
  // who said no is nobody's any more to look at
  ['the Lead', { ...all('details'), withdrawn: 'status' }],
  ['the holder', { ...all('status'), ...ofTheWork }],
  ['whoever covers', { ...all('status'), ...ofTheWork }],
  ['another link worker', { ...all('status'), ...waits }],
  ['the referrer, a clinician', { ...all('own'), withdrawn: 'status' }],
  ['another intake', { ...all('nothing'), withIntake: 'details' }],
  ['another clinician', all('nothing')],
  ['another aodWorker', all('nothing')],
  ['another peerWorker', all('nothing')],
  ['a clinician on the care team', all('nothing')],
  ['a manager', all('nothing')],
  ['a community engagement worker', all('nothing')],
  ['a privacy officer', all('nothing')],
  ['a Lead elsewhere', all('nothing')],
  ['a link worker elsewhere', all('nothing')],
  ['somebody unknown', all('no access')],
];

function all(sees: Sees): Record<Status, Sees> {
  return Object.fromEntries(statuses.map((status) => [status, sees])) as Record<Status, Sees>;
}

test.each(table)('%s opens a referral and sees what is theirs to see', async (name, expected) => {
  const seen: Record<string, Sees> = {};
  for (const status of statuses) seen[status] = await opens(name, `BRI-${status.toUpperCase()}`);

  expect(seen).toEqual(expected);
});

test('the care team sees it while the person agrees to share, and not once one of them manages', async () => {
  const yes = {
    given: true,
    changedBy: 'x',
    changedAt: town.now(),
    how: 'told',
    noticeVersion: '1',
  } as const;
  const onTeam = who('a clinician on the care team').id;
  const { consents } = caseWith('named', 'any', {
    referrer: asker('the holder'),
    holder: asker('the holder'),
  });
  const careTeam = [onTeam, who('a manager').id].map((personId) => ({ personId, name: 'x' }));
  await keep('named', 'BRI-SHARED', { careTeam, consents: { ...consents, shareWithTeam: yes } });
  await keep('named', 'BRI-ALONE', { careTeam });

  expect(await opens('a clinician on the care team', 'BRI-SHARED')).toBe('details');
  expect(await opens('a clinician on the care team', 'BRI-ALONE')).toBe('nothing');
  expect(await opens('a manager', 'BRI-SHARED')).toBe('nothing');
});

test('rights come from who Teams says is pressing, never from the card or a name', async () => {
  const press = who('a manager').pressOf(
    openAgain('BRI-NAMED', 'brimbank', 'NQNCE2QFA2CARD22NQNCE2QFA2CARD22'),
    'Open again',
  );
  const lead = who('the Lead');
  const from = { ...press.from, name: lead.name, id: `29:${lead.id}` };
  const value = {
    data: {
      ...(press as unknown as { value: { data: object } }).value.data,
      personId: lead.id,
      aadObjectId: lead.id,
      roles: 'lead',
    },
  };

  expect(answered(await lead.deliver({ ...press, from, value })).line).toBe(nothingHere);
});

test('what opens in a dialog is never drawn on a card, whoever makes up such a press', async () => {
  const dana = who('the referrer, a clinician');
  const before = (await town.everything())['audit'];
  for (const verb of ['referral.open', 'referral.mine', 'referral.form', 'referral.send', 'help.open']) {
    const ids = { localId: 'brimbank', caseId: 'BRI-NAMED' };
    const data = { ids, nonce: 'NQNCE2QFA2CARD22NQNCE2QFA2CARD22', ...completeReferral };
    const value = { action: { type: 'Action.Execute', verb, data } };
    const pressed = await dana.deliver(dana.envelope({ type: 'invoke', name: 'adaptiveCard/action', value }));

    expect(pressed.status).toBe(200);
    expect(answered(pressed).line).toBe('This card is too old to use. Say help to begin again.');
  }
  expect((await town.everything())['audit']).toEqual(before);
  expect((await town.everything())['cases']).toHaveLength(statuses.length + 2);
});
