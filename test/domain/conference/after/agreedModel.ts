export type Who = 'ana' | 'cal' | 'lou' | 'ben';
export const deeds = [
  'bring',
  'takeOff',
  'decide',
  'decide',
  'add',
  'change',
  'done',
  'letGo',
  'undo',
] as const;
export const places = ['thursday', 'tuesday'] as const;
export type Place = (typeof places)[number];

/** An action as it is typed: whose, and by when in days from today. */
export interface Typed {
  what: string;
  owner: Who;
  days: number;
}
export interface Doing {
  who: Who;
  deed: (typeof deeds)[number];
  place: Place;
  which: number;
  typed: readonly Typed[];
  id: string;
}
export interface Action {
  id: string;
  what: string;
  owner: Who;
  by: string;
  place: Place | '';
  agreedOn: string;
  state: 'open' | 'done' | 'letGo';
  endedOn?: string;
}
/** All that stands in the case, and at which times it was talked of. */
export interface Model {
  brought: { id: string; place: Place }[];
  actions: Action[];
  talked: string[];
  undo?: { who: Who; until: number; before: Model };
}
export interface Now {
  minute: number;
  today: string;
  /** The last time that the place was held on or before today. */
  last: string | undefined;
}

export const dayFrom = (today: string, days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const isOpen = ({ state }: Action) => state === 'open';

/** One after the other of those that ended leaves until there are six. */
function roomy(actions: Action[]): Action[] {
  const ended = actions.filter((one) => !isOpen(one));
  if (ended.length <= 6) return actions;
  const first = ended.reduce((least, one) => ((one.endedOn ?? '') < (least.endedOn ?? '') ? one : least));
  return roomy(actions.filter((one) => one !== first));
}

/** What it becomes when they do it then, or nothing when they may not. */
export function becomes(was: Model, doing: Doing, { minute, today, last }: Now): Model | undefined {
  const { who, deed, place, which, typed, id } = doing;
  const { undo, ...rest } = was;
  if (deed === 'undo') return undo && who === undo.who && minute < undo.until ? undo.before : undefined;
  if (who === 'ben') return undefined;
  const next = (more: Partial<Model>): Model => ({
    ...rest,
    ...more,
    undo: { who, until: minute + 10, before: rest },
  });
  const isFine = ({ what, owner, days }: Typed) => what !== '' && owner !== 'ben' && days >= 0 && days <= 366;
  const made =
    (at: Place | '', agreedOn: string, name: string) =>
    ({ what, owner, days }: Typed, index: number): Action => ({
      id: `${name}${at ? index : ''}`,
      what,
      owner,
      by: dayFrom(today, days),
      place: at,
      agreedOn,
      state: 'open',
    });
  const open = was.actions.filter(isOpen).length;
  const [first] = typed;
  const action = was.actions[which % Math.max(1, was.actions.length)];
  const isTheirs = action && isOpen(action) && (who !== 'cal' || action.owner === 'cal');
  const put = (one: Action) =>
    next({ actions: roomy(was.actions.map((each) => (each === action ? one : each))) });
  switch (deed) {
    case 'bring':
      if (was.brought.some((one) => one.place === place)) return undefined;
      return next({ brought: [...was.brought, { id, place }] });
    case 'takeOff': {
      const gone = was.brought[which % Math.max(1, was.brought.length)];
      return gone && next({ brought: was.brought.filter((one) => one !== gone) });
    }
    case 'decide':
      if (!last || !typed.every(isFine) || open + typed.length > 6) return undefined;
      return next({
        brought: was.brought.filter((one) => one.place !== place),
        actions: roomy([...was.actions, ...typed.map(made(place, last, id))]),
        talked: [...was.talked, `${place} ${last}`],
      });
    case 'add':
      if (!first || !isFine(first) || open >= 6) return undefined;
      return next({ actions: roomy([...was.actions, made('', today, id)(first, 0)]) });
    case 'change': {
      if (!isTheirs || !first) return undefined;
      const { what, owner } = first;
      const by = dayFrom(today, first.days);
      const isSame = what === action.what && owner === action.owner && by === action.by;
      const mayBe = what !== '' && owner !== 'ben' && (isFine(first) || by === action.by);
      return mayBe && !isSame ? put({ ...action, what, owner, by }) : undefined;
    }
    default:
      return isTheirs ? put({ ...action, state: deed, endedOn: today }) : undefined;
  }
}

/** Whether it comes up at a time of that place, as things stand. */
export function comes(
  { brought, actions }: Model,
  place: Place,
  on: string,
  attends: readonly Who[],
): boolean {
  const isHere = (one: Action) => one.place === place || (one.place === '' && attends.includes(one.owner));
  return (
    brought.some((one) => one.place === place) ||
    actions.some((one) => isOpen(one) && one.agreedOn < on && one.by <= on && isHere(one))
  );
}
