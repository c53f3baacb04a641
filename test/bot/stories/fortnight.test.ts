import { textOf } from '../../support/cardReading';
import { between, movedOnTheDay, secondMeeting } from './fortnightLater';
import { begins, firstMeeting } from './fortnightRoad';
import { type Fortnight, openFortnight } from './fortnightTown';

let at: Fortnight;
afterEach(() => at.town.close());

const asked = 'You are asked to come to a case conference';
const cancelled = 'A case conference is cancelled';
const moved = 'A case conference has moved';
const agreed = (day: string) => `The team agreed on something for you to do by ${day}.`;

/** Ten o'clock is midnight in UTC before the clocks go forward, and eleven in the evening after it. */
const ofThursdays = [
  '2027-09-29T00:00 Case conference tomorrow, 10:00 am (AEST)',
  '2027-09-29T23:30 Case conference at 10:00 am (AEST)',
  '2027-10-05T23:00 Case conference tomorrow, 10:00 am (AEDT)',
  '2027-10-06T22:30 Case conference at 10:00 am (AEDT)',
  '2027-10-12T23:00 Case conference tomorrow, 10:00 am (AEDT)',
  '2027-10-14T02:30 Case conference at 2:00 pm (AEDT)',
];
const asRead = (...more: string[]) => [...ofThursdays, ...more].sort();

/** Who looked at what the team does with it, and where. */
async function viewsOf(about: string): Promise<string[]> {
  const { ana, ben, lou, tess } = at;
  return (await at.town.auditOf(about))
    .filter(({ kind, verb }) => kind === 'view' && /^(conference|summary|team)/.test(verb))
    .map(({ by, verb, surface, allowed }) => {
      const who = [ana, ben, lou, tess].find(({ id }) => id === by)?.name ?? by;
      return `${who} ${verb} ${surface}${allowed ? '' : ' refused'}`;
    })
    .sort();
}

test('a fortnight of case conferences over the change of the clocks: one moved, one cancelled, and what was agreed', async () => {
  at = await openFortnight();
  const { rosa, ivan, town, tess, there, came } = at;
  await begins(at);
  await firstMeeting(at);
  await between(at);
  await secondMeeting(at);
  await movedOnTheDay(at);

  // each message once, at its minute; of the Tuesday that was cancelled nothing but that
  expect(came).toEqual({
    ana: asRead(
      `2027-09-27T00:11 ${asked}`,
      `2027-09-30T00:40 ${agreed('Wednesday 6 October')}`,
      `2027-10-01T00:30 ${cancelled}`,
      '2027-10-13T22:15 Case conference today, 2:00 pm (AEDT)',
    ),
    ben: asRead(
      ...[asked, asked].map((words) => `2027-09-27T00:11 ${words}`),
      `2027-10-01T00:30 ${cancelled}`,
      `2027-10-13T22:15 ${moved}`,
    ),
    lou: asRead(`2027-09-27T00:11 ${asked}`, `2027-10-13T22:15 ${moved}`),
    tess: asRead(
      `2027-09-27T00:11 ${asked}`,
      `2027-09-30T00:40 ${agreed('Monday 4 October')}`,
      `2027-10-13T22:15 ${moved}`,
    ),
  });

  expect(await viewsOf(rosa)).toEqual([
    'Ana Petrov conference.brief dialog',
    'Ana Petrov conference.bring.form dialog',
    'Lou Marsh conference.decide.form dialogInMeeting',
    'Tess Moore conference.full dialogInMeeting',
    'Tess Moore summary.view dialogInMeeting',
    'Tess Moore summary.view dialogInMeeting refused',
    'Tess Moore team.actions dialog',
  ]);
  const kept = ((await town.everything())['conferences'] ?? []) as { id: string; title: string }[];
  const seen = await viewsOf(kept.find(({ title }) => title === 'Thursday conference')?.id ?? '');
  expect(seen).toEqual(
    expect.arrayContaining([
      'Ana Petrov conference.brief dialog',
      'Lou Marsh conference.run dialogInMeeting',
      'Tess Moore conference meeting',
      'Tess Moore conference.full dialogInMeeting',
    ]),
  );

  const standing = (await there(tess).cards()).map(textOf).join('\n');
  expect(standing).toContain(ivan);
  expect(standing).not.toContain(rosa);
  const sent = at.toTheRoom();
  expect(sent.length).toBeGreaterThan(12);
  for (const { raw, card, summary } of sent) {
    expect(raw).not.toMatch(/Heron|Canary|0491 ?57|choir/i);
    expect(JSON.stringify(card)).not.toMatch(/Petrov|Okafor|Marsh|Moore|Whitfield/);
    expect(summary ?? 'Local Connections').toMatch(/^(A case conference|Local Connections)$/);
  }
  for (const { summary } of town.connector.sent) expect(summary ?? '').not.toMatch(/Heron|Canary|BRI-/);
}, 120_000);
