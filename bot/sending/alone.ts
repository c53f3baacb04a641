import type { Services } from '../services';

/** One that fails must not hold up those behind it: it stays due and is tried again. */
export async function alone(
  services: Services,
  message: string,
  subjectId: string,
  deed: () => Promise<void>,
): Promise<void> {
  try {
    await deed();
  } catch (error) {
    services.log.fault(message, error, { subjectId });
  }
}
