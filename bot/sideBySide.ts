/** How several parts of a list come: one after the other in any case, but when the later ones begin is another matter. */
export type Told = <T>(parts: readonly AsyncGenerator<T>[]) => AsyncGenerator<T>;

/** All begin at once, for an answer that needs every one of them. */
export const sideBySide: Told = async function* <T>(parts: readonly AsyncGenerator<T>[]) {
  const begun = parts.map((part) => ({ part, first: part.next() }));
  // whoever waits for it meets the fault
  for (const { first } of begun) first.catch(() => undefined);
  for (const { part, first } of begun) {
    for (let one = await first; !one.done; one = await part.next()) yield one.value;
  }
};

/** Each begins when the one before it has told all, for a job that may stop early. */
export const inTurn: Told = async function* <T>(parts: readonly AsyncGenerator<T>[]) {
  for (const part of parts) yield* part;
};
