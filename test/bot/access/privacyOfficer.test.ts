import { nonceAfter } from '../../../bot/nonce';
import { buttonTitles, textOf } from '../../support/cardReading';
import { shared } from '../../support/deeds/caseDeed';
import { changeVerbs, viewVerbs } from '../../support/everyVerb';
import { asked, requestId } from '../../support/requests';
import type { Person } from '../../support/townPerson';
import { partIds, workedCase } from '../../support/workedCase';
import { type AccessTown, openAccessTown } from './accessTown';

const id = 'BRI-2THS';
const canary = 'Zanzibar';
let at: AccessTown;
beforeEach(async () => {
  at = await openAccessTown();
});
afterEach(() => at.town.close());

const pressed = (who: Person, data: object) =>
  who.deliver(who.envelope({ type: 'invoke', name: 'task/submit', value: { data } }));
const keeps = () =>
  at.keep('gettingStarted', id, (made) => ({
    ...workedCase(at.people.ana.id, canary),
    ...shared(at, ['tess']),
    participant: {
      ...made.participant,
      calledName: `${canary} Marigold`,
      contact: { ...made.participant.contact, details: `${canary} 0491` },
      whatMatters: `${canary} matters`,
    },
    contributes: `${canary} contributes`,
    timeline: [
      ...made.timeline,
      { at: at.town.now(), by: at.people.ana.id, event: 'checkInSpoke', text: `${canary} said` },
    ],
    requests: [asked({ by: at.worker('ana') })],
    requestDueOn: '2026-12-20',
  }));

test('a privacy officer, pressing anything there is with the ids of a case, reads nothing that is in it', async () => {
  await keeps();
  const before = await at.caseOf(id);
  expect((await at.opens('ana', id)).raw).toContain(`${canary} Marigold`);
  const verbs = [...new Set([...viewVerbs, ...changeVerbs])].filter((verb) => verb !== 'staff.ask');
  const inputs = {
    words: 'Zanzibar',
    reference: id,
    kind: 'access',
    others: 'true',
    harm: 'true',
    right: 'x',
  };
  for (const [index, verb] of verbs.entries()) {
    const ids = { localId: 'brimbank', caseId: id, requestId, ...partIds, key: `case|${id}`, references: id };
    const data = { verb, nonce: nonceAfter(`pia ${index}`), revision: before.revision, ids, ...inputs };
    const { status, raw } = await pressed(at.pia, data);
    expect([verb, status]).toEqual([verb, 200]);
    expect([verb, raw]).toEqual([verb, expect.not.stringContaining(`${canary} `)]);
  }
  await at.town.quiet();
  expect(await at.caseOf(id)).toMatchObject({ revision: before.revision, timeline: before.timeline });
  for (const word of [
    `find ${canary}`,
    `find ${id}`,
    `summary ${id}`,
    'my cases',
    'queue',
    'today',
    'conference',
  ])
    expect(textOf(await at.pia.says(word))).not.toMatch(new RegExp(`${canary} `));
});

test('what they ask for in vain stands in the audit of the case', async () => {
  await keeps();
  const data = {
    verb: 'information.read',
    nonce: nonceAfter('x'),
    ids: { localId: 'brimbank', caseId: id, requestId },
  };
  await pressed(at.pia, data);
  expect(await at.town.auditOf(id)).toContainEqual(
    expect.objectContaining({
      verb: 'information.read',
      by: at.pia.id,
      allowed: false,
      as: 'privacyOfficer',
    }),
  );
});

test('who asked about their own record stands there by reference, kind and day, and opens for the Lead alone', async () => {
  await keeps();
  const theirs = await at.access(at.pia);
  expect(textOf(theirs)).toContain(
    [
      'Asked about their own record: 1',
      id,
      'What is held about them',
      'To be answered by Sunday 20 December 2026.',
    ].join('\n'),
  );
  expect(buttonTitles(theirs)).toEqual([]);
  const list = await at.access(at.people.lou);
  expect(buttonTitles(list)).toEqual(['Open', 'Somebody asked']);
  expect(textOf((await at.people.lou.presses(list, 'Open')).card)).toContain(`${canary} Marigold`);
});

test('their words, their help and their day are those of their role', async () => {
  const help = await at.pia.says('help');
  for (const word of ['access', 'audit']) expect(textOf(help)).toContain(word);
  expect(textOf(help)).not.toMatch(/my cases|queue|summary and/);
  expect(textOf(await at.pia.says('today'))).toContain('Nothing is due today.');
  expect(textOf(await at.pia.says('my cases'))).not.toContain('BRI-');
  expect(textOf(await at.pia.says('leave'))).toContain('hours');
});
