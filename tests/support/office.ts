import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe } from 'vitest'

const run = promisify(execFile)
const folders = (process.env['PATH'] ?? '').split(delimiter)
const soffice = process.env['MINSHENG_OFFICE'] ?? folders.map((folder) => join(folder, 'soffice')).find((file) => existsSync(file)) ?? ''

const hasOffice = soffice !== '' && existsSync(soffice)
if (!hasOffice) console.warn('没有 LibreOffice（MINSHENG_OFFICE 或 PATH 里的 soffice），打印 Word 文件的测试都跳过了：tests/contract/printed-forms.test.ts')

/** A group of tests that open Word files: left out, and said so, where there is no LibreOffice. */
export const describeOffice = describe.skipIf(!hasOffice)

/** Opens Word files as people do and prints each as PDF: name → bytes in, name → bytes out. */
export const printWithOffice = async (files: Readonly<Record<string, Uint8Array>>): Promise<Record<string, Buffer>> => {
  const folder = await mkdtemp(join(tmpdir(), 'minsheng-office-'))
  try {
    const printed = join(folder, 'printed')
    await mkdir(printed)
    const names = Object.keys(files)
    await Promise.all(names.map((name) => writeFile(join(folder, `${name}.docx`), files[name] ?? new Uint8Array())))
    // A profile of its own: two at once on one profile wait for each other for ever.
    await run(soffice, ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--convert-to', 'pdf', '--outdir', printed, ...names.map((name) => join(folder, `${name}.docx`))], { timeout: 120_000 })
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(printed, `${name}.pdf`))] as const)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
