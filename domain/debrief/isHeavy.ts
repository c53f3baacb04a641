import type { Connection } from '../connection/connection';
import type { DebriefAnswer } from './debriefAnswer';

const timesInARow = 3;

/** It may have been heavy to hear: a hard visit, or the third in a row that they did not make. */
export function isHeavy({ sessions }: Pick<Connection, 'sessions'>, was: DebriefAnswer | undefined): boolean {
  if (was !== 'didNotMakeIt') return was === 'hard';
  const told = sessions.filter(({ result }) => result !== undefined && result !== 'groupCancelled');
  const last = told.slice(-timesInARow);
  return last.length === timesInARow && last.every(({ result }) => result === 'didNotMakeIt');
}
