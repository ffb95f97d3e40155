import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

// In a file of its own, so that it runs beside the other documents.
it('`npm ci && npx . 404` works on a fresh checkout', () => {
  const checkout = mkdtempSync(join(tmpdir(), 'statusbook-checkout-'))
  try {
    for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts', 'src', 'data', 'README.md', 'LICENSE']) {
      cpSync(name, join(checkout, name), { recursive: true })
    }
    const output = execFileSync('npm ci && npx . 404', { cwd: checkout, encoding: 'utf8', shell: true, stdio: ['ignore', 'pipe', 'pipe'], timeout: 110_000 })
    expect(output).toContain('404 Not Found')
  } finally {
    rmSync(checkout, { recursive: true, force: true })
  }
})
