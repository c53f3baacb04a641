import { daysAfter } from '../../domain/businessDays';
import { momentInWords } from '../../domain/localTime';
import { inTrouble, type Standing, standings } from '../../domain/nudges/howItStands';
import { troubles } from '../../domain/nudges/tally';
import { dateAt } from '../../domain/staff/leave';
import { opens } from '../buttons';
import type { Container, TextBlock } from '../card';
import { problem, quiet, typed } from '../parts';
import { row } from '../row';
import { kindsInWords } from './kindNames';
import type { NudgeRow, NudgesView } from './nudgesView';
import { whyNotReached } from './whyNotReached';

const words: Record<Standing, { says: string; when: string }> = {
  unreachable: { says: 'Not delivered', when: 'Last' },
  uncertain: { says: 'May not have arrived', when: 'Last' },
  dead: { says: 'Failed on our side', when: 'Last' },
  waiting: { says: 'Waiting', when: 'Next try' },
  planned: { says: 'Planned', when: 'First' },
  sent: { says: 'Sent', when: 'Last' },
};

/** One colleague: what needs a Lead first, with a button that has it sent again. */
export function nudgeRow(one: NudgeRow, { totals, listedAt, nonce }: NudgesView): Container {
  const { local, personId, name, tally, blocked, isChat, nextCardAt } = one;
  const ids = { localId: local.id, personId, listedAt };
  return row(
    [
      typed(totals.length > 1 ? `${name}, ${local.name}` : name),
      ...(blocked ? [problem(`Cannot be reached: ${whyNotReached(blocked.code)}.`)] : []),
      ...(blocked && isChat ? [quiet(addAgain)] : []),
      ...standings.flatMap((standing) => standingLine(standing, one)),
      ...(nextCardAt ? [quiet(nextCardInWords(nextCardAt, listedAt, local.timeZone))] : []),
    ],
    troubles(tally) > 0 ? [opens('Send again', { verb: 'nudges.again', ids, nonce })] : [],
  );
}

const addAgain = 'Add the app to that chat again, and write @Local Connections conference there.';

function standingLine(standing: Standing, { tally, local }: NudgeRow): TextBlock[] {
  const counted = tally[standing];
  if (!counted) return [];
  const { says, when } = words[standing];
  const at = momentInWords(counted.at, local.timeZone);
  const text = `${says}: ${kindsInWords(counted.kinds)}. ${when} ${at}.`;
  return [inTrouble.some((bad) => bad === standing) ? problem(text) : quiet(text)];
}

/** "Next card tomorrow, 9:00 am", where anything is due then. */
function nextCardInWords(at: string, now: string, zone: string): string {
  const [day = '', time = ''] = momentInWords(at, zone).split(', ');
  const [date, today] = [dateAt(at, zone), dateAt(now, zone)];
  const when = date === today ? 'today' : date === daysAfter(today, 1) ? 'tomorrow' : day;
  return `Next card ${when} ${time}, if anything is due.`;
}
