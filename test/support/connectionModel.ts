/** Ana has the case, lou leads, ben is a colleague. */
export type Who = 'ana' | 'lou' | 'ben';
// biome-ignore format: the model fits on a page
export const deeds = [
  'idea', 'yes', 'introduce', 'introduceWithYes', 'book', 'move', 'went', 'wentWithLinkWorker', 'didNotMakeIt', 'personCancelled',
  'unplanned', 'settle', 'settleUnsaid', 'notForMe', 'notRightNow', 'full', 'groupEnded', 'again', 'pause', 'goOn', 'noGroups', 'tells', 'close', 'undo',
] as const;
export type Deed = (typeof deeds)[number];
export interface Visit {
  id: string;
  on: string;
  result?: string;
}
export interface One {
  state: string;
  yes: boolean;
  introduced: boolean;
  visits: number;
  sessions: Visit[];
}

/** The whole of what the activities of one person may become. `line` is the one to the referrer: from when, and how often they went before it. */
export interface Model {
  status: 'gettingStarted' | 'paused' | 'closed';
  groups: boolean;
  tells: boolean;
  line?: { from: number; before: number };
  ones: Partial<Record<'a' | 'b', One>>;
  undo?: { by: Who; until: number; before: Model };
}
/** Who does what, of which activity, on which day or with which of its visits; `id` is that of a new one. */
export interface Move {
  who: Who;
  deed: Deed;
  one: 'a' | 'b';
  on: string;
  pick: number;
  id: string;
}

const ended = ['notForMe', 'notRightNow', 'full', 'groupEnded'];
const went = ['went', 'wentWithLinkWorker'];
const goes = (one: One | undefined) => one?.state === 'goingAlong' || one?.state === 'settledIn';
const total = (ones: Model['ones']) => Object.values(ones).reduce((sum, { visits }) => sum + visits, 0);
const open = ({ result }: Visit) => result === undefined;

/** What it becomes when they do it at that minute and day, or nothing when they may not. */
// biome-ignore format: the model fits on a page
export function becomes(was: Model, { who, deed, one, on, pick, id }: Move, minute: number, today: string): Model | undefined {
  const { undo, ...rest } = was;
  const { status, ones, groups } = rest;
  if (deed === 'undo') {
    const { undo: _once, line: _line, ...before } = undo?.before ?? was;
    if (undo?.by !== who || minute >= undo.until) return undefined;
    const again = (['a', 'b'] as const).some((each) => goes(before.ones[each]) && (before.ones[each]?.visits ?? 0) > (ones[each]?.visits ?? 0));
    const isNews = again && before.tells;
    const line = was.line ? undo.before.line : isNews ? { from: minute + 10, before: total(ones) } : undefined;
    return { ...before, ...(line && { line }) };
  }
  if (who === 'ben') return undefined;
  if (deed === 'noGroups') return groups ? { ...rest, groups: false } : undefined;
  if (deed === 'tells') return rest.tells ? undefined : { ...rest, tells: true };
  if (status === 'closed') return undefined;
  const undoable = (next: Model): Model => ({ ...next, undo: { by: who, until: minute + 10, before: was } });
  if (deed === 'pause') return { ...rest, status: 'paused' };
  if (deed === 'goOn') return status === 'paused' ? { ...rest, status: 'gettingStarted' } : undefined;
  if (deed === 'close') return undoable({ ...rest, status: 'closed' });

  const c = ones[one];
  const has = (next: One, more: Partial<Model> = {}) => undoable({ ...rest, ...more, ones: { ...ones, [one]: next } });
  if (deed === 'idea') return !c ? has({ state: 'idea', yes: false, introduced: false, visits: 0, sessions: [] })
    : ended.includes(c.state) ? has({ ...c, state: 'idea', yes: false, introduced: false }) : undefined;
  if (!c) return undefined;
  const is = (...some: string[]) => some.includes(c.state);
  const [live, works] = [!is(...ended), status !== 'paused'];
  const keen = { ...c, state: 'keen', yes: true, introduced: false };
  const owed = was.tells && !was.line ? { line: { from: minute + 10, before: total(ones) } } : {};
  const all = Object.values(ones).flatMap(({ sessions }) => sessions);
  const picked = c.sessions[pick % (c.sessions.length || 1)];
  const others = (visit?: Visit) => c.sessions.filter((other) => other.id !== visit?.id);
  const byDay = (sessions: Visit[]) => sessions.sort((x, y) => (x.on < y.on ? -1 : 1));
  const latest = (sessions: Visit[]) => byDay(sessions).filter((visit, at) => open(visit) || sessions.slice(at).filter((x) => !open(x)).length <= 12 - sessions.filter(open).length);
  const before = (sessions: Visit[]) => (sessions.some(open) ? 'firstVisitBooked' : c.introduced ? 'introduced' : c.yes ? 'keen' : 'idea');
  const tell = (visit: Visit | undefined, result: string) => {
    if (!visit || visit.result === result || (result !== 'personCancelled' && visit.on > today)) return undefined;
    const visits = c.visits + Number(went.includes(result)) - Number(went.includes(visit.result ?? ''));
    const sessions = latest([...others(visit), { ...visit, result }]);
    const state = !live ? c.state
      : is('goingAlong', 'settledIn') ? (visits === 0 ? before(sessions) : visits < 3 ? 'goingAlong' : c.state)
      : went.includes(result) ? 'goingAlong' : is('firstVisitBooked') ? before(sessions) : c.state;
    const next = { ...c, state, visits, sessions };
    const after = { ...ones, [one]: next };
    const { line: _line, ...silent } = rest;
    if (was.line) {
      const stands = Object.values(after).some(goes) || total(after) > was.line.before;
      return stands || minute >= was.line.from ? has(next) : { ...silent, ones: after, undo: { by: who, until: minute + 10, before: was } };
    }
    return has(next, goes(next) && visits > c.visits ? owed : {});
  };

  switch (deed) {
    case 'yes': return is('idea', 'notRightNow', 'full') ? has(keen) : undefined;
    case 'again': return live ? undefined : has(keen);
    case 'introduce': return is('keen') && works && groups ? has({ ...c, state: 'introduced', introduced: true }) : undefined;
    case 'introduceWithYes': return is('keen') && works ? has({ ...c, state: 'introduced', introduced: true }, { groups: true }) : undefined;
    case 'book': return live && works && !is('idea') && on >= today && !c.sessions.some((visit) => visit.on === on) && all.filter(open).length < 12
      ? has({ ...c, yes: true, state: is('keen', 'introduced') ? 'firstVisitBooked' : c.state, sessions: latest([...c.sessions, { id, on }]) }) : undefined;
    case 'move': return picked && open(picked) && on >= today && !c.sessions.some((visit) => visit.on === on)
      ? has({ ...c, sessions: byDay([...others(picked), { ...picked, on }]) }) : undefined;
    case 'unplanned': {
      const there = c.sessions.find((visit) => visit.on === on);
      return there ? tell(there, 'went') : live && on <= today ? tell({ id, on }, 'went') : undefined;
    }
    case 'settle': return is('goingAlong') && c.visits >= 3 ? has({ ...c, state: 'settledIn' }, owed) : undefined;
    case 'settleUnsaid': return undefined;
    case 'notForMe':
    case 'notRightNow':
    case 'full':
    case 'groupEnded': return live ? has({ ...c, state: deed, sessions: c.sessions.filter((visit) => !open(visit)) }) : undefined;
    default: return tell(picked, deed);
  }
}
