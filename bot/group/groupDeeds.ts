import { dateInWords } from '../../cards/checkIn/nextStepWords';
import { changeGroupForm } from '../../cards/group/forms/detailsForm';
import { endGroupForm } from '../../cards/group/forms/endGroupForm';
import { sessionForm } from '../../cards/group/forms/sessionForm';
import { sessionsForm } from '../../cards/group/forms/sessionsForm';
import { addSessions } from '../../domain/group/addSessions';
import { asSeen } from '../../domain/group/asSeen';
import { moveSession } from '../../domain/group/changeSession';
import { endGroup } from '../../domain/group/endGroup';
import { changeDetails } from '../../domain/group/groupDetails';
import { sessionDates } from '../../domain/group/sessionDates';
import type { Local } from '../../domain/local';
import { detailsIn } from './detailsIn';
import type { GroupDeed } from './groupDeed';
import { sessionsIn } from './sessionsIn';

const change: GroupDeed = {
  form: changeGroupForm,
  change: (found, typed, { by, at, workers, closed }) => {
    const taken = asSeen(found, closed).members.length;
    return changeDetails(found, detailsIn(typed, workers), by.id, at, taken);
  },
  problemAt: { 'words-needed': 'name', 'places-needed': 'places', 'no-such-worker': 'runBy' },
  says: () => 'Changed.',
};

const sessions: GroupDeed = {
  form: sessionsForm,
  change: (found, typed, { by, at, local, press }) =>
    addSessions(found, sessionsIn(typed), press.nonce, by.id, at, local),
  problemAt: {
    'check-in-day-needed': 'first',
    'visit-planned': 'first',
    'time-unclear': 'time',
    'visits-full': 'weeks',
  },
  says: addedWords,
};

const session: GroupDeed = {
  form: sessionForm,
  change: (found, typed, { by, at, local, press }) => {
    const [on, time] = [(typed['on'] ?? '').trim(), (typed['time'] ?? '').trim()];
    return moveSession(found, { sessionId: press.ids['sessionId'], on, time }, by.id, at, local);
  },
  problemAt: { 'check-in-day-needed': 'on', 'visit-planned': 'on', 'time-unclear': 'time' },
  says: () => 'The day is saved.',
};

const end: GroupDeed = {
  form: endGroupForm,
  change: (found, _typed, { by, at }) => endGroup(found, by.id, at),
  says: () => 'The group has ended.',
};

/** Deeds on a group that ask something first. */
export const groupDeeds: readonly GroupDeed[] = [change, sessions, session, end];

/** What was added, and which days were left out. */
function addedWords(typed: Record<string, string>, local: Local): string {
  const { first, weeks } = sessionsIn(typed);
  const { dates, leftOut } = sessionDates(first, weeks, local);
  const added = dates.length === 1 ? 'The session is added.' : `${dates.length} sessions are added.`;
  if (leftOut.length === 0) return added;
  return `${added} Left out, as it is a public holiday: ${leftOut.map(dateInWords).join('; ')}.`;
}
