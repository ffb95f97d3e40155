import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyFiles } from '../package/copy.js'

// In a file of its own, so that it runs beside the other documents.
describe('a fresh checkout, with a stale generated file,', () => {
  const STALE = 'src/generated/constants.ts'
  let checkout: string
  const run = (command: string): string => {
    const { stdout, stderr } = spawnSync(command, { cwd: checkout, encoding: 'utf8', shell: true, timeout: 110_000 })
    return stdout + stderr
  }
  let installation: string

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
})
