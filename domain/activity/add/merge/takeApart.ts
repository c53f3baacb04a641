import { refuse } from '../../../refusal';
import type { Activity } from '../../activity';
import type { ActivityDecision } from '../../activityDecision';

/** They were two after all: what the other brought goes, as long as nobody has worked on it since. */
export function takeApart(found: Activity, otherId: string): ActivityDecision {
  if (!found.mergedFrom?.includes(otherId)) return refuse('already-so');
  const brought = found.changes.findLast(({ what, fields }) => what === 'merged' && brings(fields, otherId));
  const untouched = (brought?.fields ?? []).filter(
    ({ field, next }) =>
      field !== 'mergedFrom' &&
      !(field === 'vetting' && isSetAside(found)) &&
      isSame(found[field as keyof Activity], next),
  );
  const left = found.mergedFrom.filter((id) => id !== otherId);
  const patch = {
    ...Object.fromEntries(untouched.map(({ field, previous }) => [field, previous])),
    mergedFrom: left.length > 0 ? left : undefined,
  };
  return { ok: true, what: 'unmerged', patch };
}

/** It stands by itself again. Nobody knows which of the two was meant by "do not suggest": it holds for both. */
export function standsAlone(other: Activity, apartFrom: Pick<Activity, 'id' | 'vetting'>): ActivityDecision {
  if (other.mergedInto !== apartFrom.id) return refuse('already-so');
  const vetting = isSetAside(apartFrom) && !isSetAside(other) ? { vetting: apartFrom.vetting } : {};
  return { ok: true, what: 'unmerged', patch: { mergedInto: undefined, ...vetting } };
}

function isSetAside({ vetting }: Pick<Activity, 'vetting'>): boolean {
  return vetting?.status === 'doNotSuggest';
}

function brings(fields: Activity['changes'][number]['fields'], otherId: string): boolean {
  const [merged] = fields.filter(({ field }) => field === 'mergedFrom');
  const holds = (list: unknown) => Array.isArray(list) && list.includes(otherId);
  return merged !== undefined && holds(merged.next) && !holds(merged.previous);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
