import { type Asker, localsWith } from '../domain/asker';
import { mayManageStaff } from '../domain/rights';

export function isLeadAnywhere(by: Asker): boolean {
  return localsWith(by, mayManageStaff).length > 0;
}
