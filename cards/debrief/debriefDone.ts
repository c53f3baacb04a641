import { momentName } from '../../domain/moment/momentNames';
import { dateAt } from '../../domain/staff/leave';
import type { Element } from '../card';
import { nextCheckInWords } from '../checkIn/nextStepWords';
import { visitWords } from '../connection/visitWords';
import { labelled, line, quiet, typed } from '../parts';
import type { DebriefView } from './debriefView';

/** What was said of the visit, and when next. */
export function debriefDone(view: DebriefView): Element[] {
  const { connection, session, found, local, now, timeZone } = view;
  const next = nextCheckInWords(found, local, dateAt(now, timeZone));
  const moment = found.moments?.findLast(
    (one) => one.connectionId === connection.id && one.on === session.on && !one.isError,
  );
  const said = connection.confidence?.at(-1);
  const isSaid = session.debriefed === 'confidence' && said !== undefined;
  return [
    typed(connection.name),
    line(visitWords(session, dateAt(now, timeZone))),
    ...(moment
      ? [moment.words ? labelled(momentName(moment), moment.words) : quiet(`${momentName(moment)}.`)]
      : []),
    ...(isSaid ? [line(`They feel ${said.value} of 10 confident about going along.`)] : []),
    ...(next ? [quiet(next)] : []),
  ];
}
