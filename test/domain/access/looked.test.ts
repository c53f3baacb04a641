import { isNew, lookedChoices, lookedInto, lookedVerb } from '../../../domain/access/looked';
import type { AuditEntry } from '../../../domain/audit';

const wrote = (at: string, verb: string, subjectId = 'key'): AuditEntry => ({
  id: at,
  subjectId,
  at,
  by: 'lou',
  as: 'lead',
  verb,
  kind: 'write',
  surface: 'dialog',
  allowed: true,
});
const last = wrote('2026-11-23T10:00:00.000Z', 'referral.open');

test('who looked into it, the latest first, and nobody who looked into another', () => {
  const entries = [
    wrote('2026-11-23T11:00:00.000Z', lookedVerb('right')),
    wrote('2026-11-23T12:00:00.000Z', lookedVerb('further')),
    wrote('2026-11-23T13:00:00.000Z', lookedVerb('spoken'), 'another'),
    wrote('2026-11-23T14:00:00.000Z', 'access.looked.whatever'),
  ];
  expect(lookedInto({ key: 'key' }, entries).map(({ choice }) => choice)).toEqual(['further', 'right']);
});

test('it is new until somebody has looked into it, and again when more of it came since', () => {
  const at = (time: string) => [{ at: `2026-11-23T${time}:00.000Z`, by: 'lou', choice: lookedChoices[0] }];
  expect(isNew({ last }, [])).toBe(true);
  expect(isNew({ last }, at('10:30'))).toBe(false);
  expect(isNew({ last }, at('09:30'))).toBe(true);
});
