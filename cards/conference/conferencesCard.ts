import type { Conference } from '../../domain/conference/conference';
import type { Held } from '../../domain/conference/heldBetween';
import type { Local } from '../../domain/local';
import { opens } from '../buttons';
import type { Card, Element } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { row } from '../row';
import { conferencePress } from './conferencePress';
import { whenInWords } from './whenInWords';

interface Row {
  conference: Conference;
  local: Local;
  held: Held;
  /** They are to come, and have said so or not; undefined where they are not. */
  answer?: 'coming' | 'cannot' | 'notAnswered';
  /** How many of their own cases come up. */
  own: number;
}
export interface ConferencesView {
  rows: readonly Row[];
  /** Where the next page begins. */
  next?: number;
  isFirst: boolean;
  /** At several Locals: which of them is asked after the press. */
  locals: readonly Local[];
  nonce: string;
}

const answerWords: Record<NonNullable<Row['answer']>, string> = {
  coming: 'You come.',
  cannot: 'You cannot come.',
  notAnswered: 'You have not said yet whether you come.',
};

/** The conferences that somebody sees, each with its next time. No case and nobody's name. */
export function conferencesCard({ rows, next, isFirst, locals, nonce }: ConferencesView): Card {
  const page = (title: string, from: number) =>
    opens(title, { verb: 'conferences.open', ids: { from: String(from) }, nonce });
  const [only] = locals;
  const ids = locals.length === 1 && only ? { localId: only.id } : {};
  return card(
    [
      heading('Case conferences'),
      ...(rows.length === 0 ? nothingYet : rows.map((one) => conferenceRow(one, locals.length > 1, nonce))),
    ],
    [
      opens('Plan a case conference', { verb: 'conference.plan.form', ids, nonce }, 'positive'),
      ...(next === undefined ? [] : [page('Next page', next)]),
      ...(isFirst ? [] : [page('First page', 0)]),
    ],
  );
}

const nothingYet: Element[] = [
  line('None is planned that you come to.'),
  quiet('Plan one here, or ask your Lead to add you to theirs.'),
];

function conferenceRow(
  { conference, local, held, answer, own }: Row,
  isOfMany: boolean,
  nonce: string,
): Element {
  const cases = own === 1 ? '1 of your cases comes up.' : `${own} of your cases come up.`;
  const words = [
    ...(answer ? [answerWords[answer]] : []),
    own === 0 ? 'None of your cases comes up.' : cases,
  ];
  return row(
    [
      typed(conference.title),
      line(whenInWords(held, local)),
      quiet([...(isOfMany ? [`${local.name}.`] : []), ...words].join(' ')),
    ],
    [opens('Open', conferencePress('conference.open', conference, nonce, { on: held.id }))],
  );
}
