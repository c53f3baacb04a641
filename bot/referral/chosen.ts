import { cutTo } from '../../domain/cutTo';

const longest = 500;

/** What was chosen, if it is one of the choices. */
export function chosenAmong<const V extends string>(
  choices: readonly V[],
  typed: string | undefined,
): V | undefined {
  return choices.find((choice) => choice === typed);
}

/** What was ticked, as Teams sends it: parted by commas. */
export function severalAmong<const V extends string>(choices: readonly V[], typed: string | undefined): V[] {
  const ticked = (typed ?? '').split(',');
  return choices.filter((choice) => ticked.includes(choice));
}

/** Free words, without blanks around them and no longer than a case can hold. */
export function written(typed: string | undefined, most = longest): string {
  return cutTo((typed ?? '').trim(), most).trimEnd();
}
