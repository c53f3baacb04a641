import type { Local } from '../../domain/local';
import { sends } from '../buttons';
import type { Card } from '../card';
import { card, line } from '../parts';
import { row } from '../row';

/** At which Local a conference is to be planned, for somebody who works at several. */
export function whichLocalCard(locals: readonly Local[], nonce: string): Card {
  return card([
    line('At which Local?'),
    ...locals.map(({ id, name }) => {
      const choose = sends('Choose', { verb: 'conference.plan.form', ids: { localId: id }, nonce });
      return row([line(name)], [{ ...choose, tooltip: `Choose ${name}` }]);
    }),
  ]);
}
