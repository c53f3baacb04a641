import type { Card } from '../../../cards/card';
import { textOf } from '../../support/cardReading';
import { meeting } from '../../support/meetingEvent';
import type { Person } from '../../support/townPerson';
import { type Fortnight, only } from './fortnightTown';

const thursday = { on: '2027-09-30', time: '10:00', minutes: '45', repeats: 'weekly' };

async function plans(by: Person, inputs: Record<string, string>) {
  const form = await by.presses(await by.says('conference'), 'Plan a case conference');
  return by.presses(form.card, 'Plan it', inputs);
}

/** Ana's every Thursday at ten, to which they bring Rosa, Ivan and Mei; and Lou's on one Tuesday. */
export async function begins(at: Fortnight): Promise<void> {
  const { ana, ben, lou, tess, rosa, ivan, mei, does } = at;
  const who = [ben, lou, tess].map(({ id }) => id).join(',');
  const planned = await plans(ana, { ...thursday, title: 'Thursday conference', who });
  expect(textOf(planned.card)).toContain('Thursday 30 September, 10:00 am (AEST)');
  expect(textOf(planned.card)).toContain('Thursday 7 October, 10:00 am (AEDT)');
  const asks = { reason: 'stuck', question: 'Heron: who knows a choir?' };
  for (const [by, id] of [
    [ana, rosa],
    [ana, ivan],
    [ben, mei],
  ] as const) {
    const brought = await does(by, id, 'Bring to the next conference', ['Bring it', asks]);
    expect(textOf(brought.card)).toContain('✓ It comes up there.');
  }
  await at.quietly(
    plans(lou, {
      ...thursday,
      title: 'Tuesday round',
      on: '2027-10-05',
      repeats: 'once',
      who: [ana.id, ben.id].join(','),
    }),
  );
  await tess.presses(await tess.cardSaying('You are asked to come'), 'I can come');
  const seen = await lou.presses(await lou.cardSaying('You are asked to come'), 'Open');
  expect(textOf(seen.card)).toContain('Coming (1): \nTess Moore');
}

/** Thursday 30 September, ten o'clock in winter time. */
export async function firstMeeting(at: Fortnight): Promise<void> {
  const { ana, ben, lou, tess, rosa, ivan, mei, there, opensThere, town } = at;
  await at.exactlyAt('2027-09-29T00:00:00.000Z');
  await at.exactlyAt('2027-09-29T23:30:00.000Z');
  const brief = await ana.presses(
    await ana.cardSaying('Case conference at 10:00'),
    'Open my 30-second brief',
  );
  expect(textOf(brief.card)).toContain('2 of your cases come up.');
  expect(textOf(brief.card)).toMatch(
    /Heron Rosa[\s\S]*Heron: a choir to sing in[\s\S]*Heron: who knows a choir/,
  );
  expect(brief.raw).not.toContain(mei);

  const which = await opensThere(ana, await there(ana).says('conference'), 'Choose');
  expect((await there(ana).presses(which.card, 'This one')).line).toContain('is shown in the chat');
  await at.at('2027-09-30T00:00:00.000Z');
  await meeting(town, 'Start');
  const agenda = await there(lou).cardSaying('It is on now.');
  expect(textOf(agenda)).toContain('Thursday 30 September, 10:00 am (AEST)');
  const run = await opensThere(lou, agenda, 'Run the meeting');
  const first = await there(lou).presses(run.card, 'Next case');
  expect(textOf(await there(tess).cardSaying('It is on now.'))).toContain(`**${rosa}** · Open\n▶ **Now**`);
  const saved = await decides(at, lou, first.card, rosa, {
    what1: 'Heron: send the letter',
    owner1: tess.id,
    by1: '2027-10-04',
    what2: 'Heron: ring the hall',
    owner2: ana.id,
    by2: '2027-10-06',
  });
  expect(textOf(saved.card)).toContain('✓ Written down.');
  const his = await opensThere(ben, agenda, 'Run the meeting');
  const now = await there(ben).presses(only(his.card, 'Talk of this now', mei), 'Talk of this now');
  await decides(at, ben, now.card, mei, {});
  await at.at('2027-09-30T00:40:00.000Z');
  await meeting(town, 'End');
  const summary = await there(tess).cardSaying('The meeting has ended.');
  expect(textOf(summary)).toContain(`Talked of: ${rosa}, ${mei}`);
  expect(textOf(summary)).toContain(`Comes back next time: ${rosa}, ${ivan}`);
  expect(textOf(summary)).toContain('Next time: Thursday 7 October, 10:00 am (AEDT)');
  const full = textOf((await opensThere(tess, summary, 'Open the full summary')).card);
  expect(full).toContain('Heron: to try the choir. Why: Heron: she sings at home');
  expect(full).toContain(`${mei}\nNot open to you.`);
}

/** In the meeting's chat, in a dialog. */
async function decides(
  { there, opensThere }: Fortnight,
  by: Person,
  run: Card | undefined,
  id: string,
  todo: Record<string, string>,
) {
  const form = await opensThere(by, run, 'What we decided', id);
  const said = { decision: 'Heron: to try the choir', why: 'Heron: she sings at home' };
  return there(by).presses(form.card, 'Save', { ...said, ...todo });
}
