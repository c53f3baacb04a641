import { textOf } from '../../support/cardReading';
import { meeting } from '../../support/meetingEvent';
import { type Fortnight, only } from './fortnightTown';

/** The weekend on which the clocks go forward: Tuesday is cancelled, Tess does what was agreed, and Ana does not. */
export async function between(at: Fortnight): Promise<void> {
  const { ana, lou, tess } = at;
  await at.at('2027-10-01T00:30:00.000Z');
  const tuesday = await lou.presses(await lou.says('conference'), 'Open');
  expect(textOf(tuesday.card)).toContain('Tuesday 5 October, 10:00 am (AEDT)');
  const sure = await lou.presses(tuesday.card, 'Cancel all');
  await at.quietly(lou.presses(sure.card, 'Cancel it'));
  await at.at('2027-10-03T22:00:00.000Z');
  await tess.cardSaying('1 thing that the team agreed on is yours to do');
  const due = await tess.presses(await tess.says('today'), 'Show');
  const agreed = await tess.presses(due.card, 'Open what was agreed');
  const done = await tess.presses(agreed.card, 'Done');
  expect(textOf(done.card)).toContain('✓ Done. It does not come back.');
  await at.at('2027-10-03T23:00:00.000Z');
  await at.at('2027-10-04T22:30:00.000Z');
  await at.at('2027-10-05T22:00:00.000Z');
  await ana.cardSaying('1 thing that the team agreed on is yours to do');
  expect(textOf(await tess.says('today'))).not.toContain('agreed');
}

/** Thursday 7 October, ten o'clock in summer time. Rosa comes back, and takes back her yes while they meet. */
export async function secondMeeting(at: Fortnight): Promise<void> {
  const { ana, tess, rosa, ivan, mei, there, opensThere, town, does } = at;
  await at.exactlyAt('2027-10-05T23:00:00.000Z');
  await at.exactlyAt('2027-10-06T22:30:00.000Z');
  await at.at('2027-10-06T23:00:00.000Z');
  await meeting(town, 'Start');
  const agenda = await there(tess).cardSaying('It is on now.');
  expect(textOf(agenda)).toContain('Thursday 7 October, 10:00 am (AEDT)');
  for (const id of [rosa, ivan]) expect(textOf(agenda)).toContain(`**${id}** · Open`);
  expect(textOf(agenda)).not.toContain(mei);
  const mine = await opensThere(ana, agenda, 'Run the meeting');
  await there(ana).presses(only(mine.card, 'Talk of this now', rosa), 'Talk of this now');
  const seen = await opensThere(tess, agenda, 'Open my view', rosa);
  expect(textOf(seen.card)).toContain('Heron Rosa');
  await does(ana, rosa, 'Consents', ['Save consents', { shareWithTeam: 'false' }]);
  const after = await opensThere(tess, agenda, 'Open my view', rosa);
  expect(after.line).toContain('There is nothing here that you can open.');
  expect(after.raw).not.toMatch(/Heron|Canary|0491 ?57/);
  const stands = textOf(await there(tess).cardSaying('It is on now.'));
  expect(stands).toContain(`**${ivan}** · Open`);
  expect(stands).not.toContain(rosa);
  await at.at('2027-10-06T23:40:00.000Z');
  await meeting(town, 'End');
  const summary = textOf(await there(tess).cardSaying('The meeting has ended.'));
  expect(summary).toContain(`Comes back next time: ${ivan}\n`);
  expect(summary).not.toContain(rosa);
}

/** Thursday 14 October: in the morning it is moved to the afternoon. */
export async function movedOnTheDay(at: Fortnight): Promise<void> {
  const { ana, tess, ivan, there } = at;
  await at.exactlyAt('2027-10-12T23:00:00.000Z');
  await at.at('2027-10-13T22:15:00.000Z');
  const open = await ana.presses(await ana.says('conference'), 'Open');
  const form = await ana.presses(open.card, 'Move this time');
  await at.quietly(ana.presses(form.card, 'Move it', { on: '2027-10-14', time: '14:00' }));
  await at.at('2027-10-13T22:30:00.000Z');
  await at.exactlyAt('2027-10-14T02:30:00.000Z');
  const agenda = textOf(await there(tess).says('conference'));
  expect(agenda).toContain('Thursday 14 October, 2:00 pm (AEDT)');
  expect(agenda).toContain(`**${ivan}** · Open`);
}
