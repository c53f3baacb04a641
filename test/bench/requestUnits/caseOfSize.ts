import type { Case } from '../../../domain/referral/case';
import { kilobytes } from './chargingStore';

const step = 'What was said and done on that day, in a few words of the link worker. '.repeat(3);

/** The same case with so many steps behind it that it is about so large; never smaller than it is. */
export function caseOfSize(made: Case, wantedKilobytes: number): Case {
  const [first] = made.timeline;
  const by = first?.by ?? '';
  const each = kilobytes({ at: first?.at ?? '', by, event: 'spoke', text: step });
  const more = Math.max(0, Math.floor((wantedKilobytes - kilobytes(made)) / each));
  const at = first?.at ?? '';
  const steps = Array.from({ length: more }, () => ({ at, by, event: 'spoke' as const, text: step }));
  return { ...made, timeline: [...made.timeline, ...steps] };
}
