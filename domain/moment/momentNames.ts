import type { Moment, MomentKind } from './moment';

export const momentAnswers = ['connection', 'joy', 'both'] as const;
export type MomentAnswer = (typeof momentAnswers)[number];

export const momentAnswerNames: Record<MomentAnswer, string> = {
  connection: 'Connection',
  joy: 'Joy',
  both: 'Both',
};

export function kindsOf(answer: MomentAnswer): MomentKind[] {
  return answer === 'both' ? ['connection', 'joy'] : [answer];
}

/** "A moment of connection and joy" */
export function momentName({ kinds }: Pick<Moment, 'kinds'>): string {
  return `A moment of ${kinds.join(' and ')}`;
}
