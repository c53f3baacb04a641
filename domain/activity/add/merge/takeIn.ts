import { refuse } from '../../../refusal';
import type { Activity } from '../../activity';
import type { ActivityDecision, ActivityPatch } from '../../activityDecision';
import { carefulVetting } from './carefulVetting';

/** What is known of the other goes on with this one: nothing that anyone found out is lost, and care wins. */
export function takeIn(found: Activity, other: Activity): ActivityDecision {
  if (found.id === other.id || found.mergedInto !== undefined) return refuse('already-so');
  // the same two the other way round: both would lead to each other, and neither could be found
  if (other.mergedFrom?.includes(found.id)) return refuse('already-so');
  const patch = changesOnly(found, {
    mergedFrom: united(found.mergedFrom, [other.id]),
    vetting: carefulVetting(found.vetting, other.vetting),
    whatToExpect: { ...found.whatToExpect, ...other.whatToExpect, ...found.whatToExpect },
    communityKinds: united(found.communityKinds, other.communityKinds),
    tags: united(found.tags, other.tags),
    localContact: found.localContact ?? other.localContact,
    inSchoolTerms: found.inSchoolTerms ?? other.inSchoolTerms,
    concerns: united(found.concerns, other.concerns),
    edits: { ...found.edits, ...laterAssured(found, other) },
  });
  return Object.keys(patch).length > 0 ? { ok: true, what: 'merged', patch } : refuse('already-so');
}

/** The other leads here from now on. Its document keeps its own history. */
export function mergedAway(other: Activity, into: string): ActivityDecision {
  if (other.id === into || other.mergedInto !== undefined) return refuse('already-so');
  if (other.mergedFrom?.includes(into)) return refuse('already-so');
  return { ok: true, what: 'merged', patch: { mergedInto: into } };
}

function laterAssured(found: Activity, { assured_date: assured }: Activity) {
  return assured && assured > (found.assured_date ?? '') ? { assured_date: assured } : {};
}

function united<T>(own: readonly T[] = [], others: readonly T[] = []): T[] {
  return [...new Map([...own, ...others].map((one) => [JSON.stringify(one), one])).values()];
}

function changesOnly(found: Activity, patch: ActivityPatch): ActivityPatch {
  const fields = Object.entries(patch).filter(([field, next]) => {
    const before = found[field as keyof ActivityPatch];
    return !isSame(before, next) && !(before === undefined && isNothing(next));
  });
  return Object.fromEntries(fields);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const isNothing = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
