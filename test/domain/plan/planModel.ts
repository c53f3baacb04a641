import type { Goal } from '../../../domain/plan/goal';

export type Who = 'ana' | 'lou' | 'ben';
// biome-ignore format: the model fits on a page
export const deeds = [
  'goal', 'goalChange', 'reached', 'setAside', 'again', 'step', 'step', 'stepChange', 'stepDone', 'letGo', 'confidence',
  'reviewed', 'undo',
] as const;
/** Who does what with which goal and step of the list, and what they typed. */
export interface Doing {
  who: Who;
  deed: (typeof deeds)[number];
  goal: number;
  step: number;
  id: string;
  words: string;
  /** Days from today; none where it is left empty, and `as it was` where it is left as it is. */
  by: number | 'none' | 'as it was';
  value: number;
}
/** The whole of what a plan may become. */
export interface Model {
  goals: Goal[];
  reviewed?: string;
  undo?: { who: Who; until: number; before: Model };
}

const day = (today: string, days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const whenEnded = ({ endedOn = '9999' }: { endedOn?: string }) => endedOn;

/** What was typed as the day, or nothing where it will not do. */
export function typedDay({ by }: Doing, before: string | undefined, today: string): string {
  if (by === 'none') return '';
  return by === 'as it was' ? (before ?? '') : day(today, by);
}

/** The one that ended first, of those that have. */
function first<T extends { endedOn?: string }>(ended: T[]): T | undefined {
  return ended.reduce<T | undefined>(
    (least, one) => (least && whenEnded(least) <= whenEnded(one) ? least : one),
    undefined,
  );
}

/** One after the other leaves until there is room. */
function roomy(goals: Goal[]): Goal[] {
  const out = goals.length > 9 ? first(goals.filter(({ state }) => state !== 'open')) : undefined;
  if (out) return roomy(goals.filter((goal) => goal !== out));
  const crowded = goals.find(({ steps }) => steps.length > 8);
  const all = goals.flatMap(({ steps }) => steps);
  const ended = crowded
    ? crowded.steps.filter(({ state }) => state !== 'open')
    : goals.flatMap(({ state, steps }) => steps.filter((one) => state !== 'open' || one.state !== 'open'));
  const step = crowded || all.length > 30 ? first(ended) : undefined;
  if (!step) return goals;
  return roomy(goals.map((goal) => ({ ...goal, steps: goal.steps.filter((one) => one !== step) })));
}

/** What it becomes when they do it at that minute and day, or nothing when they may not. */
export function becomes(was: Model, doing: Doing, minute: number, today: string): Model | undefined {
  const { who, deed, id, words, value } = doing;
  const { undo, ...rest } = was;
  if (deed === 'undo') return undo && who === undo.who && minute < undo.until ? undo.before : undefined;
  if (who === 'ben') return undefined;
  const next = (more: Partial<Model>): Model => ({
    ...rest,
    ...more,
    undo: { who, until: minute + 10, before: rest },
  });
  const open = was.goals.filter(({ state }) => state === 'open');
  const goal = was.goals[doing.goal % Math.max(1, was.goals.length)];
  const step = goal?.steps[doing.step % Math.max(1, goal.steps.length)];
  const put = (made: Goal) => next({ goals: roomy(was.goals.map((one) => (one === goal ? made : one))) });
  const by = (before?: string) => {
    const typed = typedDay(doing, before, today);
    const isFine = typed === '' || typed === before || (typed >= today && typed <= day(today, 366));
    return isFine ? { ...(typed && { by: typed }) } : undefined;
  };
  const isOpen = goal?.state === 'open';

  if (deed === 'reviewed')
    return open.length > 0 && was.reviewed !== today ? next({ reviewed: today }) : undefined;
  if (deed === 'goal') {
    const made = { id, kind: 'skill' as const, words, setOn: today, state: 'open' as const };
    const until = by();
    if (!until || !words || open.length >= 5) return undefined;
    const said = [{ on: today, value }];
    return next({ goals: roomy([...was.goals, { ...made, ...until, confidence: said, steps: [] }]) });
  }
  if (!goal) return undefined;
  if (deed === 'again') {
    const { endedOn: _then, ...again } = goal;
    return isOpen || open.length >= 5 ? undefined : put({ ...again, state: 'open' });
  }
  if (!isOpen) return undefined;
  if (deed === 'reached' || deed === 'setAside') return put({ ...goal, state: deed, endedOn: today });
  if (deed === 'confidence') {
    const earlier = goal.confidence.filter(({ on }) => on !== today);
    if (earlier.length < goal.confidence.length && goal.confidence.at(-1)?.value === value) return undefined;
    const said = [...earlier, { on: today, value }];
    return put({ ...goal, confidence: said.length > 6 ? [...said.slice(0, 1), ...said.slice(2)] : said });
  }
  if (deed === 'goalChange') {
    const { by: before, ...same } = goal;
    const until = by(before);
    if (!until || !words || (words === goal.words && until.by === before)) return undefined;
    return put({ ...same, words, ...until });
  }
  if (deed === 'step') {
    const until = by();
    const count = goal.steps.filter(({ state }) => state === 'open').length;
    if (!until || !words || count >= 6) return undefined;
    const made = { id, what: words, who: 'together' as const, ...until, state: 'open' as const };
    return put({ ...goal, steps: [...goal.steps, made] });
  }
  if (step?.state !== 'open') return undefined;
  const with_ = (made: typeof step) =>
    put({ ...goal, steps: goal.steps.map((one) => (one === step ? made : one)) });
  if (deed === 'stepDone') return with_({ ...step, state: 'done', endedOn: today });
  if (deed === 'letGo') return with_({ ...step, state: 'letGo', endedOn: today });
  const { by: before, ...same } = step;
  const until = by(before);
  if (!until || !words || (words === step.what && until.by === before)) return undefined;
  return with_({ ...same, what: words, ...until });
}
