import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { COMPILERS, PEER_MODULES, project } from './tsc.js'
import type { Compiler } from './tsc.js'

// TypeScript 5.4 to 6.0 once took from forty seconds to four minutes for the first two.
const WRAPPERS = `
import { hasStatus, isClientError } from 'statusbook'
export async function unwrap<T>(promise: Promise<T | { status: number; message: string }>) {
  const reply = await promise
  if (ASK(reply, isClientError)) throw new Error(JSON.stringify(reply))
  return reply
}
export async function text<T>(promise: Promise<T | Response>) {
  const reply = await promise
  if (ASK(reply, 404)) return (reply as Response).text()
  return reply
}
export async function keep<T extends object>(promise: Promise<T | Response>) {
  const reply = await promise
  if (ASK(reply, 404)) return undefined
  return reply
}
declare function other(reply: unknown, expected: unknown): boolean
export const used = [hasStatus, other]
`

/** The seconds of a compiler: of its processor, which other load does not change, or all of them for 7.0's binary. */
function seconds(compiler: Compiler, name: string): number {
  const report = "process.on('exit', () => console.log('cpu', process.cpuUsage().user / 1e6))"
  const script = join(PEER_MODULES, `typescript-${compiler}/bin/tsc`)
  const args = ['--import', `data:text/javascript,${encodeURIComponent(report)}`, script, '-p', name]
  const start = performance.now()
  const { stdout } = spawnSync(process.execPath, args, { cwd: installedPackage(), encoding: 'utf8', timeout: 60_000 })
  expect(stdout).toMatch(/^cpu [\d.]+$/m)
  return compiler === '7.0' ? (performance.now() - start) / 1_000 : Number(/^cpu ([\d.]+)$/m.exec(stdout)![1])
}

describe('an async wrapper with a type parameter beside a response', () => {
  it.each(COMPILERS)('adds less than two seconds with TypeScript %s', compiler => {
    const write = (ask: string): string =>
      project(`wrappers-${ask}-${compiler}`, 'module', { module: 'nodenext' }, {
        'wrappers.ts': WRAPPERS.replaceAll('ASK', ask)
      })
    const without = seconds(compiler, write('other'))
    expect(seconds(compiler, write('hasStatus')) - without).toBeLessThan(2)
  })
})
