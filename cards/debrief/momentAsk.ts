import { momentAnswerNames, momentAnswers } from '../../domain/moment/momentNames';
import { mostWordsLetters } from '../../domain/moment/withMoment';
import type { Element } from '../card';
import { textInput } from '../inputs';
import { smallHeading } from '../parts';
import { type DebriefView, debriefButton } from './debriefView';

/** The second press: a moment of connection or joy, in their words where they have some. */
export function momentAsk(view: DebriefView): Element[] {
  return [
    smallHeading('A moment of connection or joy?'),
    textInput('words', 'In their words', { maxLength: mostWordsLetters, isMultiline: true }),
    {
      type: 'ActionSet',
      actions: [
        ...momentAnswers.map((kind) =>
          debriefButton(view, momentAnswerNames[kind], 'debrief.moment', { kind }),
        ),
        debriefButton(view, 'Not this time', 'debrief.moment', { kind: 'none' }),
      ],
    },
  ];
}
