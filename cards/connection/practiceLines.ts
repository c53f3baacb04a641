import { type Connection, travelStages } from '../../domain/connection/connection';
import { travelStageNames } from '../../domain/connection/connectionNames';
import type { Element } from '../card';
import { labelled, line, smallHeading } from '../parts';
import { confidenceWords } from './confidenceWords';
import { dayWords } from './visitWords';

/** Getting there by themselves in three steps, how confident they feel, and what the link worker noted. */
export function practiceLines({ travel = [], confidence = [], note }: Connection, today: string): Element[] {
  const practised = travelStages.map((stage) => {
    const last = travel.find((one) => one.stage === stage);
    return line(
      `${last ? '✓' : '○'} ${travelStageNames[stage]}: ${last ? dayWords(last.on, today) : 'not yet'}`,
    );
  });
  return [
    ...(travel.length > 0 ? [smallHeading('Getting there and back'), ...practised] : []),
    ...(confidence.length > 0
      ? [labelled('How confident they feel, of 10', confidenceWords(confidence, today))]
      : []),
    ...(note ? [labelled('Note', note)] : []),
  ];
}
