import type { Finding } from './finding';

const width = 'could not be checked'.length + 2;

/** The findings as a person reads them, the end in a sentence. */
export function reported(findings: readonly Finding[]): string {
  const lines = findings.flatMap((one) => [
    `${one.state.padEnd(width)}${one.says}`,
    ...('toDo' in one ? [`${' '.repeat(width)}-> ${one.toDo}`] : []),
  ]);
  const count = (state: Finding['state']) => findings.filter((one) => one.state === state).length;
  const [wrong, unknown] = [count('not ok'), count('could not be checked')];
  const things = (many: number) => (many === 1 ? '1 thing' : `${many} things`);
  const end =
    wrong > 0
      ? `${things(wrong)} ${wrong === 1 ? 'is' : 'are'} not ok. Put right what the arrows say, then run the doctor again.`
      : 'Nothing is wrong in what could be checked.';
  const rest = unknown > 0 ? ` ${things(unknown)} could not be checked.` : '';
  return [...lines, '', end + rest].join('\n');
}
