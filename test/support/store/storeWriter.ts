import { openSqlite } from '../../../store/openSqlite';
import { storeNudge } from './storeNudge';

/** Writes until it is killed. Each line that it prints is a document and a count that the store has acknowledged. */
async function writeForever(file: string, recipientId: string): Promise<void> {
  const store = openSqlite(file);
  for (;;) {
    const nudge = storeNudge({ recipientId });
    await store.create('nudges', nudge);
    process.stdout.write(`${nudge.id} 0\n`);
    const held = await store.read('nudges', recipientId, nudge.id);
    if (!held) throw new Error('It was not kept');
    await store.replace('nudges', held, { ...nudge, attempts: 1 });
    process.stdout.write(`${nudge.id} 1\n`);
  }
}

const [file = '', recipientId = ''] = process.argv.slice(2);
writeForever(file, recipientId).catch((fault: Error) => {
  process.stderr.write(`${fault.stack}\n`);
  process.exit(1);
});
