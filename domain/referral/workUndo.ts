import { type Case, type WorkBefore, type WorkField, type WorkList, workFields } from './case';

const lists = [
  'goals',
  'connections',
  'moments',
  'measures',
  'brought',
  'teamActions',
] as const satisfies readonly WorkList[];
type ListBefore = NonNullable<WorkBefore['lists'][WorkList]>;
type Item = ListBefore['items'][number];

/** Undefined where the deed changes nothing of it. */
export function workBefore(found: Case, change: Partial<Pick<Case, WorkField>>): { work?: WorkBefore } {
  const changed = workFields.filter((field) => field in change && change[field] !== found[field]);
  if (changed.length === 0) return {};
  const stood = changed.filter((field) => found[field] !== undefined);
  return {
    work: {
      fields: Object.fromEntries(stood.filter((one) => !isList(one)).map((field) => [field, found[field]])),
      lists: Object.fromEntries(
        stood.filter(isList).map((field) => [field, listBefore(found[field] ?? [], change[field] ?? [])]),
      ),
      absent: changed.filter((field) => found[field] === undefined),
    },
  };
}

/** All that two deeds changed, as it stood before the first. */
export function bothBefore(
  first: WorkBefore | undefined,
  then: WorkBefore | undefined,
): WorkBefore | undefined {
  if (!first || !then) return first ?? then;
  const isOfFirst = (field: WorkField) =>
    field in first.fields || field in first.lists || first.absent.includes(field);
  const added = lists.flatMap((field) => {
    const [one, other] = [first.lists[field], then.lists[field]];
    if (!other || (isOfFirst(field) && !one)) return [];
    return [[field, one ? bothOfList(one, other) : other]];
  });
  return {
    fields: { ...then.fields, ...first.fields },
    lists: { ...first.lists, ...Object.fromEntries(added) },
    absent: [...first.absent, ...then.absent.filter((field) => !isOfFirst(field))],
  };
}

/** The case with the work as it stood before. */
export function withWorkBefore(found: Case, work: WorkBefore | undefined): Case {
  if (!work) return found;
  const kept = Object.entries(found).filter(([field]) => !work.absent.some((one) => one === field));
  const back = lists.flatMap((field) => {
    const before = work.lists[field];
    return before ? [[field, inOrder(before, found[field] ?? [])]] : [];
  });
  return { ...(Object.fromEntries(kept) as unknown as Case), ...work.fields, ...Object.fromEntries(back) };
}

function isList(field: WorkField): field is WorkList {
  return lists.some((one) => one === field);
}

function listBefore(before: readonly Item[], after: readonly Item[]): ListBefore {
  // a part that was only copied stands as it was
  const same = new Set(after.map((item) => JSON.stringify(item)));
  return {
    order: before.map(({ id }) => id),
    items: before.filter((item) => !same.has(JSON.stringify(item))),
  };
}

function bothOfList({ order, items }: ListBefore, then: ListBefore): ListBefore {
  const isNew = ({ id }: Item) => order.includes(id) && !items.some((item) => item.id === id);
  return { order, items: [...items, ...then.items.filter(isNew)] };
}

function inOrder({ order, items }: ListBefore, now: readonly Item[]): Item[] {
  const all = [...items, ...now];
  return order.flatMap((id) => all.find((item) => item.id === id) ?? []);
}
