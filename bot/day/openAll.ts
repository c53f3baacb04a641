import { allCard } from '../../cards/day/allCard';
import type { DueLine } from '../../domain/due/dueLine';
import { placeOf } from '../../domain/due/inOrder';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { comesNext } from './comesNext';
import { dayOf } from './dayOf';
import { dueLines } from './dueLines';
import { namedLines } from './own/namedLines';

const perPage = 8;

/** All that is due for the one who pressed, page by page, also what they muted. Each name shown is a view. */
export async function openAll(services: Services, by: Asker, press: Press): Promise<Answer> {
  const staff = (await services.store.read('staff', services.tenantId, by.id))?.document;
  const due = staff && (await dueLines(services, staff, { withMuted: true }));
  if (!due) return notFound(services, by, press, 'view');
  const { after } = press.ids;
  const behind = after === undefined ? [] : due.lines.filter((line) => placeOf(line) > after);
  // what stood on this page was done meanwhile: the first one
  const left = behind.length > 0 ? behind : due.lines;
  const shown = left.slice(0, perPage);
  const last = shown.at(-1);
  const { donePresses } = await dayOf(services, by.id);
  const before = donePresses.at(-1)?.nonce ?? '';
  const dialog = allCard({
    lines: await namedLines(services, by, press, shown),
    total: due.lines.length,
    putOff: due.hidden.length,
    after: last && left.length > perPage ? placeOf(last) : undefined,
    isFirst: left === due.lines,
    zone: due.local.timeZone,
    next: due.lines.length === 0 ? await comesNext(services, staff) : undefined,
    // the card that it was opened from stands in the chat all day: a later deed is a deed of its own
    nonceOf: ({ key, about }: Pick<DueLine, 'key' | 'about'>) =>
      nonceAfter(`${press.nonce} ${before} ${key} ${about?.revision ?? ''}`),
    nonce: nonceAfter(`${press.nonce} ${before}`),
  });
  return { title: 'My day', dialog };
}
