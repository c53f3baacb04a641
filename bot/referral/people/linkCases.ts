import { linkForm } from '../../../cards/referral/forms/peopleForms';
import { isWithPerson, type Relation, relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { linkCase } from '../../../domain/referral/people/samePerson';
import type { Asker } from '../../../domain/staff/asker';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeCase } from '../changeCase';
import { written } from '../chosen';
import type { FormDeed } from '../formDeed';
import { readCase } from '../readCase';

export const mayLink = (relations: readonly Relation[]) =>
  isWithPerson(relations) || relations.includes('lead');

/** A carer and the person they care for. Whoever links them works with both, and both have said yes. */
export const linkDeed: FormDeed<Case | undefined> = {
  form: linkForm,
  opensFor: mayLink,
  lookUp: async (services, by, press) => {
    const other = await otherCase(services, by, press);
    const mine = await readCase(services, by, press);
    if (!other || !mine || !mayLink(mine.relations) || press.inputs['bothSaidYes'] !== 'true') return other;
    // the other one first: cut short in between, the same press does the rest
    const toOther = { ...press, ids: { localId: other.localId, caseId: other.id } };
    await changeCase(services, by, toOther, {
      change: (found, at) => linkCase(found, press.ids['caseId'] ?? '', true, by, at),
      done: () => ({ line: '' }),
      refused: () => ({ line: '' }),
    });
    return other;
  },
  change: (found, typed, { by, at }, other) => {
    if (!other) return { ok: false, refusal: 'no-such-case' };
    if (typed['bothSaidYes'] !== 'true') return { ok: false, refusal: 'consent-needed' };
    return linkCase(found, other.id, true, by, at);
  },
  problemAt: { 'no-such-case': 'other', 'consent-needed': 'bothSaidYes', 'already-so': 'other' },
  says: 'Linked. Each shows the reference of the other and nothing else.',
};

/** No word of a case that this person does not work with: it is as if there were none. */
async function otherCase(services: Services, by: Asker, { ids, inputs }: Press): Promise<Case | undefined> {
  const reference = written(inputs['other']).toUpperCase();
  const localId = ids['localId'] ?? '';
  if (!/^[A-Z]{3}-[0-9A-Z]{4}$/.test(reference) || reference === ids['caseId']) return undefined;
  const found = (await services.store.read('cases', localId, reference))?.document;
  return found && mayLink(relationsTo(found, by)) ? found : undefined;
}
