/**
 * Loaded into the process that builds: ends it when the one that started it is gone, so that a
 * killed build does not go on and write where the next one does.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel?.unref();
