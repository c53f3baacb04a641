import { MemoryFile, memoryStore } from '../support/memoryStore';
import { storeContract } from '../support/store/storeContract';

// the store of the tests that try thousands of orders is held to what the real ones are held to
storeContract('memory', async () => {
  const file = new MemoryFile();
  return { store: memoryStore(file), second: memoryStore(file), end: async () => undefined };
});
