import type { Connection } from '../../../domain/connection/connection';
import { stateName, travelStageNames } from '../../../domain/connection/connectionNames';
import { plannedDetail, visitDetail } from '../../../domain/connection/visitDetail';
import { momentName } from '../../../domain/moment/momentNames';
import { dayAndYear } from '../../../domain/staff/dayAndYear';
import { interestTimeNames } from '../../../domain/whatMatters/aboutNames';
import type { HeldSection, HeldView } from './heldView';
import { confidenceLines } from './yourPlan';

const day = (on: string) => dayAndYear(on, 'utc');
const errorMark = ' (entered in error: it stays as it was written, and does not count)';

/** Activities with each visit, and moments. What the staff wrote about an activity stands apart. */
export function yourActivities(view: HeldView): HeldSection[] {
  const { moments = [], connections = [] } = view.found;
  return [
    { title: 'Your activities', lines: connections.flatMap((one) => activityLines(one, view)) },
    {
      title: 'Moments of connection and joy',
      lines: moments.map(({ on, kinds, words, isError }) => {
        const said = words ? `: ${words}` : '';
        return `${day(on)}: ${momentName({ kinds })}${said}${isError ? errorMark : ''}`;
      }),
    },
  ];
}

function activityLines(one: Connection, { local, at }: HeldView): string[] {
  const { name, state, since, from, visits, sessions, travel = [], confidence } = one;
  const came = from
    ? `, from what you told us: ${from.words} (${interestTimeNames[from.time].toLowerCase()})`
    : '';
  const stands = `${stateName(state, local)} since ${dayAndYear(since, local.timeZone)}`;
  return [
    `${name}: ${stands}. Visits: ${visits}${came}`,
    ...sessions.map((session) => `- ${(session.result ? visitDetail : plannedDetail)(session, at, local)}`),
    ...travel.map(
      ({ on, stage }) => `- Getting there on ${day(on)}: ${travelStageNames[stage].toLowerCase()}`,
    ),
    ...confidenceLines(confidence),
  ];
}
