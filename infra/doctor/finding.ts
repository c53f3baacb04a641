/** One thing that was looked at. What is not ok, or could not be checked, says what to do. */
export type Finding =
  | { state: 'ok'; says: string }
  | { state: 'not ok' | 'could not be checked'; says: string; toDo: string };

export const ok = (says: string): Finding => ({ state: 'ok', says });
export const notOk = (says: string, toDo: string): Finding => ({ state: 'not ok', says, toDo });
export const unchecked = (says: string, toDo: string): Finding => ({
  state: 'could not be checked',
  says,
  toDo,
});

export type Environment = Record<string, string | undefined>;
