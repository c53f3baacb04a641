import type { Staff } from '../../domain/staff/staff';
import type { Services } from '../services';

/** Whom they cover for on that date, by name, and until when. */
export async function coveringToday(
  services: Services,
  { coversFor = [] }: Pick<Staff, 'coversFor'>,
  date: string,
): Promise<{ name: string; until: string }[]> {
  const now = coversFor.filter(({ from, until }) => from <= date && date <= until);
  return Promise.all(
    now.map(async ({ personId, until }) => {
      const held = await services.store.read('staff', services.tenantId, personId);
      return { name: held?.document.name ?? 'a colleague', until };
    }),
  );
}
