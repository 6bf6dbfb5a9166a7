/** Loaded into the server's process before it: ends the server when the process that started it is gone. */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 5_000).unref()
})
