import type { Local } from '../../../domain/local';
import { sixLocals } from '../../../domain/sixLocals';

const letters = 'ABCDEFGHJK';

/** Brimbank, where the people of the bench work, and so many others like it. */
export function benchLocals(count: number): Local[] {
  const brimbank = sixLocals.find(({ id }) => id === 'brimbank');
  if (!brimbank) throw new Error('There is no Brimbank.');
  const others = Array.from({ length: count - 1 }, (_, at) => ({
    ...brimbank,
    id: `local-${at}`,
    name: `Local ${at}`,
    prefix: `X${letters[Math.floor(at / letters.length) % letters.length]}${letters[at % letters.length]}`,
  }));
  return [brimbank, ...others];
}
