import type { Connector } from '../../../bot/sending/connector';
import type { Timer } from '../../../bot/timer';
import { opens } from '../../../cards/buttons';
import { card, heading, line, quiet } from '../../../cards/parts';
import type { PersonReference } from '../../../domain/notice/personReference';

const rows = 8;

/** As many messages at the same pace from a plain loop: it reads nothing, keeps nothing, and asks nothing again. */
export async function bareBot(
  connector: Connector,
  timer: Timer,
  { messages, mostPerSecond }: { messages: number; mostPerSecond: number },
): Promise<void> {
  const underWay: Promise<unknown>[] = [];
  for (let sent = 0; sent < messages; sent += 1) {
    if (sent > 0 && sent % mostPerSecond === 0) await timer.wait(1_000);
    const people = Array.from({ length: rows }, (_, row) => [
      line(`Person ${row}`),
      quiet('A check-in is due today. Last spoken Monday 9 November.'),
    ]);
    const actions = [opens('Start', { verb: 'day.start' }, 'positive')];
    const drawn = card([heading('Your day'), ...people.flat()], actions);
    underWay.push(connector.send(referenceTo(`bare-${sent}`), drawn, 'Your day'));
  }
  await Promise.all(underWay);
}

function referenceTo(personId: string): PersonReference {
  return {
    id: personId,
    personId,
    tenantId: 'bare',
    conversationId: `a:${personId}`,
    serviceUrl: 'https://smba.trafficmanager.net/au/',
    botId: '28:bot',
    reachable: true,
  };
}
