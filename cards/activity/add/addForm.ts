import { sends } from '../../buttons';
import type { Card } from '../../card';
import { type Asked, asked, choiceSet, textInput } from '../../inputs';
import { card, problem, quiet } from '../../parts';
import { moreFold } from './moreFold';
import { whenInputs, whenWordsInput } from './whenInputs';

export interface AddFormView {
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** To choose from; one Local is not asked about. */
  locals: readonly { id: string; name: string }[];
  /** A town like no other of ours, as it was written: the next press says that it is meant so. */
  town?: string | undefined;
  nonce: string;
}

/** "Add an activity", by word of mouth. Always a dialog. */
export function addForm({ typed, problems, locals, town, nonce }: AddFormView): Card {
  // an empty time is no time to Teams
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  const ask = asked(filled, problems);
  const isUsed = more.some(({ id }) => filled[id] !== undefined || problems[id] !== undefined);
  return card(
    [
      ...(Object.keys(problems).length > 0
        ? [problem('Not saved yet. Please mend what is marked below.')]
        : []),
      ...(locals.length > 1 ? ask(localInput(locals)) : []),
      ...first.flatMap(ask),
      ...moreFold('More about it', more.flatMap(ask), isUsed),
      quiet('Nothing about participants: colleagues of your Local read this.'),
    ],
    [sends('Add', { verb: 'activity.add', ...(town && { ids: { town } }), nonce }, 'positive')],
  );
}

function localInput(locals: AddFormView['locals']): Asked {
  return choiceSet(
    'localId',
    'Local',
    locals.map(({ id, name }) => ({ title: name, value: id })),
  );
}

const first: Asked[] = [
  textInput('name', 'What it is called', { maxLength: 150 }),
  textInput('suburb', 'Suburb or town', { maxLength: 80, placeholder: 'Or: online' }),
  ...whenInputs(),
  textInput('toldBy', 'Who told you', {
    maxLength: 120,
    placeholder: 'A place or a role, not a name',
  }),
];

const more: Asked[] = [
  whenWordsInput(),
  textInput('place', 'Hall or building', { maxLength: 120 }),
  textInput('organization', 'Run by', { maxLength: 150 }),
  textInput('phone', 'Phone', { maxLength: 40, style: 'tel' }),
  textInput('cost', 'Cost', { maxLength: 120, placeholder: 'For example: free, or $5' }),
  textInput('description', 'What it is, in a line', { maxLength: 1000 }),
];
