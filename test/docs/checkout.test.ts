import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyFiles } from '../package/copy.js'
import { packedTarball } from '../package/installed.js'

// In a file of its own, so that it runs beside the other documents. One installation for all, because it builds.
describe('a fresh checkout, with a stale generated file, in another locale and time zone,', () => {
  const STALE = 'src/generated/constants.ts'
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  let checkout: string
  let installation: string
  const run = (command: string): string => {
    const options = { cwd: checkout, encoding: 'utf8', shell: true, timeout: 110_000, env } as const
    const { stdout, stderr } = spawnSync(command, options)
    return stdout + stderr
  }

  beforeAll(() => {
    checkout = mkdtempSync(join(tmpdir(), 'statusbook-checkout-'))
    copyFiles(checkout)
    appendFileSync(join(checkout, STALE), '// stale\n')
    installation = run('npm ci')
  })
  afterAll(() => rmSync(checkout, { recursive: true, force: true }))

  it('looks up a code after `npm ci`', () => {
    expect(run('npx . 404')).toMatch(/^404 Not Found/)
  })

  it('reports the stale file, and does not repair it', () => {
    expect(installation).toContain(
      `${STALE}: found a stale file, expected the compiled dataset; run \`npm run build\``
    )
    expect(readFileSync(join(checkout, STALE), 'utf8')).toMatch(/\/\/ stale\n$/)
  })

  it('packs the same package, byte for byte', () => {
    const settings = run("node -p 'JSON.stringify(Intl.DateTimeFormat().resolvedOptions())'")
    expect(JSON.parse(settings)).toMatchObject({ locale: 'tr-TR', timeZone: 'Pacific/Kiritimati' })
    const [{ filename }] = JSON.parse(run('npm pack --json --ignore-scripts')) as [{ filename: string }]
    const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
    expect(hash(join(checkout, filename))).toBe(hash(packedTarball()))
  })
})
