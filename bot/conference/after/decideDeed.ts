import { decideForm } from '../../../cards/conference/after/forms/decideForm';
import type { ActionWritten } from '../../../domain/conference/after/actionWritten';
import { decide, type Meeting } from '../../../domain/conference/after/decide';
import { isOfTheTeam } from '../../../domain/conference/after/isOfTheTeam';
import {
  mostActionLetters,
  mostActionsAtOnce,
  mostDecisionLetters,
  mostWhyLetters,
} from '../../../domain/conference/after/limits';
import { isWork } from '../../../domain/referral/statusGroups';
import type { Asker } from '../../../domain/staff/asker';
import { isForTheTeam } from '../../../domain/summary/isForTheTeam';
import { newId } from '../../plan/planTyped';
import { written } from '../../referral/chosen';
import type { FormDeed } from '../../referral/formDeed';
import { readCase } from '../../referral/readCase';
import { actionsPartOf } from './actionsPartOf';
import { colleaguesOf, ownerChoices } from './colleaguesOf';
import { keepTalkedOf } from './keepTalkedOf';
import { meetingOf } from './meetingOf';

type Typed = Record<string, string>;
interface Known {
  meeting?: Meeting;
  colleagues: Asker[];
}

const places = Array.from({ length: mostActionsAtOnce }, (_, at) => String(at + 1));

/** "What we decided" about one case, and who does what by when. */
export const decideDeed: FormDeed<Known> = {
  form: decideForm,
  opensFor: (relations, found) => isWork(found.referral) && isOfTheTeam(relations) && isForTheTeam(found),
  people: ownerChoices,
  lookUp: async (services, by, press) => {
    const read = await readCase(services, by, press);
    if (!read || read.relations.length === 0) return { colleagues: [] };
    const [meeting, colleagues] = await Promise.all([
      meetingOf(services, by, read.found, press),
      colleaguesOf(services, read.found),
    ]);
    return { ...(meeting && { meeting }), colleagues };
  },
  change: (found, typed, { by, at, local, press }, { meeting, colleagues }) => {
    const rows = places.filter((place) => isWritten(typed, place)).map((place) => actionIn(typed, place));
    const said = {
      decision: written(typed['decision'], mostDecisionLetters),
      why: written(typed['why'], mostWhyLetters),
      actions: rows,
      id: newId(press),
    };
    return decide(found, said, meeting, colleagues, by, at, local);
  },
  problemAt: {
    'words-needed': (typed) => [
      ...(written(typed['decision']) ? [] : ['decision']),
      ...besideRows(typed, 'what', ({ what }) => !what),
    ],
    'no-such-worker': (typed) => {
      const none = besideRows(typed, 'owner', ({ what, ownerId }) => what !== '' && !ownerId);
      return none.length > 0 ? none : besideRows(typed, 'owner', ({ what }) => what !== '');
    },
    'check-in-day-needed': (typed) => {
      const none = besideRows(typed, 'by', ({ what, day }) => what !== '' && !day);
      return none.length > 0 ? none : besideRows(typed, 'by', ({ what }) => what !== '');
    },
    'plan-full': (typed) => besideRows(typed, 'what', ({ what }) => what !== ''),
  },
  sentence: { 'plan-full': 'Six agreed actions are open at most. Do one, or let it go, to add another.' },
  freeText: ['decision', 'why', ...places.map((place) => `what${place}`)],
  says: (event) =>
    event === 'conferenceDecided' ? 'Written down. Whoever is to do something hears of it.' : 'Written down.',
  shows: async (services, by, press, found, relations, says) => {
    await keepTalkedOf(services, found);
    return actionsPartOf.shows(services, by, press, found, relations, says);
  },
};

/** Who does it is proposed: alone it says nothing. */
function isWritten(typed: Typed, place: string): boolean {
  const { what, day } = actionIn(typed, place);
  return what !== '' || day !== '';
}

export function actionIn(typed: Typed, place = ''): ActionWritten {
  return {
    what: written(typed[`what${place}`], mostActionLetters),
    ownerId: written(typed[`owner${place}`]),
    day: written(typed[`by${place}`]),
  };
}

function besideRows(typed: Typed, input: string, isBeside: (row: ActionWritten) => boolean): string[] {
  return places
    .filter((place) => isWritten(typed, place) && isBeside(actionIn(typed, place)))
    .map((place) => `${input}${place}`);
}
