import { delivered, meeting, meetingEvent } from '../../../support/meetingEvent';
import { until } from '../../../support/owed';
import { begins, openRoomTown, type RoomTown } from './roomTown';

const canary = 'Canary';
const cases = ['BRI-2AAA', 'BRI-2BBB', 'BRI-2CCC'] as const;

let at: RoomTown;
beforeEach(async () => {
  at = await openRoomTown();
});
afterEach(() => at.town.close());

/** Everything that anybody wrote about the person, the staff and the meeting bears the same mark. */
async function planted() {
  for (const name of ['ana', 'dana', 'lou', 'tess'] as const) {
    const held = await at.town.store.read('staff', at.town.services.tenantId, at.people[name].id);
    if (held) await at.town.store.replace('staff', held, { ...held.document, name: `${canary} ${name}` });
  }
  const worker = { ...at.worker('ana'), name: `${canary} Ana` };
  await at.keepConference({
    title: `${canary} title`,
    plannedBy: worker,
    attendees: [worker, { ...at.worker('dana'), name: `${canary} Dana` }],
  });
  for (const id of cases)
    await at.brings(id, (made) => ({
      participant: { ...made.participant, calledName: `${canary} person`, whatMatters: `${canary} matters` },
      contributes: `${canary} contribution`,
      brought: (made.brought ?? []).concat({
        id: `${id}-2`,
        conferenceId: 'monday',
        by: worker,
        at: at.town.now(),
        reason: 'other',
        question: `${canary} question`,
      }),
      teamActions: [
        {
          id: `${id}-3`,
          what: `${canary} action`,
          owner: worker,
          by: '2026-11-23',
          conferenceId: 'monday',
          agreedOn: '2026-11-16',
          state: 'open',
        },
      ],
      timeline: made.timeline.map((entry) => ({ ...entry, text: `${canary} decision` })),
    }));
}

/** Every request to the chat, as it left the process. */
const toTheRoom = () =>
  at.town.connector.sent.filter(
    ({ method, conversationId }) => method !== 'DELETE' && conversationId.startsWith('19:'),
  );

test('nothing but references and statuses ever leaves to the room, whatever is done there', async () => {
  await planted();
  const there = (name: 'ana' | 'dana' | 'stuart' | 'tess') => at.people[name].in('meeting');
  for (const name of ['stuart', 'tess', 'ana', 'dana'] as const) await there(name).says('conference');
  await until(at.town, begins);
  await meeting(at.town, 'Start');
  let dialog = (await at.runs('ana', there('ana'))).card;
  for (const title of ['Next case', 'Next case'])
    dialog = (await at.goesOn('ana', dialog, title, there('ana'))).card;
  await at.changes(cases[1], ({ consents }) => ({
    consents: { ...consents, shareWithTeam: { ...consents.shareWithTeam, given: false } },
  }));
  for (const name of ['ana', 'dana', 'stuart', 'tess'] as const) {
    const agenda = await there('ana').cardSaying('Run the meeting');
    await at.goesOn(name, agenda, 'Open my view', there(name));
    await at.goesOn(name, agenda, 'Run the meeting', there(name));
  }
  await meeting(at.town, 'End');
  await delivered(at.town, meetingEvent(at.town, 'Start', { name: `${canary} event` }));
  await at.changes(cases[0], () => ({ restrictedTo: [at.people.ana.id] }));
  const sent = toTheRoom();
  expect(sent.filter(({ method }) => method === 'POST').length).toBeGreaterThan(5);
  expect(sent.filter(({ method }) => method === 'PUT').length).toBeGreaterThan(2);
  for (const { raw } of sent) expect(raw).not.toContain(canary);
  for (const { name } of Object.values(at.people))
    for (const { card } of sent) expect(JSON.stringify(card)).not.toContain(name);
  for (const { summary } of sent.filter(({ summary }) => summary !== undefined))
    expect(summary).toMatch(/^(A case conference|Local Connections)$/);
  // after consent was withdrawn, and after it was closed to all but one, the reference is not sent again
  const last = sent.filter(({ raw }) => raw.includes('The meeting has ended.')).at(-1)?.raw;
  expect(last).toBeDefined();
  for (const id of cases.slice(0, 2)) expect(last).not.toContain(id);
});

test('the card that stands there is the same for whoever is in the room', async () => {
  await planted();
  await at.people.ana.says('help');
  await at.room('ana').says('conference');
  const [asAna, asDana] = [await at.agendaIn(at.room('ana')), await at.agendaIn(at.room('dana'))];
  expect(asAna).toEqual(asDana);
  expect(asAna.refresh?.userIds).toEqual([`29:${at.people.ana.id}`]);
  expect(asAna.refresh?.action).toMatchObject({
    verb: 'room.refresh',
    data: { ids: { localId: 'brimbank', conferenceId: 'monday', on: '2026-11-23' } },
  });
});
