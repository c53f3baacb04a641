import { whoAsks } from '../../bot/door/whoAsks';
import { nonceAfter } from '../../bot/nonce';
import type { Press } from '../../bot/press';
import { referralChanges } from '../../bot/referral/referralWays';
import type { Services } from '../../bot/services';
import { caseReference, nonceLength } from '../../domain/referral/caseReference';
import { demoPeople } from '../demoPeople';
import { sandboxLocals } from '../sandboxLocals';
import { type Happening, type Scene, sceneInputs, sceneTime } from './sceneTime';
import week from './week.json';

const happenings: readonly Happening[] = week;

/** The weeks before the first morning, through the same deeds as everything after it. All made up. */
export function weekScenes(services: Services, firstMorning: string): Scene[] {
  return happenings.map((happening, index) => ({
    at: sceneTime(happening, firstMorning),
    play: async () => {
      const { deed, person, press } = scene(happening, index, firstMorning);
      await deed(services, await whoAsks(services, person.aadObjectId, person.name), press);
      await expectDone(services, press);
    },
  }));
}

function scene({ who, verb, about, inputs }: Happening, index: number, firstMorning: string) {
  const person = demoPeople.people.find(({ name }) => name === who);
  const first = happenings.find((one) => one.about === about && one.verb === 'referral.send');
  const referrer = demoPeople.people.find(({ name }) => name === first?.who);
  const local = sandboxLocals.find(({ id }) => id === referrer?.localId);
  const deed = referralChanges[verb];
  if (!person || !local || !deed) throw new Error(`The week before has no scene for ${who}: ${verb}.`);
  // the referral's reference is the beginning of its form's nonce; every other press has a nonce of its own
  const nonce =
    verb === 'referral.send' ? about.repeat(nonceLength / about.length) : nonceAfter(`week ${index}`);
  const press: Press = {
    verb,
    ids: { localId: local.id, caseId: caseReference(local.prefix, about, 0) },
    revision: undefined,
    nonce,
    inputs: sceneInputs(inputs, firstMorning),
    through: 'dialog',
    surface: 'dialog',
  };
  return { deed, person, press };
}

/** A scene that the product refuses is a mistake in the story, and must not pass in silence. */
async function expectDone({ store }: Services, { verb, ids, nonce }: Press): Promise<void> {
  const made = (await store.read('cases', ids['localId'] ?? '', ids['caseId'] ?? ''))?.document;
  if (!made?.donePresses.some((done) => done.nonce === nonce))
    throw new Error(`The weeks before: ${verb} of ${ids['caseId']} was not done.`);
}
