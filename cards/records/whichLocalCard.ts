import type { Local } from '../../domain/local';
import { sends } from '../buttons';
import type { Card } from '../card';
import { card, heading, line } from '../parts';
import { row } from '../row';

/** For somebody who keeps the records of more than one Local. */
export function whichLocalCard(locals: readonly Local[], nonce: string): Card {
  return card([
    heading('Records'),
    ...locals.map(({ id, name }) =>
      row([line(name)], [sends('Open', { verb: 'records.open', ids: { localId: id }, nonce })]),
    ),
  ]);
}
