import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayManageStaff } from '../../domain/staff/rights';

export function isLeadAnywhere(by: Asker): boolean {
  return localsWith(by, mayManageStaff).length > 0;
}
