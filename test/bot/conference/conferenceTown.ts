import { sends } from '../../../cards/buttons';
import { card, line } from '../../../cards/parts';
import type { Conference } from '../../../domain/conference/conference';
import { type Name, openCaseTown } from '../../support/caseTown';
import { conferenceWith, withoutConferences } from '../../support/conferences';

type Typed = Record<string, string>;

/** Lou's weekly conference on Thursdays, to which Ana and Dana come; it is Monday. Ben and Tess do not come to it. */
export async function openConferenceTown(options: Parameters<typeof openCaseTown>[0] = {}) {
  const at = await openCaseTown(options);
  const { town } = at;
  await withoutConferences(town.store);
  const ids = { localId: 'brimbank', conferenceId: 'thursday' };
  const attendees = [at.worker('lou'), at.worker('ana'), at.worker('dana')];
  const pressOf = (name: Name, verb: string, more: Typed = {}, inputs: Typed = {}, revision = 1) =>
    at.people[name].pressOf(
      card(
        [line('')],
        [sends('Press', { verb, ids: { ...ids, ...more }, revision, nonce: town.services.newNonce() })],
      ),
      'Press',
      inputs,
    );
  return {
    ...at,
    ids,
    async keepConference(more: Partial<Conference> = {}) {
      await town.store.create('conferences', conferenceWith(at.worker('lou'), { attendees, ...more }));
    },
    async conferenceOf(conferenceId = 'thursday'): Promise<Conference> {
      const held = await town.store.read('conferences', 'brimbank', conferenceId);
      if (!held) throw new Error(`There is no conference ${conferenceId}.`);
      return held.document;
    },
    /** A button with this verb that has not been pressed before. */
    pressedOn: pressOf,
    async pressesOn(...[name, verb, more, inputs, revision]: Parameters<typeof pressOf>) {
      const made = card(
        [line('')],
        [
          sends('Press', {
            verb,
            ids: { ...ids, ...more },
            revision: revision ?? 1,
            nonce: town.services.newNonce(),
          }),
        ],
      );
      return at.people[name].presses(made, 'Press', inputs ?? {});
    },
    /** Somebody opens it from their own list. */
    async opensIt(name: Name) {
      return (await at.people[name].presses(await at.people[name].says('conference'), 'Open')).card;
    },
  };
}
export type ConferenceTown = Awaited<ReturnType<typeof openConferenceTown>>;
