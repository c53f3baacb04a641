import { isCurrent } from './roles';
import type { Staff } from './staff';
import type { StaffDecision } from './staffRules';

const checkedEveryMs = 90 * 24 * 60 * 60_000;

/** Whoever leads the Local at that instant. */
export function leadsAt(staff: readonly Staff[], localId: string, at: string): Staff[] {
  return staff.filter(({ grants }) => leadGrants(grants, localId).some((grant) => isCurrent(grant, at)));
}

/** The last time that one of the Local's Leads said that its list is right. */
export function latestCheck(leads: readonly Staff[], localId: string): { at: string; by: Staff } | undefined {
  let latest: { at: string; by: Staff } | undefined;
  for (const by of leads) {
    const at = by.staffChecked?.[localId];
    if (at !== undefined && (latest === undefined || at > latest.at)) latest = { at, by };
  }
  return latest;
}

/** Due from 90 days on. Where none of these Leads has checked yet: 90 days after the first of them began. */
export function staffCheckDue(leads: readonly Staff[], localId: string, at: string): boolean {
  const began = leads.flatMap(({ grants }) => leadGrants(grants, localId).map(({ from }) => from)).sort();
  const since = latestCheck(leads, localId)?.at ?? began[0];
  return since !== undefined && Date.parse(at) - Date.parse(since) >= checkedEveryMs;
}

export function confirmList(found: Staff, localId: string, at: string): StaffDecision {
  const next = { ...found, staffChecked: { ...found.staffChecked, [localId]: at } };
  return { ok: true, next, event: 'listConfirmed' };
}

function leadGrants(grants: Staff['grants'], localId: string): Staff['grants'] {
  return grants.filter((grant) => grant.localId === localId && grant.roles.includes('lead'));
}
