import { asActivity } from '../../../domain/activity/activity';
import { outgoingService } from '../../../domain/activity/hsds/outgoingService';
import { everyPage } from '../../everyPage';
import type { Exporting } from './exporting';
import { looseInFrame } from './read/looseInFrame';
import type { LooseRow } from './read/reading';

type From = Pick<Exporting, 'services' | 'local' | 'isAll' | 'leftOut'>;

/** Every activity of a Local, as it goes out. One that is not to be suggested would look like any other there. */
export async function* outgoingServices({
  services: { store },
  local,
  isAll = false,
  leftOut,
}: From): AsyncGenerator<unknown> {
  for await (const { document } of everyPage(store, 'activities', { partition: local.id }))
    if (isAll || document.vetting?.status !== 'doNotSuggest')
      yield outgoingService(asActivity(document), local.name);
    else leftOut?.();
}

/** Every row that its sources had and that belongs to no activity. */
export async function* outgoingRows({ services: { store }, local }: From): AsyncGenerator<LooseRow> {
  for await (const { document } of everyPage(store, 'directory-sources', { partition: local.id }))
    yield* looseInFrame(document.loose);
}
