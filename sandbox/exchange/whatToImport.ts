import { parseArgs } from 'node:util';
import type { Local } from '../../domain/local';
import { localCalled } from './localCalled';

export interface Asked {
  file: string;
  local: Local;
  map: string | undefined;
  source: string | undefined;
  /** What the source was called here before. */
  was: string | undefined;
  isComplete: boolean;
  isDryRun: boolean;
}

const usage =
  'Say which file to import, and into which Local: npm run import -- FILE --local ID [--map FILE] [--source NAME] [--was NAME] [--complete] [--dry-run]';

/** What a command line asks to be imported. */
export function whatToImport(args: string[], locals: readonly Local[]): Asked {
  const { file, values } = given(args);
  const { map, source, was, complete: isComplete, 'dry-run': isDryRun } = values;
  if ((isComplete || was !== undefined) && source === undefined && map === undefined)
    throw new Error('Say with --source NAME of which source this is a copy.');
  return {
    file,
    local: localCalled(values.local, locals),
    map,
    source: source?.trim() || undefined,
    was: was?.trim() || undefined,
    isComplete,
    isDryRun,
  };
}

function given(args: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        local: { type: 'string' },
        map: { type: 'string' },
        source: { type: 'string' },
        was: { type: 'string' },
        complete: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    const { local } = values;
    if (file !== undefined && local && others.length === 0) return { file, values: { ...values, local } };
  } catch {
    // node's own sentence speaks of positional arguments
  }
  throw new Error(usage);
}
