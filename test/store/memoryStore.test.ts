import type { SchemaOptions } from '../../store/schema/schema';
import { MemoryFile, memoryStore } from '../support/memoryStore';
import { rawMemory } from '../support/store/rawMemory';
import { storeAskable } from '../support/store/storeAskable';
import { storeContract } from '../support/store/storeContract';

// the store of the tests that try thousands of orders is held to what the real ones are held to
storeContract('memory', async () => {
  const file = new MemoryFile();
  const ofVersion = (schema: SchemaOptions) => memoryStore(file, { queriedFields: storeAskable, ...schema });
  return {
    store: ofVersion({}),
    second: ofVersion({}),
    ofVersion,
    raw: rawMemory(file),
    end: async () => undefined,
  };
});
