import type { Disposal } from '../../domain/records/disposal';
import type { Asker } from '../../domain/staff/asker';
import type { Press } from '../press';

const kept = 20;
type Done = Pick<Disposal, 'donePresses'>;

/** The same press, delivered once more. */
export function isDone({ donePresses }: Done, { nonce, verb }: Press, by: Asker): boolean {
  return donePresses.some((done) => done.nonce === nonce && done.verb === verb && done.by === by.id);
}

export function withPress({ donePresses }: Done, { nonce, verb }: Press, by: Asker): Done['donePresses'] {
  return [...donePresses, { nonce, verb, by: by.id }].slice(-kept);
}
