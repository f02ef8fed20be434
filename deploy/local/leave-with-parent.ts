// Loaded before the program of every child. The launcher holds the other end of this channel: when it is gone for
// whatever reason, even a kill that nobody can catch, the child ends as if it had been asked to.
const PATIENCE_MS = 12_000

const leave = () => {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref()
  process.kill(process.pid, 'SIGTERM')
}

process.on('disconnect', leave)
// Listening must not by itself keep a child alive that has finished.
process.channel?.unref()
// The launcher may be gone already: then nobody will say so again.
if (!process.connected) leave()
