import { conferenceRefusal } from '../../cards/conference/conferenceRefusals';
import type { Conference } from '../../domain/conference/conference';
import { heldById } from '../../domain/conference/heldById';
import { refuse } from '../../domain/refusal';
import { mayConfer } from '../../domain/staff/rights';
import type { Deed } from '../door/answerPress';
import { workersAt } from '../group/workersAt';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { awayOn } from './awayOn';
import { changeConference } from './changeConference';
import { conferenceAnswer } from './conferenceAnswer';
import type { ConferenceDeed } from './conferenceDeed';
import { conferenceFormAnswer, conferenceSinceDrawn } from './conferenceFormAnswer';
import { noConference } from './noConference';
import { readConference } from './readConference';

/** Opens the form. Anybody else who sees the conference is shown it instead. */
export function opensConferenceForm(deed: ConferenceDeed): Deed {
  return async (services, by, press) => {
    const found = await readConference(services, by, press);
    if (!found) return noConference(services, by, press, 'view');
    const { document: conference } = found;
    const { local, held } = timeOf(services, conference, press);
    if (!deed.opensFor(conference, by, held, services.now(), local))
      return conferenceAnswer(services, by, press, conference, held);
    const workers = await workersAt(services, local.id, mayConfer);
    const asking = { form: deed.form, local, conference, ...(deed.isOfOne && { held }), workers };
    const nonce = services.newNonce();
    return conferenceFormAnswer(services, by, { ...press, inputs: {} }, { ...asking, nonce });
  };
}

/**
 * Does what the form asks, or gives it back with what is to be mended. What somebody else changed meanwhile stands,
 * unless it was changed here too: then both stand in the form.
 */
export function savesConferenceForm(deed: ConferenceDeed): Deed {
  return async (services, by, press) => {
    const { localId = '' } = press.ids;
    const [workers, away] = await Promise.all([
      workersAt(services, localId, mayConfer),
      awayOn(services, by, press),
    ]);
    const asking = (conference: Conference) => {
      const { local, held } = timeOf(services, conference, press);
      return {
        form: deed.form,
        local,
        conference,
        ...(deed.isOfOne && { held }),
        workers,
        nonce: press.nonce,
      };
    };
    return changeConference(services, by, press, {
      change: (found, at, local) => {
        const { typed, isClear } = conferenceSinceDrawn(services, by, press, asking(found));
        const decision = deed.change(found, typed, { by, at, local, press, workers, away });
        return decision.ok && !isClear ? refuse('changed-meanwhile') : decision;
      },
      done: (next) => {
        const { held } = timeOf(services, next, press);
        return conferenceAnswer(services, by, press, next, held, { says: deed.says });
      },
      refused: async (found, refusal) => {
        const input = deed.problemAt?.[refusal];
        const problem = conferenceRefusal(refusal);
        const { local, held } = timeOf(services, found, press);
        const isOpen = deed.opensFor(found, by, held, services.now(), local);
        if (isOpen && refusal === 'changed-meanwhile')
          return conferenceFormAnswer(services, by, press, asking(found));
        if (!isOpen || input === undefined)
          return conferenceAnswer(services, by, press, found, held, { problem });
        return conferenceFormAnswer(services, by, press, {
          ...asking(found),
          problems: { [input]: problem },
        });
      },
    });
  };
}

function timeOf(services: Services, conference: Conference, { ids }: Press) {
  const local = localFor(services, conference.localId);
  return { local, held: heldById(conference, local, ids['on']) };
}
