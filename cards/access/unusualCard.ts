import { lookedChoices } from '../../domain/access/looked';
import { momentAndYear } from '../../domain/momentAndYear';
import { deedInWords, roleInWords, surfaceInWords } from '../../domain/referral/record/auditWords';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { sends, skips } from '../buttons';
import type { Card, Element } from '../card';
import { asked, choiceSet, options } from '../inputs';
import { card, heading, labelled, quiet } from '../parts';
import { row } from '../row';
import type { UnusualRow } from './accessView';
import { lookedNames, unusualWords } from './unusualWords';

export interface UnusualCardView extends UnusualRow {
  /** Those whose audit the reader may open. */
  caseIds: readonly string[];
  typed: Record<string, string>;
  problems: Record<string, string>;
  nonce: string;
}

const mostReferences = 6;

/** One thing out of the usual: who, when, what, where, which referrals by reference, and what came of looking into it. */
export function unusualCard(view: UnusualCardView): Card {
  const { item, local, who, isReader, looked, typed, problems, nonce } = view;
  const { last } = item;
  const beside = asked(typed, problems);
  const choice = choiceSet('choice', 'What came of looking into it', options(lookedChoices, lookedNames), {
    style: 'expanded',
  });
  return card(
    [
      heading(`${unusualWords(item, local)}.`),
      labelled('Who', isReader ? 'You' : who),
      labelled('As', roleInWords(last)),
      labelled('When', `${dayAndYear(item.on, 'utc')}. The last: ${momentAndYear(last.at, local.timeZone)}`),
      labelled('The last of it', deedInWords(last)),
      labelled('Where', item.surfaces.map((one) => surfaceInWords[one]).join(', ')),
      ...references(view),
      ...looked.map((one) =>
        labelled(
          `Looked into on ${dayAndYear(one.at, local.timeZone)}`,
          `${lookedNames[one.choice]} (${one.who})`,
        ),
      ),
      ...(isReader
        ? [quiet('Somebody else looks into what you did yourself.')]
        : [...beside(choice), quiet('It is kept who looked into it and when, and nothing else about it.')]),
    ],
    [
      ...(isReader
        ? []
        : [
            sends(
              'Looked into',
              { verb: 'access.looked', ids: { key: item.key }, nonce },
              'positive' as const,
            ),
          ]),
      skips('Back', { verb: 'access.open', nonce }),
    ],
  );
}

function references({ item, local: { id: localId }, caseIds, nonce }: UnusualCardView): Element[] {
  const shown = caseIds.slice(0, mostReferences);
  const more = item.caseIds.length - shown.length;
  return [
    ...shown.map((caseId) =>
      row(
        [labelled('Referral', caseId)],
        [skips('Who has looked', { verb: 'referral.audit', ids: { localId, caseId }, nonce })],
      ),
    ),
    ...(more > 0 ? [quiet(`and ${more} more`)] : []),
  ];
}
