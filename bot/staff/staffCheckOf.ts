import type { StaffCheck } from '../../cards/staff/staffCheckLines';
import type { StaffRow } from '../../cards/staff/staffList';
import type { Local } from '../../domain/local';
import { latestCheck, leadsAt, staffCheckDue } from '../../domain/staff/staffCheck';

/** How it stands with the list of one Local, from its rows; `after` are those that stand on later pages. */
export function staffCheckOf(
  local: Local,
  rows: readonly StaffRow[],
  after: readonly StaffRow[],
  at: string,
): StaffCheck {
  const members = rows.filter((one) => one.local.id === local.id).map(({ member }) => member);
  const leads = leadsAt(members, local.id, at);
  const latest = latestCheck(leads, local.id);
  return {
    local,
    ...(latest && { latest: { at: latest.at, byName: latest.by.name } }),
    isDue: staffCheckDue(leads, local.id, at),
    listedAt: at,
    endsHere: !after.some((one) => one.local.id === local.id),
  };
}
