import { openAgain } from '../../../cards/referral/openAgain';
import type { Case } from '../../../domain/referral/case';
import type { Referral } from '../../../domain/referral/referral';
import type { Role } from '../../../domain/staff/roles';
import { textOf } from '../../support/cardReading';
import { caseWith } from '../../support/cases';
import { completeReferral } from '../../support/completeReferral';
import { openTown, type Town } from '../../support/town';
import { answered, type Person } from '../../support/townPerson';

type Sees = 'details' | 'own' | 'status' | 'nothing' | 'no access';
const statuses = ['sent', 'named', 'gettingStarted', 'closed', 'withdrawn'] as const;
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
  await known('a clinician on the care team', ['clinician']);
  for (const role of ['clinician', 'aodWorker', 'intake', 'peerWorker'] as const)
    await known(`another ${role}`, [role]);
  await known('a manager', ['manager']);
  await known('a community engagement worker', ['communityEngagement']);
  await known('a Lead elsewhere', ['lead'], 'latrobe');
  await known('a link worker elsewhere', ['linkWorker'], 'latrobe');
  await known('somebody unknown', []);
  for (const status of statuses) await keep(status, `BRI-${status.toUpperCase()}`);
});
afterAll(() => town.close());

const who = (name: string): Person => people[name] as Person;
const asker = (name: string) => ({ id: who(name).id, name, grants: [] });

async function keep(status: Referral['status'], id: string, more: Partial<Case> = {}) {
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
  expect(pressed.raw).not.toMatch(/0491|whistling|loneliness|45 to 54/i);
  return text.includes('Canary Marigold') ? 'own' : 'status';
}

const table: [string, Record<Referral['status'], Sees>][] = [
  ['the Lead', { ...all('details'), withdrawn: 'status' }],
  ['the holder', { ...all('details'), withdrawn: 'status' }],
  ['another link worker', { ...all('status'), sent: 'details' }],
  ['the referrer, a clinician', all('own')],
  ['another clinician', all('nothing')],
  ['another aodWorker', all('nothing')],
  ['another intake', all('nothing')],
  ['another peerWorker', all('nothing')],
  ['a clinician on the care team', all('nothing')],
  ['a manager', all('nothing')],
  ['a community engagement worker', all('nothing')],
  ['a Lead elsewhere', all('nothing')],
  ['a link worker elsewhere', all('nothing')],
  ['somebody unknown', all('no access')],
];

function all(sees: Sees): Record<Referral['status'], Sees> {
  return { sent: sees, named: sees, gettingStarted: sees, closed: sees, withdrawn: sees };
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
  const careTeam = [onTeam, who('a manager').id];
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

const verbs: [string, Record<string, string>][] = [
  ['referral.open', {}],
  ['referral.take', {}],
  ['referral.firstContact.form', {}],
  ['referral.firstContact', { result: 'spoke' }],
  ['referral.handBack.form', {}],
  ['referral.handBack', {}],
  ['referral.close.form', {}],
  ['referral.close', { outcome: 'ownNetwork' }],
  ['referral.withdraw.form', {}],
  ['referral.withdraw', {}],
  ['referral.correct.form', {}],
  ['referral.correct', completeReferral],
];

describe.each(verbs)('"%s" on a case of another Local', (verb, inputs) => {
  test.each(['a Lead elsewhere', 'a manager', 'another clinician'])(
    'answers %s the very same as on no case, and changes nothing',
    async (name) => {
      const before = await town.store.read('cases', 'brimbank', 'BRI-NAMED');
      const press = (caseId: string, localId: string) => {
        const data = {
          verb,
          ids: { caseId, localId },
          revision: 1,
          nonce: 'NQNCE2QFA2CARD22NQNCE2QFA2CARD22',
          ...inputs,
        };
        return who(name).envelope({ type: 'invoke', name: 'task/submit', value: { data } });
      };

      const theirs = await who(name).deliver(press('BRI-NAMED', 'brimbank'));

      expect(theirs.raw).toContain(nothingHere);
      for (const [caseId, localId] of [
        ['BRI-NONE', 'brimbank'],
        ['BRI-NAMED', 'latrobe'],
        ['BRI-NAMED', 'atlantis'],
        ['../BRI-NAMED', 'brimbank'],
      ] as const)
        expect(await who(name).deliver(press(caseId, localId))).toEqual(theirs);
      expect((await town.store.read('cases', 'brimbank', 'BRI-NAMED'))?.document).toEqual(before?.document);
    },
  );
});
