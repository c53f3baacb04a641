import { dueKinds } from '../../../domain/due/dueKind';
import type { DueLine, DueWhich } from '../../../domain/due/dueLine';
import { dueRules } from '../../../domain/due/dueRules';
import { dueCase, linesOn, withReferral } from './dueCases';

const line = (kind: DueLine['kind'], more: Partial<DueLine> = {}): DueLine => ({
  kind,
  key: `${kind}|x`,
  since: '2026-11-23',
  why: 'It is due.',
  ...more,
});
const soon = (which: DueWhich, by: string) => line('clockRunsOut', { which, by });

test('several in one line say what they are, and by when where it is one day', () => {
  const { together } = dueRules.clockRunsOut;
  const thursday = '2026-11-26';
  expect(together([soon('sent', thursday)])).toBe('1 new referral needs an answer by Thursday');
  expect(together([soon('sent', thursday), soon('sent', thursday), soon('withIntake', thursday)])).toBe(
    '2 new referrals need an answer by Thursday, 1 person waits to hear about care',
  );
  expect(together([soon('sent', thursday), soon('sent', '2026-11-27')])).toBe(
    '2 new referrals need an answer soon',
  );
  expect(together([{ ...soon('needInfo', thursday), isUrgent: true }])).toBe(
    '1 question waits for your answer by 5 pm today',
  );
});

test('a Lead reads how many have no next step, how many are overdue, and what they are asked to agree to', () => {
  const none = line('stepForLead', { which: 'none' });
  const overdue = line('stepForLead', { which: 'overdue' });
  const { together } = dueRules.stepForLead;
  expect(together([none, overdue, overdue, overdue])).toBe(
    '4 cases need a next step (1 has none, 3 are overdue)',
  );
  expect(together([overdue, overdue])).toBe('2 cases need a next step (2 are overdue)');
  expect(together([none])).toBe('1 case needs a next step (it has none)');
  const due = line('clockForLead', { which: 'named' });
  const asked = line('clockForLead', { which: 'notReached' });
  expect(dueRules.clockForLead.together([due, due, asked])).toBe(
    '2 things of your team were due and are not done. 1 person could not be reached: please agree, or say what to try',
  );
  expect(dueRules.clockForLead.together([asked])).not.toContain('due');
});

test('nobody reads of a clock', () => {
  for (const kind of dueKinds)
    for (const lines of [
      [line(kind, { which: 'sent' })],
      [line(kind, { which: 'sent' }), line(kind, { which: 'named' })],
    ])
      expect(`${dueRules[kind].name} ${dueRules[kind].together(lines)}`).not.toMatch(/clock/i);
});

test('a Lead reads with whom it is and since when', () => {
  const [without] = linesOn(dueCase('gettingStarted'), 'lead', '2026-11-26');
  expect(without).toMatchObject({ heldBy: 'ana', why: 'No next check-in is set since Tuesday 24 November.' });
  const [named] = linesOn(dueCase('named'), 'lead', '2026-12-01');
  expect(named).toMatchObject({ heldBy: 'ana', why: 'First contact was due on Monday 30 November.' });
  const [waiting] = linesOn(dueCase('waiting'), 'lead', '2026-11-24');
  expect(waiting?.why).toBe('Waits for you to name a link worker since Monday 23 November.');
  expect(linesOn(dueCase('named'), 'holder', '2026-12-01')[0]).not.toHaveProperty('heldBy');
});

test('who covers reads for whom, who has it does not', () => {
  const named = dueCase('named');
  expect(linesOn(named, 'cover', '2026-12-01')[0]).toMatchObject({ coverOf: 'ana' });
  expect(linesOn(named, 'holder', '2026-12-01')[0]).not.toHaveProperty('coverOf');
  const both = { relations: ['holder', 'cover', 'colleague'] as const };
  expect(linesOn(named, 'holder', '2026-12-01', both)[0]).not.toHaveProperty('coverOf');
});

test('in place of a Lead it is read for whom, by reference', () => {
  const [found] = linesOn(dueCase('named'), 'colleague', '2026-12-01', { isLead: true, leadsFor: 'lou' });
  expect(found).toMatchObject({ kind: 'clockForLead', coverOf: 'lou', heldBy: 'ana' });
  expect(found).not.toHaveProperty('person');
});

test('that they asked to stop stands first, for whoever speaks with them', () => {
  const lastCheckIn = {
    at: '2026-11-25T01:00:00.000Z',
    by: 'ana',
    type: 'scheduled',
    way: 'call',
    result: 'askedToStop',
  } as const;
  const found = dueCase('gettingStarted', { lastCheckIn });
  expect(linesOn(found, 'holder', '2026-11-26')[0]?.why).toBe(
    'They asked to stop on 25 November. No next check-in is set.',
  );
  expect(linesOn(found, 'lead', '2026-12-02')[0]?.why).not.toContain('stop');
});

test('whoever referred reads what it waits for, and that they need do nothing', () => {
  const whyOf = (status: 'sent' | 'withIntake' | 'named') =>
    linesOn(dueCase(status), 'referrer', '2026-12-02')[0]?.why;
  const rest = 'and the Lead was told. You need do nothing.';
  expect(whyOf('sent')).toBe(`Nobody has taken it yet. It was due on Thursday 26 November, ${rest}`);
  expect(whyOf('withIntake')).toBe(
    `Intake is still finding out about care. It was due on Thursday 26 November, ${rest}`,
  );
  expect(whyOf('named')).toBe(
    'First contact was due on Monday 30 November; the Lead was told. You need do nothing.',
  );
  const restricted = dueCase('sent', { restrictedTo: ['lou'] });
  expect(linesOn(restricted, 'referrer', '2026-12-02')).toEqual([]);
});

test('whoever sent a person that was known already hears no sooner, and of no earlier day, than of a new one', () => {
  const through = {
    id: 'BRI-9999',
    calledName: 'Canary Other',
    sentAt: '2026-11-27T00:30:00.000Z',
    joinedAt: '2026-11-27T01:00:00.000Z',
  };
  const found = dueCase('sent', { referrers: [{ personId: 'dana', name: 'dana', through }] });
  const ofNew = withReferral(dueCase('sent'), {
    sentAt: through.sentAt,
    since: through.sentAt,
    dueAt: '2026-12-02T06:00:00.000Z',
  });
  for (const date of ['2026-11-30', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07']) {
    const [joined] = linesOn(found, 'referrer', date);
    const [known] = linesOn(ofNew, 'referrer', date);
    expect([date, joined?.since, joined?.why]).toEqual([date, known?.since, known?.why]);
  }
  const [line] = linesOn(found, 'referrer', '2026-12-04');
  expect(line).toMatchObject({ about: { caseId: 'BRI-9999' }, subjectId: 'BRI-7K3Q' });
});
