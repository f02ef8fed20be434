// Loaded into the API by --profile: writes a CPU profile for Chromium's tools when the process ends. Plain JavaScript,
// because it comes before anything that could read TypeScript.
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { isMainThread } from 'node:worker_threads'

const folder = process.env.BENCH_PROFILE_DIR
if (folder && isMainThread && process.argv[1]?.endsWith('api/src/main.ts')) {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.start')
  process.on('exit', () => {
    session.post('Profiler.stop', (_problem, { profile }) => writeFileSync(`${folder}/api-${process.pid}.cpuprofile`, JSON.stringify(profile)))
  })
}
