import { deedsFor } from '../../../../cards/activity/trust/deedsFor';
import { expectLines } from '../../../../cards/activity/trust/expectLines';
import { expectForm } from '../../../../cards/activity/trust/forms/expectForm';
import { visitedForm } from '../../../../cards/activity/trust/forms/seenForm';
import { settleForm } from '../../../../cards/activity/trust/forms/settleForm';
import { trustActions } from '../../../../cards/activity/trust/trustActions';
import { trustDetails } from '../../../../cards/activity/trust/trustDetails';
import { trustLines } from '../../../../cards/activity/trust/trustLines';
import { card } from '../../../../cards/parts';
import { type Activity, asActivity } from '../../../../domain/activity/activity';
import { expectations } from '../../../../domain/activity/trust/expectations';
import { vettingChecks } from '../../../../domain/activity/trust/vetting';
import { sixLocals } from '../../../../domain/sixLocals';
import { type Role, roles } from '../../../../domain/staff/roles';
import { textOf } from '../../../support/cardReading';
import { manyActivities } from '../../../support/manyActivities';

const now = '2026-11-22T22:10:00.000Z';
const local = sixLocals.find(({ id }) => id === 'benalla-wangaratta-mansfield') ?? sixLocals[0];
if (!local) throw new Error('There is no Local.');
const made = manyActivities(1)[0];
if (!made) throw new Error('There is no activity.');
const by = { personId: 'ben', name: 'Ben [Link](https://example.org)' };
const activity = (more: Partial<Activity> = {}) => asActivity({ ...made, ...more });
const lines = (more: Partial<Activity> = {}) => textOf(card(trustLines(activity(more), local, now)));

test.each([
  ['2026-11-12', 'Checked lately, 12 November 2026'],
  ['2026-07-12', 'To check: last checked 12 July 2026'],
  ['2025-01-01', 'Not checked for long: ring first (last checked 1 January 2025)'],
  ['2027-01-01', 'To check: the date of its last check is still to come, 1 January 2027'],
])('a row says how fresh it is: %s', (assured_date, says) => {
  expect(lines({ assured_date })).toBe(`None of us has visited\n${says}`);
});

test('a row says who trusts it, that something is wrong, and that its source has it no more', () => {
  const vetting = { status: 'trusted' as const, by, at: '2026-11-02T22:00:00.000Z', checks: [] };
  const concerns = [{ at: now, by, what: 'closed', words: 'Nobody came' }];

  const says = lines({ assured_date: '2026-11-12', vetting, concerns, goneSince: now });

  expect(says).toContain('✓ Trusted\n · Ben [Link](https://example.org), 3 November 2026');
  expect(says).toContain('⚠ Someone says something is wrong');
  expect(says).toContain('⚠ No longer in its source');
  expect(says).not.toContain('Nobody came');
});

test('a name that looks like a link is never read as one', () => {
  const vetting = { status: 'paused' as const, by, at: now, checks: [], reason: '**no**' };
  const all = trustDetails(activity({ vetting, localContact: by }), local, now, { seesReasons: true });

  const asMarkdown = all.filter(({ type }) => type === 'TextBlock');
  expect(JSON.stringify(asMarkdown)).not.toMatch(/example\.org|\*\*/);
  expect(JSON.stringify(all)).toContain('**no**');
});

test('why it is held back and what was said are for those who may vet', () => {
  const vetting = { status: 'doNotSuggest' as const, by, at: now, checks: [], reason: 'Unkind' };
  const concerns = [{ at: now, by, what: 'other', words: 'Nobody came' }];
  const told = (seesReasons: boolean) =>
    textOf(card(trustDetails(activity({ vetting, concerns }), local, now, { seesReasons })));

  expect(told(true)).toMatch(/Unkind[\s\S]*Nobody came/);
  expect(told(false)).not.toMatch(/Unkind|Nobody came/);
  expect(told(false)).toContain('⚠ Do not suggest');
});

test('nothing is said of what to expect where nobody has written it down', () => {
  expect(expectLines({})).toEqual([]);
  expect(textOf(card(expectLines({ whatToExpect: { noise: 'Quiet' } })))).toContain(
    'How loud it is: \nQuiet',
  );
});

test.each(roles.map((role) => [role]))(
  'a dialog offers a %s at most so many buttons, the last of them More',
  (role) => {
    const concerns = [{ at: now, by, what: 'closed' }];
    const vetting = { status: 'paused' as const, by, at: now, checks: [] };
    for (const most of [3, 6]) {
      const titles = trustActions(activity({ concerns, vetting }), [role], 'n', most).map(
        ({ title }) => title,
      );
      expect(titles.length).toBeLessThanOrEqual(most);
      expect(titles.at(-1)).toBe('More');
    }
  },
);

test('nobody without a role is offered anything', () => {
  expect(trustActions(activity(), [], 'n')).toEqual([]);
  const manager: Role[] = ['manager'];
  expect(deedsFor(activity(), manager).map(({ title }) => title)).toEqual([
    'Something is wrong',
    'What changed',
  ]);
});

test('the longest forms stay under 20 KB', () => {
  const full = Object.fromEntries(expectations.map((one) => [one, 'ä'.repeat(200)]));
  const concerns = Array.from({ length: 50 }, () => ({ at: now, by, what: 'other', words: 'ä'.repeat(500) }));
  const vetting = { status: 'trusted' as const, by, at: now, checks: [...vettingChecks] };
  const view = {
    activity: activity({ whatToExpect: full, concerns, vetting }),
    local,
    today: '2026-11-23',
    ids: { localId: local.id, activityId: 'x'.repeat(200), from: 'upkeep', page: '3' },
    nonce: 'n'.repeat(32),
    revision: 99,
    typed: full,
    problems: Object.fromEntries(expectations.map((one) => [one, 'Please say it in fewer words.'])),
  };

  for (const form of [expectForm, visitedForm, settleForm])
    expect(Buffer.byteLength(JSON.stringify(form(view)))).toBeLessThan(20_000);
  expect(textOf(settleForm(view))).toContain('And 45 said before that');
});
