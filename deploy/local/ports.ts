import { join } from 'node:path'
import { freePort } from '@minsheng/db/free-port.ts'
import { readJson, writePrivateJson } from './private-file.ts'

/** Where the parts listen. Only `web` is for people; the others are on this machine's own address. */
export type Ports = { web: number, sandbox: number, postgres: number, metrics: number, workerHealth: number }

const inner = ['sandbox', 'postgres', 'metrics', 'workerHealth'] as const

/**
 * The wanted web port or the next free one (0: any); inner ports stay what they were as long as nobody else took them.
 */
export const choosePorts = async (dataDir: string, wanted: number): Promise<Ports> => {
  const file = join(dataDir, 'ports.json')
  const kept = readJson<Partial<Ports>>(file) ?? {}
  const taken = new Set<number>()
  const pick = async (from: number): Promise<number> => {
    const port = await freePort(from)
    if (taken.has(port)) return pick(port + 1)
    taken.add(port)
    return port
  }
  const web = await pick(wanted)
  const chosen: Record<string, number> = {}
  for (const name of inner) chosen[name] = await pick(kept[name] ?? 0)
  writePrivateJson(file, chosen)
  return { ...chosen, web } as Ports
}
