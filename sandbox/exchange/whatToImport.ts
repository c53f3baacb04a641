import { parseArgs } from 'node:util';
import type { Local } from '../../domain/local';
import { localCalled } from './localCalled';

export interface Asked {
  file: string;
  local: Local;
  map: string | undefined;
  source: string | undefined;
  isComplete: boolean;
  isDryRun: boolean;
}

const usage =
  'Say which file to import: npm run import -- FILE [--local ID] [--map FILE] [--source NAME] [--complete] [--dry-run]';

/** What a command line asks to be imported. */
export function whatToImport(args: string[]): Asked {
  const { file, values } = given(args);
  const { map, source, complete: isComplete, 'dry-run': isDryRun } = values;
  if (isComplete && source === undefined && map === undefined)
    throw new Error('Say with --source NAME of which source this is the complete copy.');
  return {
    file,
    local: localCalled(values.local),
    map,
    source: source?.trim() || undefined,
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
        local: { type: 'string', default: 'brimbank' },
        map: { type: 'string' },
        source: { type: 'string' },
        complete: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0) return { file, values };
  } catch {
    // node's own sentence speaks of positional arguments
  }
  throw new Error(usage);
}
