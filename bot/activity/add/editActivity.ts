import { editForm } from '../../../cards/activity/add/editForm';
import { refusalSentence } from '../../../cards/refusalSentence';
import type { Activity } from '../../../domain/activity/activity';
import { mend } from '../../../domain/activity/activityDecision';
import { editMeanwhile } from '../../../domain/activity/add/edit/editMeanwhile';
import { readEdit } from '../../../domain/activity/add/edit/readEdit';
import { refuse } from '../../../domain/refusal';
import type { Asker } from '../../../domain/staff/asker';
import { mayEditActivities } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeActivity } from '../changeActivity';
import { readActivity } from '../readActivity';
import { noActivity } from '../trust/noActivity';
import { trustAnswer } from '../trust/trustAnswer';
import { safetyAbove } from './safetyAbove';

/** "Put right": the form, with what stands there now. */
export async function openEditForm(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await readActivity(services, by, press, mayEditActivities);
  if (!read) return noActivity(services, by, press);
  return formAnswer(press, { activity: read.found, typed: {}, problems: {}, theirs: {} });
}

/** Keeps what was put right as our edits over the source. */
export async function editActivity(services: Services, by: Asker, press: Press): Promise<Answer> {
  const answer = await keepEdits(services, by, press);
  const { localId = '' } = press.ids;
  return 'line' in answer ? answer : safetyAbove(services, localId, Object.values(press.inputs), answer);
}

function keepEdits(services: Services, by: Asker, press: Press): Promise<Answer> {
  return changeActivity(services, by, press, {
    may: mayEditActivities,
    change: (found) => {
      if (editMeanwhile(found, press.revision, press.inputs)) return refuse('changed-meanwhile');
      const read = readEdit(found, press.inputs);
      if (read.is === 'incomplete') return mend('answer-needed', read.problems);
      const isEdited = Object.keys(read.edits).length > 0;
      if (!isEdited && !read.told) return refuse('already-so');
      const edits = isEdited ? { edits: { ...found.edits, ...read.edits } } : {};
      return { ok: true, what: 'edited', patch: { ...edits, ...read.told } };
    },
    done: (next) =>
      trustAnswer(services, by, press, next, { done: 'Saved. It is found this way from now on.' }),
    refused: (found, refusal) => {
      if (refusal === 'already-so') return { line: refusalSentence[refusal] };
      const meanwhile = editMeanwhile(found, press.revision, press.inputs);
      if (meanwhile) {
        const colleague = found.changes.findLast(({ fields }) =>
          fields.some(({ field }) => field === 'edits' || field === 'toldBy'),
        )?.by.name;
        return formAnswer(press, { activity: found, ...meanwhile, problems: {}, colleague });
      }
      const read = readEdit(found, press.inputs);
      const problems = read.is === 'incomplete' ? read.problems : {};
      return formAnswer(press, { activity: found, typed: press.inputs, problems, theirs: {} });
    },
  });
}

type FormParts = Omit<Parameters<typeof editForm>[0], 'nonce'> & { activity: Activity };

function formAnswer({ nonce }: Press, parts: FormParts): Answer {
  return { title: 'Put right', dialog: editForm({ ...parts, nonce: nonceAfter(nonce) }) };
}
