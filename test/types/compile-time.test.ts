import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { PEER_MODULES, project } from './tsc.js'
import type { Compiler } from './tsc.js'

// TypeScript 5.4 to 6.0 once took from forty seconds to four minutes for the first two.
const WRAPPERS = `
import { hasStatus, isClientError } from 'statusbook'
export async function unwrap<T>(promise: Promise<T | { status: number; message: string }>) {
  const reply = await promise
  if (hasStatus(reply, isClientError)) throw new Error(JSON.stringify(reply))
  return reply
}
export async function text<T>(promise: Promise<T | Response>) {
  const reply = await promise
  if (hasStatus(reply, 404)) return (reply as Response).text()
  return reply
}
export async function keep<T extends object>(promise: Promise<T | Response>) {
  const reply = await promise
  if (hasStatus(reply, 404)) return undefined
  return reply
}
`

/** The seconds that a compiler checks a project. */
function checkTime(compiler: Compiler, name: string): number {
  const script = join(PEER_MODULES, `typescript-${compiler}/bin/tsc`)
  const args = [script, '-p', name, '--extendedDiagnostics']
  const { stdout } = spawnSync(process.execPath, args, { cwd: installedPackage(), encoding: 'utf8', timeout: 60_000 })
  const [, seconds] = /^Check time: +([\d.]+)s$/m.exec(stdout) ?? []
  if (!seconds) throw new Error(`TypeScript ${compiler}: found no check time, expected one in:\n${stdout}`)
  return Number(seconds)
}

describe('an async wrapper with a type parameter beside a response', () => {
  // The slowest of these once, and the newest.
  it.each(['5.9', '7.0'] as const)('is checked in less than two seconds by TypeScript %s', compiler => {
    const name = project(`wrappers-${compiler}`, 'module', { module: 'nodenext' }, { 'wrappers.ts': WRAPPERS })
    expect(checkTime(compiler, name)).toBeLessThan(2)
  })
})
