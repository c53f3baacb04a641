import type { ContainerName } from '../../store/containers';
import type { Store } from '../../store/store';

const waking = [
  'cases',
  'staff',
  'days',
  'nudges',
  'placements',
  'drafts',
] as const satisfies readonly ContainerName[];

/** The earliest instant after `now`, and not after `until`, at which something is due. */
export async function nextDue(store: Store, now: string, until: string): Promise<string | undefined> {
  const from = new Date(Date.parse(now) + 1).toISOString();
  const due: string[] = [];
  for (const container of waking) {
    const { found } = await store.query(container, {
      partition: { everywhere: true },
      where: [{ field: 'wakeAt', from, upTo: until }],
      order: { by: 'wakeAt' },
      limit: 1,
    });
    due.push(...found.flatMap(({ document }) => document.wakeAt ?? []));
  }
  return due.sort()[0];
}
