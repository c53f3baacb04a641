import { hasLeft, staffNow } from '../referral/record/staffNow';
import type { Services } from '../services';

/** What colleagues are called now, by object id. */
export async function namesOf(
  services: Services,
  ids: readonly (string | undefined)[],
): Promise<(id: string) => string> {
  const staff = await staffNow(
    services,
    ids.filter((id) => id !== undefined),
  );
  return (id) => staff.get(id)?.name ?? hasLeft;
}
