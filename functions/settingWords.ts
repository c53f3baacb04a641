import type { core } from 'zod';
import { settingExamples } from './settingExamples';
import { type SettingName, settingShape } from './settingShape';

const kinds: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** One problem in a sentence: which setting, where in it, what is wrong and what would be right. Nothing of the value. */
export function wordsOf(
  { path: [first, ...rest], ...issue }: core.$ZodIssue,
  environment: Record<string, string | undefined>,
): string {
  const name = settingShape.keyof().parse(first) as SettingName;
  const isMissing = rest.length === 0 && !environment[name]?.trim();
  const where = rest.length === 0 ? name : `${[name, ...placeWords(name, rest)].join(', ')}:`;
  return `${where} ${isMissing ? 'is missing' : whatIsWrong(issue)}, for example ${settingExamples[name]}.`;
}

/** `[1, 'clocks', 'accept']` of LOCALS is "Local 2, clocks, accept". Keys that somebody chose are not said. */
function placeWords(name: SettingName, path: readonly PropertyKey[]): string[] {
  if (name === 'TRIAGE_PHONES') return ['one of its numbers'];
  const chosen = path.indexOf('stageNames') + 1;
  return (chosen > 0 ? path.slice(0, chosen) : path).map((part, depth) => {
    if (typeof part !== 'number') return String(part);
    return depth === 0 ? `Local ${part + 1}` : `number ${part + 1}`;
  });
}

type Issue = Pick<core.$ZodIssue, 'code' | 'message'> & { [more: string]: unknown };

function whatIsWrong(issue: Issue): string {
  const { code, message } = issue;
  if (code === 'custom') return message;
  if (code === 'invalid_type')
    return `is missing or is not ${kinds[String(issue['expected'])] ?? 'what it must be'}`;
  if (code === 'unrecognized_keys') return 'has a field that the bot does not know (it may be misspelt)';
  // what zod says by itself may quote what was written
  if (/^(is|has|names) /.test(message)) return message;
  if (code === 'too_small') return issue['origin'] === 'number' ? 'is too small a number' : 'is empty';
  if (issue['format'] === 'date') return 'is no date like 2026-12-25';
  return 'is not of the form that it must have';
}
