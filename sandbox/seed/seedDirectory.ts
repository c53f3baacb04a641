import { activityChanges } from '../../bot/activity/activityWays';
import { whoAsks } from '../../bot/door/whoAsks';
import { nonceAfter } from '../../bot/nonce';
import type { Press } from '../../bot/press';
import type { Services } from '../../bot/services';
import { demoPeople } from '../demoPeople';
import activities from './activities.json';
import weeks from './directoryWeeks.json';
import { type Happening, type Scene, sceneInputs, sceneTime } from './sceneTime';

const happenings: readonly Happening[] = weeks;
const pages: Record<string, { contents: { id: string; name: string; organization?: { id: string } }[] }> =
  activities;

/** What the teams have found out about activities in the weeks before. All made up. */
export function directoryScenes(services: Services, firstMorning: string): Scene[] {
  return happenings.map((happening, index) => ({
    at: sceneTime(happening, firstMorning),
    play: async () => {
      const { deed, person, press } = scene(happening, index, firstMorning);
      await deed(services, await whoAsks(services, person.aadObjectId, person.name), press);
      await expectDone(services, person.aadObjectId, press);
    },
  }));
}

function scene({ who, verb, about, inputs }: Happening, index: number, firstMorning: string) {
  const person = demoPeople.people.find(({ name }) => name === who);
  const localId = person?.localId ?? '';
  const service = pages[localId]?.contents.find(({ name }) => name === about);
  const deed = activityChanges[verb];
  if (!person || !service || !deed)
    throw new Error(`The weeks before have no scene for ${who}: ${verb} ${about}.`);
  const press: Press = {
    verb,
    ids: { localId, activityId: service.id, organizationKey: service.organization?.id ?? '' },
    revision: undefined,
    nonce: nonceAfter(`directory ${index}`),
    inputs: sceneInputs(inputs, firstMorning),
    through: 'dialog',
    surface: 'dialog',
  };
  return { deed, person, press };
}

/** A scene that the product refuses is a mistake in the story, and must not pass in silence. */
async function expectDone({ store }: Services, personId: string, { verb, ids }: Press): Promise<void> {
  const { localId = '', activityId = '' } = ids;
  const found = (await store.read('activities', localId, activityId))?.document;
  const logged = await store.query('community-contacts', { partition: localId });
  const isDone =
    verb === 'organization.log'
      ? logged.found.some(({ document }) => document.by.personId === personId)
      : found?.donePresses.some((done) => done.verb === verb && done.by === personId);
  if (!isDone) throw new Error(`The weeks before: ${verb} of ${found?.name} was not done.`);
}
