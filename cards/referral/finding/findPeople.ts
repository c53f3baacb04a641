import type { Case } from '../../../domain/referral/case';
import { statusInWords } from '../../../domain/referral/referralStatus';
import { opens, sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { namedSomeone } from '../../help/simple';
import { asked, textInput } from '../../inputs';
import { card, heading, line, quiet, typed } from '../../parts';
import { row } from '../../row';
import { casePress } from '../casePress';
import { toldBeyond } from '../referrerCard';

export interface FoundView {
  found: readonly { found: Case; seesName: boolean; isOfTheWork: boolean }[];
  more: boolean;
  readerId: string;
  zoneOf: (localId: string) => string;
  nonce: string;
}
type Found = FoundView['found'][number];

/** Posted: references and where each stands. The words that found them are not on it, not even unseen. */
export function foundCard(view: FoundView): Card {
  const { found, more, nonce } = view;
  const references = found.map((one) => one.found.id).join(' ');
  return card(
    [
      heading(`${found.length} found${more ? ', and there are more' : ''}`),
      ...found.map((one) =>
        row(summary(one, view), [opens('Open', casePress('referral.open', one.found, nonce))]),
      ),
      ...tooMany(more),
    ],
    [
      opens('Show with names', { verb: 'find.people', ids: { references }, nonce }),
      opens('Find another', { verb: 'find.open', nonce }),
    ],
  );
}

/** In a dialog: with the names that the reader may see. */
export function foundDialog(view: FoundView): Card {
  const { found, more, nonce } = view;
  return card(
    [
      ...found.map((one) =>
        row(
          [...(one.seesName ? [typed(one.found.participant.calledName)] : []), ...summary(one, view)],
          [sends('Open', casePress('referral.open', one.found, nonce))],
        ),
      ),
      ...tooMany(more),
    ],
    [sends('Find another', { verb: 'find.open', nonce })],
  );
}

/** Asks whom to look for, in a dialog. */
export function findForm(nonce: string, problem?: string): Card {
  const ask = asked({}, problem === undefined ? {} : { words: problem });
  return card(
    [
      ...ask(
        textInput('words', 'Name or reference', {
          maxLength: 100,
          placeholder: 'At least three letters, or BRI-7K3Q',
        }),
      ),
      quiet('It looks through those you work with, lead or referred. What you write is not kept.'),
    ],
    [sends('Find', { verb: 'find.people', nonce }, 'positive')],
  );
}

/** In a shared chat. What was typed there is not looked at and not repeated. */
export function notHere(): Card {
  return card([line('That opens in your own chat with this bot. Write it there.'), quiet(namedSomeone)]);
}

function summary({ found, isOfTheWork }: Found, { zoneOf, readerId }: FoundView): Element[] {
  if (found.safetyHold && !isOfTheWork) return [line(`**${found.id}** · ${toldBeyond}`)];
  const { label, next } = statusInWords(found.referral, zoneOf(found.localId), { readerId, isOfTheWork });
  return [line(`**${found.id}** · ${label}`), quiet(next)];
}

function tooMany(more: boolean): Element[] {
  return more ? [quiet('The first are shown. Write more of the name to find fewer.')] : [];
}
