import { cancelAllForm, cancelOneForm } from '../../cards/conference/forms/cancelForms';
import { cannotForm, nobody } from '../../cards/conference/forms/cannotForm';
import { changeForm } from '../../cards/conference/forms/changeForm';
import { moveForm } from '../../cards/conference/forms/moveForm';
import { answerConference } from '../../domain/conference/answerConference';
import { cancelConference, cancelOne } from '../../domain/conference/cancelConference';
import { changeDetails } from '../../domain/conference/changeDetails';
import { attends, changesConference } from '../../domain/conference/conferenceRights';
import { changeable, heldNear } from '../../domain/conference/heldById';
import { moveOne } from '../../domain/conference/moveOne';
import { refuse } from '../../domain/refusal';
import type { ConferenceDeed } from './conferenceDeed';
import { detailsIn, whenIn } from './detailsIn';

type OpensFor = ConferenceDeed['opensFor'];
const whileItGoesOn: OpensFor = (conference, by) =>
  changesConference(conference, by) && conference.endedAt === undefined;
const beforeItBegins: OpensFor = (conference, by, held, at, local) =>
  changesConference(conference, by) && changeable(conference, local, held?.id, at) !== undefined;

const change: ConferenceDeed = {
  form: changeForm,
  opensFor: whileItGoesOn,
  change: (found, typed, { by, at, local, workers }) =>
    changeDetails(found, detailsIn(typed, found, workers), by, at, local),
  problemAt: {
    'time-unclear': 'time',
    'no-such-time': 'time',
    'date-needed': 'until',
    'no-such-worker': 'who',
  },
  says: 'Changed.',
};

const move: ConferenceDeed = {
  form: moveForm,
  isOfOne: true,
  opensFor: beforeItBegins,
  change: (found, typed, { by, at, local, press }) =>
    moveOne(found, press.ids['on'], whenIn(typed), by, at, local),
  problemAt: {
    'check-in-day-needed': 'on',
    'already-so': 'on',
    'time-unclear': 'time',
    'no-such-time': 'time',
    'time-past': 'time',
    'visit-planned': 'time',
  },
  says: 'Moved. Everyone who comes is told.',
};

const cancelThis: ConferenceDeed = {
  form: cancelOneForm,
  isOfOne: true,
  opensFor: beforeItBegins,
  change: (found, _typed, { by, at, local, press }) => cancelOne(found, press.ids['on'], by, at, local),
  says: 'This time is cancelled. Everyone who comes is told.',
};

const cancelAll: ConferenceDeed = {
  form: cancelAllForm,
  opensFor: whileItGoesOn,
  change: (found, _typed, { by, at }) => cancelConference(found, by, at),
  says: 'Cancelled. Everyone who comes is told.',
};

const cannot: ConferenceDeed = {
  form: cannotForm,
  isOfOne: true,
  opensFor: (conference, by, held, at, local) =>
    held?.state === 'held' &&
    attends(conference, by.id, held.id) &&
    heldNear(conference, local, held.id, at) !== undefined,
  change: (found, typed, { by, at, local, press, workers, away }) => {
    const { instead = '' } = typed;
    const named = workers.find(({ personId }) => personId === instead);
    const isNobody = instead === nobody || instead === '';
    if (!named && !isNobody) return refuse('no-such-worker');
    if (named && away.has(named.personId)) return refuse('worker-away');
    const answer = { coming: false as const, ...(named && { instead: named }) };
    return answerConference(found, press.ids['on'], answer, by, at, local);
  },
  problemAt: { 'no-such-worker': 'instead', 'worker-away': 'instead', 'already-so': 'instead' },
  says: 'Written down. You can change it until the meeting is over.',
};

/** Deeds on a conference that ask something first. */
export const conferenceDeeds: readonly ConferenceDeed[] = [change, move, cancelThis, cancelAll, cannot];
