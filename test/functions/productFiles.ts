import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of ours that may be in what is deployed. */
export function productFiles(): string[] {
  return ['domain', 'cards', 'store', 'bot', 'functions'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
}
