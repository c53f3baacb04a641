import type { Connection } from '../../domain/connection/connection';
import type { GroupNews } from '../../domain/group/groupNews';
import type { Case } from '../../domain/referral/case';
import { sends } from '../buttons';
import type { Card, Container, Element } from '../card';
import { dayWords } from '../connection/visitWords';
import { card, heading, line, quiet, typed } from '../parts';
import { casePress } from '../referral/casePress';
import { row } from '../row';

interface Changed {
  name: string;
  news: GroupNews;
  own: readonly { found: Case; connection: Connection }[];
  /** How many there are besides. */
  others: number;
}
export interface ChangedGroupsView {
  rows: readonly Changed[];
  /** How many groups there are besides. */
  more: number;
  today: string;
  nonce: string;
}

/** In a dialog: small groups that ended or cancel, and of the reader’s people those who go there. */
export function changedGroupsCard({ rows, more, today, nonce }: ChangedGroupsView): Card {
  return card([
    heading('Small groups that changed'),
    ...(rows.length === 0 ? [line('Nobody whom you look after goes to a group that ended or cancels.')] : []),
    ...rows.flatMap((one) => changed(one, today, nonce)),
    ...(more > 0 ? [quiet(`And ${more} more. Those above come first.`)] : []),
    ...(rows.length > 0 ? [quiet('Please talk with each of them: what would they like to do next?')] : []),
  ]);
}

function changed({ name, news, own, others }: Changed, today: string, nonce: string): Element[] {
  const days = news.cancelled.map(({ on }) => dayWords(on, today)).join('; ');
  return [
    { ...typed(name), separator: true },
    line(news.hasEnded ? 'This group has ended.' : `Cancelled: ${days}`),
    ...own.map((one) => person(one, nonce)),
    ...(others > 0 ? [quiet(`And ${others} more who go there.`)] : []),
  ];
}

function person({ found, connection }: Changed['own'][number], nonce: string): Container {
  const { ids, ...press } = casePress('connection.open', found, nonce);
  const { calledName } = found.participant;
  const open = sends('Open', { ...press, ids: { ...ids, connectionId: connection.id } });
  return row([typed(`${calledName} · ${found.id}`)], [{ ...open, tooltip: `Open for ${calledName}` }]);
}
