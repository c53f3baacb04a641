import { emptyDay } from '../../../domain/day/day';
import type { Case } from '../../../domain/referral/case';
import { plainAlphabet } from '../../../domain/referral/caseReference';
import { withStanding } from '../../../domain/referral/standing';
import { sixLocals } from '../../../domain/sixLocals';
import { newcomer } from '../../../domain/staff/staffRules';
import type { Store } from '../../../store/store';
import { caseWith } from '../../support/cases';
import { oneOf, random } from '../random';

export const benchTenantId = '11111111-2222-4333-8444-555555555555';
const weeksAgo = '2026-10-26T00:00:00.000Z';
const names = ['Marigold', 'Sunny', 'Noor', 'Len', 'Bev', 'Joyce', 'Col', 'Dimitri', 'Tess', 'Amina'];
const days = ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-23', '2026-11-23', '2026-11-23'];

export interface Wanted {
  /** How many cases each worker has. */
  counts: readonly number[];
  /** When the sweep looks at their days. */
  wakeAt: string;
  serviceUrl?: string;
}

/** Link workers of the six Locals, each with people whose check-in is due on Monday 23 November 2026 or was before. */
export async function manyWorkers(
  store: Store,
  { counts, wakeAt, serviceUrl = 'https://teams.invalid/' }: Wanted,
): Promise<void> {
  const next = random(20261123);
  let made = 0;
  const patterns = sixLocals.map(({ id, prefix }) => pattern(id, prefix));
  for (const [worker, count] of counts.entries()) {
    const at = worker % sixLocals.length;
    const local = sixLocals[at];
    const text = patterns[at];
    if (!local || text === undefined) continue;
    const id = `aaaaaaaa-0000-4000-8000-${String(worker).padStart(12, '0')}`;
    const grants = [
      { localId: local.id, roles: ['linkWorker' as const], from: weeksAgo, grantedBy: 'bench' },
    ];
    const staff = { ...newcomer(id, benchTenantId, `Worker ${worker}`), grants, localIds: [local.id] };
    await store.create('staff', staff);
    await store.create('days', { ...emptyDay(id), wakeAt });
    await store.create('references', {
      id,
      personId: id,
      tenantId: benchTenantId,
      conversationId: `a:${id}`,
      serviceUrl,
      botId: '28:bot',
      reachable: true,
      welcomedAt: weeksAgo,
    });
    for (let left = count; left > 0; left -= 1) {
      made += 1;
      const reference = `${local.prefix}-${fourLetters(made)}`;
      const found = JSON.parse(text.replaceAll('holder-id', id).replaceAll('BENCH', reference)) as Case;
      const on = oneOf(days, next);
      const participant = { ...found.participant, calledName: oneOf(names, next) };
      const checkIn = { type: 'scheduled' as const, on, way: 'call' as const, setAt: weeksAgo, setBy: id };
      await store.create('cases', withStanding({ ...found, participant, checkIn }, local));
    }
  }
}

/** A started case with some weeks behind it, as text: the deeds that led there are played once a Local. */
function pattern(localId: string, prefix: string): string {
  const people = {
    referrer: { id: 'referrer-id', name: 'Dana Whitfield', grants: [] },
    holder: { id: 'holder-id', name: 'Ana Petrov', grants: [] },
  };
  const {
    wakeAt: _none,
    undo: _kept,
    ...found
  } = caseWith('gettingStarted', `${prefix}-2222`, people, localId);
  const told = { at: weeksAgo, by: 'holder-id', event: 'checkInSpoke' as const };
  const line = { ...told, text: 'We talked about the garden group, and they would like to see it first.' };
  const timeline = [...found.timeline, line, line, line, line];
  const text = JSON.stringify({ ...found, timeline, notices: [], audit: [], lastSpokenAt: weeksAgo });
  return text.replaceAll(`${prefix}-2222`, 'BENCH');
}

function fourLetters(count: number): string {
  let left = count;
  let letters = '';
  for (let place = 0; place < 4; place += 1) {
    letters = (plainAlphabet[left % plainAlphabet.length] ?? '') + letters;
    left = Math.floor(left / plainAlphabet.length);
  }
  return letters;
}
