// Loaded before the program of every child. The launcher holds the other end of this channel: when it is gone for
// whatever reason, even a kill that nobody can catch, the child ends as if it had been asked to.
const PATIENCE_MS = 12_000

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref()
  process.kill(process.pid, 'SIGTERM')
})
// Listening must not by itself keep a child alive that has finished.
process.channel?.unref()
