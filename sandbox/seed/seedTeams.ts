import { saveReminders } from '../../bot/day/own/saveReminders';
import { whoAsks } from '../../bot/door/whoAsks';
import { nonceAfter } from '../../bot/nonce';
import type { Press } from '../../bot/press';
import type { Services } from '../../bot/services';
import { confirmStaff } from '../../bot/staff/confirmStaff';
import { reminderGroups } from '../../cards/day/own/reminderGroups';
import { type DemoPerson, demoPeople } from '../demoPeople';
import type { Sandbox } from '../startSandbox';
import { setInstalled } from '../teams/person/setInstalled';
import { teamsIds } from '../teams/teamsIds';
import { type Scene, sceneInputs, sceneTime } from './sceneTime';

interface Told {
  daysBefore: number;
  at: string;
  who: string;
}

const confirmed: readonly Told[] = [
  { daysBefore: 22, at: '09:40', who: 'Helen Marinos' },
  { daysBefore: 22, at: '10:15', who: 'Margaret Doyle' },
];
const ownDates: readonly (Told & { inputs: Record<string, string> })[] = [
  {
    daysBefore: 8,
    at: '12:20',
    who: 'Ana Petrov',
    inputs: { supervisionLineOn: '+0', training101DoneOn: '-120', trainingSkillsOn: '+3' },
  },
  {
    daysBefore: 7,
    at: '12:45',
    who: 'Ben Okafor',
    inputs: {
      supervisionLineOn: '+8',
      communityOfPracticeOn: '+2',
      training101DoneOn: '-60',
      trainingSkillsDoneOn: '-40',
    },
  },
];
const removed: readonly Told[] = [{ daysBefore: 5, at: '16:30', who: 'Jarrah Coombs' }];

/** What the teams keep for themselves: their dates, the list of staff, and one who has removed the app. */
export function teamScenes(
  services: Services,
  { teams, link }: Pick<Sandbox, 'teams' | 'link'>,
  firstMorning: string,
): Scene[] {
  const scene = (told: Told, play: (person: DemoPerson) => Promise<unknown>): Scene => ({
    at: sceneTime(told, firstMorning),
    play: async () => void (await play(personCalled(told.who))),
  });
  const asker = ({ aadObjectId, name }: DemoPerson) => whoAsks(services, aadObjectId, name);
  return [
    ...confirmed.map((told) =>
      scene(told, async (person) => {
        const ids = { localId: person.localId, listedAt: services.now() };
        await confirmStaff(services, await asker(person), press('staff.confirm', told, { ids }));
      }),
    ),
    ...ownDates.map((told) =>
      scene(told, async (person) => {
        const reminded = reminderGroups(person.roles).map(({ id, kinds }) => [id, kinds.join(',')]);
        const inputs = { ...Object.fromEntries(reminded), ...sceneInputs(told.inputs, firstMorning) };
        await saveReminders(services, await asker(person), press('reminders.save', told, { inputs }));
        const kept = (await services.store.read('days', person.aadObjectId, person.aadObjectId))?.document;
        if (!kept?.dates.supervisionLine) throw new Error(`The weeks before: ${told.who} has no dates.`);
      }),
    ),
    ...removed.map((told) =>
      scene(told, async (person) => {
        const chat = teams.chat(teamsIds.personalChat(person.aadObjectId));
        if (chat) await setInstalled(teams, link, chat, person, false);
      }),
    ),
  ];
}

function press(verb: string, { who, daysBefore }: Told, more: Partial<Press>): Press {
  const nonce = nonceAfter(`${verb} ${who} ${daysBefore}`);
  const none = { ids: {}, inputs: {}, revision: undefined };
  return { verb, nonce, through: 'dialog', surface: 'dialog', ...none, ...more };
}

function personCalled(name: string): DemoPerson {
  const person = demoPeople.people.find((one) => one.name === name);
  if (!person) throw new Error(`Nobody is called ${name}.`);
  return person;
}
