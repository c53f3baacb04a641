import type { AuditEntry } from '../../../../domain/audit';
import { auditText } from '../../../../domain/referral/record/auditText';

const entry = (more: Partial<AuditEntry>): AuditEntry => ({
  id: 'n',
  subjectId: 'BRI-7K3Q',
  at: '2026-11-22T22:10:00.000Z',
  by: 'aaaa-ana',
  as: 'linkWorker',
  verb: 'referral.open',
  kind: 'view',
  surface: 'dialog',
  allowed: true,
  ...more,
});
const given = (entries: AuditEntry[], mostBytes = 17_000) =>
  auditText({
    reference: 'BRI-7K3Q',
    local: { name: 'Brimbank', timeZone: 'Australia/Melbourne' },
    at: '2026-11-22T22:12:00.000Z',
    entries,
    mostBytes,
  });

test('says when, in what role, what and where, for the person to read', () => {
  const text = given([
    entry({ verb: 'referral.close', kind: 'write', as: 'lead+linkWorker' }),
    entry({ as: 'clinician', allowed: false, surface: 'channel' }),
    entry({ by: 'bot', as: 'job', verb: 'referral.handBack', kind: 'write', surface: 'job' }),
    entry({ verb: 'referral.pause.form', as: 'none' }),
    entry({ verb: 'referral.take', kind: 'write', allowed: false, as: 'somethingNew' }),
  ]);

  expect(text.split('\n')).toEqual([
    'Who has looked at or changed referral BRI-7K3Q',
    'Local Connections at Brimbank. As at Monday 23 November 2026, 9:12 am. The newest comes first.',
    '',
    'Monday 23 November 2026, 9:10 am · Local Connections Lead, Link worker · Closed it with an outcome · dialog · allowed',
    'Monday 23 November 2026, 9:10 am · Clinician · Tried to look at the details · channel · refused',
    'Monday 23 November 2026, 9:10 am · The bot · Handed it back · by itself · allowed',
    'Monday 23 November 2026, 9:10 am · Without a role here · Looked at the details, to pause it · dialog · allowed',
    'Monday 23 November 2026, 9:10 am · Another role · Tried to take it · dialog · refused',
  ]);
});

test.each([
  ['referral.conflict', 'write', 'Changed something'],
  ['referral.hold', 'write', 'Changed something'],
  ['referral.same', 'write', 'Changed something'],
  ['referral.link.form', 'view', 'Looked at the details'],
  ['referral.somethingNew', 'view', 'Looked at the details'],
  ['BRI-2222', 'write', 'Changed something'],
] as const)(
  '"%s" is about other people or not known: it says no more than that it was a %s',
  (verb, kind, says) => {
    expect(given([entry({ verb, kind })]).split('\n')[3]).toBe(
      `Monday 23 November 2026, 9:10 am · Link worker · ${says} · dialog · allowed`,
    );
  },
);

test('holds no id and no name of staff, and says how many older entries did not fit', () => {
  const text = given(
    Array.from({ length: 500 }, (_, at) => entry({ id: `n${at}` })),
    5_000,
  );

  const lines = text.split('\n').slice(3);
  expect(text).not.toContain('aaaa');
  expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(5_000);
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.at(-1)).toBe(`${500 - (lines.length - 1)} older entries did not fit and are left out.`);
});
