import { howItWasNames } from '../../domain/connection/connectionNames';
import { type DebriefAnswer, debriefAnswers } from '../../domain/debrief/debriefAnswer';
import { dateAt } from '../../domain/staff/leave';
import type { Element } from '../card';
import { visitDayWords } from '../connection/visitWords';
import { labelled, smallHeading } from '../parts';
import { debriefButton, type VisitView } from './debriefView';

const names: Record<DebriefAnswer, string> = { ...howItWasNames, didNotMakeIt: 'Didn’t make it' };

/** The first press: which visit it was, and how it was. */
export function howWasIt(view: VisitView): Element[] {
  const { connection, session, now, timeZone } = view;
  // once it is known that they went, it can only be said how it was
  const answers = debriefAnswers.filter((was) => session.result === undefined || was !== 'didNotMakeIt');
  return [
    labelled(visitDayWords(session, dateAt(now, timeZone)), connection.name),
    smallHeading('How was it?'),
    {
      type: 'ActionSet',
      actions: answers.map((was) => debriefButton(view, names[was], 'debrief.was', { was })),
    },
  ];
}
