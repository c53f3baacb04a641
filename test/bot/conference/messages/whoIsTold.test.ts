import { buttonTitles, textOf } from '../../../support/cardReading';
import type { Name } from '../../../support/caseTown';
import { endsAccess } from '../../../support/owed';
import { type MessageTown, openMessageTown } from './messageTown';

const wednesdayTen = '2026-11-24T23:00:00.000Z';
const halfPastNine = '2026-11-25T22:30:00.000Z';
const on = '2026-11-26';
let at: MessageTown;
beforeEach(async () => {
  at = await openMessageTown();
});
afterEach(() => at.town.close());

const tomorrow = 'Case conference tomorrow, 10:00 am (AEDT)';
const brief = 'Case conference at 10:00 am (AEDT)';

async function goes(name: Name, from: string, until: string, coverId = 'nobody') {
  const one = at.people[name];
  const form = await one.presses(await one.says('leave'), 'Change hours or leave');
  const saved = await one.presses(form.card, 'Save', { leaveFrom: from, leaveUntil: until, coverId });
  expect(saved.line).toContain('Saved');
  await at.town.quiet();
}

test('for somebody on leave their cover is told, and that they cover; and opens the brief on their cases', async () => {
  await at.brings('BRI-2THS');
  await at.planned();
  await goes('ana', on, on, at.people.ben.id);
  await at.until(wednesdayTen);
  expect(at.toldTo('ana')).toEqual([]);
  expect(at.toldTo('ben')).toEqual([
    [
      tomorrow,
      'Thursday case conference',
      'You come in place of: ',
      'Ana Petrov, who is on leave then',
      '1 of the cases that you look after then comes up: BRI-2THS.',
    ].join('\n'),
  ]);
  await at.until(halfPastNine);
  expect(at.headings('ana')).toEqual([]);
  expect(at.headings('ben')).toEqual([tomorrow, brief]);
  const opened = await at.people.ben.presses(at.newest('ben'), 'Open my 30-second brief');
  expect(textOf(opened.card)).toContain('BRI-2THS');
});

test('cover that is named on the morning itself, where nobody else comes, is in time for the brief', async () => {
  await at.planned({ attendees: [at.worker('ana')] });
  await goes('ana', on, on);
  await at.until('2026-11-25T13:00:00.000Z');
  await goes('ana', on, on, at.people.ben.id);
  await at.until(halfPastNine);
  expect(at.headings('ben')).toEqual([brief]);
});

test('leave with nobody to cover: nobody comes for them, and the Lead hears how many of their cases come up', async () => {
  await at.brings('BRI-2THS');
  await at.planned();
  await goes('ana', on, on);
  await at.until(wednesdayTen);
  expect(at.toldTo('ana')).toEqual([]);
  expect(at.toldTo('lou')[0]).toContain(
    'Ana Petrov: \nis on leave without cover. 1 of their cases comes up.',
  );
  expect(at.toldTo('dana')[0]).not.toContain('Ana Petrov');
});

test('who cannot come and names nobody is left alone, and the Lead hears of it', async () => {
  await at.brings('BRI-2THS');
  await at.brings('BRI-2WTH');
  await at.planned();
  await at.pressesOn('ana', 'conference.cannot', { on }, { instead: '' });
  await at.until(wednesdayTen);
  await at.until(halfPastNine);
  expect(at.toldTo('ana')).toEqual([]);
  expect(at.toldTo('lou')[0]).toContain(
    'Ana Petrov: \ncannot come and named nobody. 2 of their cases come up.',
  );
});

test('whoever is named instead is asked, and told what to prepare', async () => {
  await at.planned();
  await at.pressesOn('ana', 'conference.cannot', { on }, { instead: at.people.ben.id });
  await at.town.quiet();
  expect(at.headings('ben')).toEqual(['You are asked to come to a case conference']);
  expect(at.toldTo('ben')[0]).toContain('You are asked in place of: \nAna Petrov');
  expect(buttonTitles(at.newest('ben'))).toEqual(['I can come', 'I cannot come', 'Open']);
  await at.until(wednesdayTen);
  await at.until(halfPastNine);
  expect(at.headings('ben').slice(1)).toEqual([tomorrow, brief]);
  expect(at.toldTo('ana')).toEqual([]);
});

test('an answer counts until the last minute', async () => {
  await at.planned();
  await at.until(wednesdayTen);
  await at.until('2026-11-25T22:29:00.000Z');
  await at.pressesOn('ana', 'conference.cannot', { on }, { instead: '' });
  await at.pressesOn('dana', 'conference.coming', { on });
  await at.until(halfPastNine);
  expect(at.headings('ana')).toEqual([tomorrow]);
  expect(at.headings('dana')).toEqual([tomorrow, brief]);
  await at.until('2026-11-25T22:40:00.000Z');
  await at.pressesOn('ana', 'conference.coming', { on });
  await at.town.quiet();
  expect(at.headings('ana')).toEqual([tomorrow, brief]);
});

test('whose access has ended is told nothing more', async () => {
  await at.planned();
  await at.until(wednesdayTen);
  await endsAccess(at.people.lou, at.people.dana);
  await at.until(halfPastNine);
  expect(at.headings('dana')).toEqual([tomorrow]);
});
