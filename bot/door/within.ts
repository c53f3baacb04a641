import { answerBecame } from '../watching/answering';

/** The answer, or after so many milliseconds the other one. The work goes on and may still succeed. */
export async function within<T>(milliseconds: number, work: Promise<T>, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<T>((resolve) => {
    timer = setTimeout(() => {
      answerBecame('late');
      resolve(late());
    }, milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
