import type { WriteLine } from '../bot/jsonLog';
import { currentInvocation } from '../bot/watching/invocation';

/** Beside the invocation under way, where Application Insights ties it to its operation; otherwise to the process's output. */
export const writeLine: WriteLine = (line, level) => {
  const invocation = currentInvocation();
  if (invocation?.write && !invocation.isOver) invocation.write(line, level);
  else process.stdout.write(`${line}\n`);
};
