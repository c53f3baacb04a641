const everyMs = 50;
const megabyte = 1024 * 1024;

/** How far this process grows while something is done, in MB: looked at twenty times a second, and what it keeps. */
export async function residentGrowth(deed: () => Promise<void>) {
  collect();
  const before = process.memoryUsage();
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss() - before.rss);
  };
  const looking = setInterval(look, everyMs);
  try {
    await deed();
  } finally {
    clearInterval(looking);
  }
  look();
  collect();
  const kept = process.memoryUsage().heapUsed - before.heapUsed;
  return { resident: most / megabyte, kept: kept / megabyte, before: before.rss / megabyte };
}

function collect() {
  if (!global.gc) throw new Error('Start it with --expose-gc.');
  global.gc();
}
