import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyFiles } from '../package/copy.js'

// In a file of its own, so that it runs beside the other documents.
it('`npm ci && npx . 404` works on a fresh checkout', () => {
  const checkout = mkdtempSync(join(tmpdir(), 'statusbook-checkout-'))
  const options = { cwd: checkout, encoding: 'utf8', shell: true, stdio: 'pipe', timeout: 110_000 } as const
  try {
    copyFiles(checkout)
    expect(execFileSync('npm ci && npx . 404', options)).toContain('404 Not Found')
  } finally {
    rmSync(checkout, { recursive: true, force: true })
  }
})
