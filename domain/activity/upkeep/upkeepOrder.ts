import type { DirectoryEntry } from '../search/directoryEntry';
import { type FreshnessBands, freshnessOf } from '../trust/freshness';

/** Why an activity wants a look, the worst first. The last two are held back on purpose. */
const upkeepReasons = [
  'wrong',
  'gone',
  'toldOnly',
  'reviewOverdue',
  'stale',
  'check',
  'paused',
  'doNotSuggest',
] as const;
export type UpkeepReason = (typeof upkeepReasons)[number];

const heldBack = ['paused', 'doNotSuggest'] as const;

export interface UpkeepRow {
  entry: DirectoryEntry;
  /** At least one, the worst first. */
  reasons: [UpkeepReason, ...UpkeepReason[]];
  /** Paused or not to be suggested: for those who may vet, after all others. */
  isHeldBack: boolean;
  isInUse: boolean;
}

interface Known {
  /** What counts as fresh at a Local. */
  bandsOf?: (localId: string) => FreshnessBands | undefined;
  /** Ids of activities that participants go to: they come before all others. */
  inUse?: ReadonlySet<string>;
}

/** What wants a look, worst first. */
export function upkeepOf(
  entries: readonly DirectoryEntry[],
  today: string,
  { bandsOf, inUse }: Known = {},
): UpkeepRow[] {
  const rows = entries.flatMap((entry): UpkeepRow[] => {
    const isHeldBack = entry.vetting === 'paused' || entry.vetting === 'doNotSuggest';
    if (entry.isMerged || (!entry.isOffered && !isHeldBack)) return [];
    const asked = isHeldBack ? heldBack : upkeepReasons;
    const [worst, ...others] = asked.filter((reason) =>
      holds[reason](entry, today, bandsOf?.(entry.localId)),
    );
    if (!worst) return [];
    return [{ entry, reasons: [worst, ...others], isHeldBack, isInUse: inUse?.has(entry.id) ?? false }];
  });
  return rows.sort(worstFirst);
}

type Holds = (entry: DirectoryEntry, today: string, bands: FreshnessBands | undefined) => boolean;
const holds: Record<UpkeepReason, Holds> = {
  wrong: ({ openConcerns }) => openConcerns > 0,
  // somebody who made sure of it after that knows better than its source
  gone: ({ goneSince, assured = '' }) => goneSince !== undefined && goneSince.slice(0, 10) > assured,
  toldOnly: ({ isWordOfMouth, vetting, assured }) =>
    isWordOfMouth && vetting === 'notVisited' && assured === undefined,
  reviewOverdue: ({ reviewDue }, today) => reviewDue !== undefined && reviewDue < today,
  stale: ({ assured }, today, bands) => freshnessOf(assured, today, bands) === 'stale',
  check: ({ assured }, today, bands) => freshnessOf(assured, today, bands) === 'check',
  paused: ({ vetting }) => vetting === 'paused',
  doNotSuggest: ({ vetting }) => vetting === 'doNotSuggest',
};

function worstFirst(one: UpkeepRow, other: UpkeepRow): number {
  return (
    Number(one.isHeldBack) - Number(other.isHeldBack) ||
    Number(other.isInUse) - Number(one.isInUse) ||
    upkeepReasons.indexOf(one.reasons[0]) - upkeepReasons.indexOf(other.reasons[0]) ||
    since(one).localeCompare(since(other)) ||
    one.entry.name.localeCompare(other.entry.name) ||
    one.entry.id.localeCompare(other.entry.id)
  );
}

/** Since when it has been so; what was never made sure of has waited longest. */
function since({ entry, reasons: [worst] }: UpkeepRow): string {
  const { concernSince, goneSince, addedAt, reviewDue, assured } = entry;
  if (worst === 'wrong') return concernSince ?? '';
  if (worst === 'gone') return goneSince ?? '';
  if (worst === 'toldOnly') return addedAt ?? '';
  return (worst === 'reviewOverdue' ? reviewDue : assured) ?? '';
}
