/** Loaded before the site builder: ends it when the process that started it is gone, however that ended. */
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// Waiting for that must not keep a finished builder alive.
process.channel?.unref();
