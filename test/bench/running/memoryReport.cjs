const collections = 6;

/** Loaded before a bot: tells the process that started it how much memory is in use, after some collections. */
process.on('message', (asked) => {
  if (asked !== 'memory') return;
  const collect = (left) => {
    global.gc?.();
    // what was weakly held goes in a later turn
    if (left > 1) setTimeout(collect, 50, left - 1);
    else process.send?.(process.memoryUsage());
  };
  collect(collections);
});
// no bot outlives the bench that started it
process.on('disconnect', () => process.exit());
