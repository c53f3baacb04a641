import type { AuditEntry } from '../../../../domain/audit';
import { askerFrom } from '../../../../domain/staff/asker';
import { endGrant } from '../../../../domain/staff/staffRules';
import { buttonTitles, textOf, untouched } from '../../../support/cardReading';
import { ana, copies, entered, keep, lee, opens, pia, town } from './auditTown';

test('a Lead reads who looked, in what role, at what, where and whether it was allowed, newest first', async () => {
  await keep();
  await entered({ surface: 'personal', verb: 'referral.take', kind: 'write' });
  await entered({ by: 'bot', as: 'job', verb: 'referral.handBack', kind: 'write', surface: 'job' });
  await entered({ by: 'gone', as: 'clinician', allowed: false });

  const seen = await opens(lee);

  expect(seen.opensDialog).toBe(true);
  expect(textOf(seen.card).split('\n').slice(0, 14)).toEqual([
    'Who has looked at BRI-7K3Q',
    'Views and changes, the newest first. This look is one of them.',
    'Lee Ferrari · Local Connections Lead',
    'Looked at this list',
    'Monday 23 November 2026, 9:10 am · dialog · allowed',
    'somebody who has left · Clinician',
    'Tried to look at the details',
    expect.stringMatching(/^Friday 20 November 2026, 11:\d\d am · dialog · refused$/),
    'The bot',
    'Handed it back',
    expect.stringContaining('by itself · allowed'),
    'Ana Petrov · Link worker',
    'Took it',
    expect.stringContaining('one-to-one chat · allowed'),
  ]);
  expect(seen.raw).not.toMatch(/Canary|0491 ?57/);
});

test('a name is the one that staff has now, and whoever has no access any more has left', async () => {
  await keep();
  await entered();
  const held = await town.store.read('staff', town.services.tenantId, ana.id);
  if (!held) throw new Error('Ana is not staff.');
  const ended = endGrant(held.document, 'brimbank', town.now());
  if (!ended.ok) throw new Error(ended.refusal);
  await town.store.replace('staff', held, ended.next);
  expect(askerFrom(ended.next, town.now()).grants).toEqual([]);

  const text = textOf((await opens(lee)).card);

  expect(text).toContain('somebody who has left · Link worker');
  expect(text).not.toContain('Ana Petrov');
});

test('it is looked at fifteen at a time, and everything comes once', async () => {
  await keep();
  for (let at = 0; at < 40; at += 1) await entered({ surface: 'personal' });

  const first = await opens(lee);
  const second = await lee.presses(first.card, 'Older');
  const third = await lee.presses(second.card, 'Older');

  const shown = [first, second, third].map(
    ({ card }) =>
      textOf(card)
        .split('\n')
        .filter((one) => one.includes('one-to-one chat')) as string[],
  );
  expect(shown.map(({ length }) => length)).toEqual([14, 15, 11]);
  const times = shown.flat();
  expect(new Set(times).size).toBe(40);
  expect(buttonTitles(third.card)).not.toContain('Older');
});

test('what was done a moment ago is in it, before it is copied out of the case', async () => {
  const pending: AuditEntry = {
    id: 'pending',
    subjectId: 'BRI-7K3Q',
    at: town.now(),
    by: ana.id,
    as: 'linkWorker',
    verb: 'referral.pause',
    kind: 'write',
    surface: 'dialog',
    allowed: true,
  };
  await keep('BRI-7K3Q', { audit: [pending] });

  expect(textOf((await opens(lee)).card)).toContain('Paused it');
  expect(untouched((await copies(lee)).card)['text1']).toContain('Paused it');
});

test('opening it and copying it are views, in the audit themselves', async () => {
  await keep();
  await opens(lee);
  town.passes(1000);
  await copies(pia);

  expect(await town.auditOf('BRI-7K3Q')).toMatchObject([
    { verb: 'referral.audit', kind: 'view', by: lee.id, as: 'lead', surface: 'dialog', allowed: true },
    { verb: 'referral.audit.copy', kind: 'view', by: pia.id, as: 'privacyOfficer', allowed: true },
  ]);
});
