import type { Case } from '../../case';

type Work = Pick<Case, 'goals' | 'connections' | 'moments' | 'measures' | 'brought' | 'teamActions'>;
const names = [
  ['goals', '1 goal', 'goals'],
  ['connections', '1 activity', 'activities'],
  ['moments', '1 moment', 'moments'],
  ['measures', 'questions answered once', 'answers to questions'],
  ['brought', '1 thing for a case conference', 'things for case conferences'],
  ['teamActions', '1 agreed action', 'agreed actions'],
] as const;

/** "1 goal, 2 activities": what a case holds of the work, besides what was there before; nothing where it is nothing. */
export function workWords(found: Work, before: Work = {}): string {
  return names
    .flatMap(([part, one, many]) => {
      const there = new Set((before[part] ?? []).map(({ id }) => id));
      const count = (found[part] ?? []).filter(({ id }) => !there.has(id)).length;
      if (count === 0) return [];
      return [count === 1 ? one : `${count} ${many}`];
    })
    .join(', ');
}
