import type { Answer } from '../../bot/answer';
import { idFrom } from '../../bot/connection/idFrom';
import { whoAsks } from '../../bot/door/whoAsks';
import { meetingChanges, meetingViews } from '../../bot/meetingWays';
import type { Press } from '../../bot/press';
import { referralChanges, referralViews } from '../../bot/referral/referralWays';
import type { Services } from '../../bot/services';
import { workChanges } from '../../bot/workWays';
import { caseReference, nonceLength } from '../../domain/referral/caseReference';
import { demoPeople } from '../demoPeople';
import { sandboxLocals } from '../sandboxLocals';
import meetings from './meetings.json';
import { activityIds, namesToIds, sceneNonce } from './sceneNames';
import { type Happening, type Scene, sceneInputs, sceneTime } from './sceneTime';
import week from './week.json';
import work from './work.json';

/** About a case, whose reference ends so; or about a small group or a conference, which its ids name or it makes. */
interface WorkHappening extends Omit<Happening, 'about'> {
  about?: string;
  /** By this name later scenes speak of what it made. */
  called?: string;
  /** By its name in the demo directory. */
  activity?: string;
  ids?: Record<string, string>;
}

const views = { ...referralViews, ...meetingViews };
const deeds = { ...referralChanges, ...workChanges, ...meetingChanges, ...views };
const happenings: readonly WorkHappening[] = [...week, ...work, ...meetings];
const called = new Map(
  happenings.flatMap((one, index) => (one.called ? [[one.called, sceneNonce(index)]] : [])),
);

/** The weeks before the first morning, through the same deeds as everything after it. All made up. */
export function weekScenes(services: Services, firstMorning: string): Scene[] {
  return happenings.map((happening, index) => ({
    at: sceneTime(happening, firstMorning),
    play: async () => {
      const { deed, person, press } = scene(happening, index, firstMorning);
      const by = await whoAsks(services, person.aadObjectId, person.name);
      await expectDone(services, press, await deed(services, by, press));
    },
  }));
}

function scene(happening: WorkHappening, index: number, firstMorning: string) {
  const { who, verb, about, activity, ids, inputs } = happening;
  const person = demoPeople.people.find(({ name }) => name === who);
  const localId = localOf(happening);
  const deed = deeds[verb];
  if (!person || !deed) throw new Error(`The weeks before have no scene for ${who}: ${verb}.`);
  const press: Press = {
    verb,
    ids: {
      localId,
      ...(about && { caseId: caseOf(about, localId) }),
      ...activityIds(localId, activity),
      ...namesToIds(sceneInputs(ids, firstMorning), called),
    },
    revision: undefined,
    // the referral's reference is the beginning of its form's nonce; every other press has a nonce of its own
    nonce: verb === 'referral.send' && about ? about.repeat(nonceLength / about.length) : sceneNonce(index),
    inputs: namesToIds(sceneInputs(inputs, firstMorning), called),
    through: 'dialog',
    surface: 'dialog',
  };
  return { deed, person, press };
}

/** Where the person was referred; a group is where whoever made it works. */
function localOf({ about, who }: WorkHappening): string {
  const first = happenings.find((one) => one.about === about && one.verb === 'referral.send');
  const name = about === undefined ? who : first?.who;
  return demoPeople.people.find((one) => one.name === name)?.localId ?? '';
}

function caseOf(about: string, localId: string): string {
  const local = sandboxLocals.find(({ id }) => id === localId);
  return caseReference(local?.prefix ?? '', about, 0);
}

/** A scene that the product refuses is a mistake in the story, and must not pass in silence. */
async function expectDone({ store }: Services, { verb, ids, nonce }: Press, answer: Answer): Promise<void> {
  if (verb in views && 'dialog' in answer) return;
  const { localId = '', caseId, groupId, conferenceId } = ids;
  const id = caseId ?? groupId ?? conferenceId ?? idFrom({ nonce });
  const container = caseId ? 'cases' : verb.startsWith('conference.') ? 'conferences' : 'groups';
  const made = (await store.read(container, localId, id))?.document;
  if (!made?.donePresses.some((done) => done.nonce === nonce))
    throw new Error(`The weeks before: ${verb} of ${id} was not done.`);
}
