import { gapForm } from '../../../../cards/activity/upkeep/gapForm';
import type { Gap, GapStatus } from '../../../../domain/activity/community/gap';
import { gapInWords } from '../../../../domain/activity/community/gapInWords';
import { longestNextStep, moveGap } from '../../../../domain/activity/community/moveGap';
import { type Asker, localsWith } from '../../../../domain/staff/asker';
import { mayEditActivities } from '../../../../domain/staff/rights';
import type { Held } from '../../../../store/store';
import { type Answer, asDialog } from '../../../answer';
import { auditNow } from '../../../auditing';
import type { Deed } from '../../../door/answerPress';
import { nonceAfter } from '../../../nonce';
import type { Press } from '../../../press';
import type { Services } from '../../../services';
import { safetyAbove } from '../../add/safetyAbove';
import { gapsAnswer } from './gapsAnswer';

const noSuchGap = 'That gap is not here, or your role does not answer it.';

/** "We are on it": the form, with the next step as it was written. */
export async function openGapForm(services: Services, by: Asker, press: Press): Promise<Answer> {
  const held = await readGap(services, by, press);
  if (!held) return { line: noSuchGap };
  return formAnswer(press, held.document, { next: held.document.next ?? '' }, {});
}

/** Moves a gap on: the team is on it, it is filled, or it is open again. */
export function movesGap(status: GapStatus, says: string): Deed {
  return async (services: Services, by: Asker, press: Press): Promise<Answer> => {
    const next =
      status === 'workingOn' ? (press.inputs['next'] ?? '').replace(/\s+/g, ' ').trim() : undefined;
    const { localId = '', from } = press.ids;
    const below = (answer: Answer) => safetyAbove(services, localId, [next ?? ''], answer);
    let isAudited = false;
    for (;;) {
      const held = await readGap(services, by, press);
      if (!held) {
        const refused = { subjectId: 'none', kind: 'write', allowed: false, refusal: 'not-found' } as const;
        await auditNow(services, by, press, refused);
        return { line: noSuchGap };
      }
      if ((next ?? '').length > longestNextStep) {
        const problems = { next: `Please use at most ${longestNextStep} characters.` };
        return below(formAnswer(press, held.document, press.inputs, problems));
      }
      const worker = { personId: by.id, name: by.name };
      const moved = moveGap(held.document, { status, next, by: worker, at: services.now() });
      if (moved && !isAudited) await audited(services, by, press, moved);
      isAudited = true;
      if (!moved || (await services.store.replace('gaps', held, moved)) === 'replaced') {
        const gaps = await gapsAnswer(services, by, { from, says, nonce: nonceAfter(press.nonce) });
        return below(asDialog('Gaps', gaps));
      }
    }
  };
}

async function audited(services: Services, by: Asker, press: Press, { id: subjectId, localId }: Gap) {
  await auditNow(services, by, press, { subjectId, localId, kind: 'write', allowed: true });
}

async function readGap(services: Services, by: Asker, { ids }: Press): Promise<Held<Gap> | undefined> {
  const { localId = '', gapId = '' } = ids;
  if (!localsWith(by, mayEditActivities).includes(localId)) return undefined;
  return services.store.read('gaps', localId, gapId);
}

function formAnswer(
  press: Press,
  gap: Gap,
  typed: Record<string, string>,
  problems: Record<string, string>,
): Answer {
  const nonce = nonceAfter(press.nonce);
  const dialog = gapForm({ ids: press.ids, inWords: gapInWords(gap), typed, problems, nonce });
  return { title: 'We are on it', dialog };
}
