import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StatusRecord } from '../../src/status-record.js'
import { installedPackage } from '../package/installed.js'
import { PSEUDO_TERMINAL, command, environment, inPipe, inShell, inTerminal } from './terminal.js'

const NO_COLOR = { NO_COLOR: '1' }
const NOTHING_FOUND = 'statusbook: nothing found for “xyzzy”. Try other words, or `statusbook 4xx`.\n'
const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0

const installed = <T>(path: string): T =>
  JSON.parse(readFileSync(join(installedPackage(), 'node_modules/statusbook', path), 'utf8')) as T
const dataset = (): StatusRecord[] => installed('dist/status-codes.json')

describe('The installed command', () => {
  it('is what npx runs', () => {
    const options = { cwd: installedPackage(), env: environment(), encoding: 'utf8' } as const
    const { stdout } = spawnSync('npx', ['--offline', 'statusbook', '404'], options)
    expect(stdout).toContain('404 Not Found · Client Error\n')
  })

  it('prints its answer with a final line break, and nothing on stderr', async () => {
    const { version } = installed<{ version: string }>('package.json')
    expect(await inPipe(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', exitCode: 0 })
    const { stdout, stderr, exitCode } = await inPipe(['404'])
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(stdout).toContain(`\n  ${dataset().find(({ code }) => code === 404)!.description}\n`)
  })

  it('prints the dataset that is installed with it', async () => {
    expect(JSON.parse((await inPipe(['--json', '--unofficial'])).stdout)).toEqual(dataset())
  })

  it('exits with 1 for a query without an answer, and with 2 for wrong usage', async () => {
    expect(await inPipe(['xyzzy'])).toEqual({ stdout: '', stderr: NOTHING_FOUND, exitCode: 1 })
    expect(await inPipe(['-x'])).toMatchObject({ stdout: '', exitCode: 2 })
  })

  it('prints what it found on stdout, and what it did not find on stderr', async () => {
    const { stdout, stderr, exitCode } = await inPipe(['404', '999'])
    expect(stdout).toBe((await inPipe(['404'])).stdout)
    expect([stderr, exitCode]).toEqual(['statusbook: “999” is not a status code: codes run from 100 to 599.\n', 1])
  })

  it('names each constant with the entry that exports it', async () => {
    const { stdout } = await inPipe([...new Set(dataset().map(({ code }) => String(code)))])
    const imports = [...stdout.matchAll(/ import \{ (\w+) \} from '(.*)'$/gm)].map(([, name, entry]) => [name, entry])
    const script = 'for (const [name, entry] of JSON.parse(process.argv[1])) console.log(require(entry)[name])'
    const options = { cwd: installedPackage(), encoding: 'utf8' } as const
    const values = spawnSync(process.execPath, ['-e', script, JSON.stringify(imports)], options).stdout
    expect(values).toBe(dataset().map(({ code }) => `${code}\n`).join(''))
  })
})

describe('A pipe', () => {
  it('gets colours only if FORCE_COLOR or --color asks for them', async () => {
    for (const env of [{ FORCE_COLOR: '3' }, { FORCE_COLOR: '' }]) {
      expect((await inPipe(['404'], env)).stdout).toContain('\x1b[33m404 Not Found')
    }
    expect((await inPipe(['--color', '404'])).stdout).toContain('\x1b[33m404 Not Found')
    const modern = { COLORTERM: 'truecolor', TERM: 'xterm-kitty' }
    const without = [modern, { FORCE_COLOR: '0' }, { FORCE_COLOR: '1', NO_COLOR: '1' }]
    for (const env of without) {
      expect((await inPipe(['404', '4xx'], env)).stdout).not.toContain('\x1b')
    }
  })

  it('gets unwrapped text, even if the environment sets a width', async () => {
    expect((await inPipe(['404'], { COLUMNS: '40' })).stdout).toBe((await inPipe(['404'])).stdout)
  })

  it('gets all of a long output, even if it is slow', async () => {
    const { stdout } = await inShell('statusbook --json --unofficial | (sleep 0.2; cat)')
    expect(JSON.parse(stdout)).toEqual(dataset())
  })

  it.skipIf(!HAS_PYTHON)('gets all of a long output, even if it is slow and non-blocking', () => {
    const script = [
      'import os, subprocess, sys, time',
      'reader, writer = os.pipe(); os.set_blocking(writer, False)',
      'child = subprocess.Popen(sys.argv[1:], stdout=writer); os.close(writer); time.sleep(0.2)',
      'sys.stdout.write(open(reader).read())'
    ].join('\n')
    const options = { env: environment(), encoding: 'utf8', maxBuffer: 1e8 } as const
    const { stdout } = spawnSync('python3', ['-c', script, command(), '--json', '--unofficial'], options)
    expect(JSON.parse(stdout)).toEqual(dataset())
  })

  it.each([
    '', '404', '--json --unofficial'
  ])('that closes after one line ends `statusbook %s` with exit code 0', async args => {
    const { stdout, stderr } = await inShell(`(statusbook ${args}; echo "exit code $?" >&2) | head -1`)
    expect([stdout.split('\n').length, stderr]).toEqual([2, 'exit code 0\n'])
  })

  it('that is never read ends the command quietly', async () => {
    const { stderr } = await inShell('(sleep 0.2; statusbook --json --unofficial; echo "exit code $?" >&2) | true')
    expect(stderr).toBe('exit code 0\n')
  })

  it('for stderr that is never read does not change the exit code', async () => {
    const { stdout } = await inShell('((sleep 0.2; statusbook xyzzy; echo "exit code $?" >&3) 2>&1 | true) 3>&1')
    expect(stdout).toBe('exit code 1\n')
  })
})

describe('A full disk', () => {
  it.skipIf(!existsSync('/dev/full'))('under stdout gives an error message and exit code 2', async () => {
    const { stderr, exitCode } = await inShell('statusbook 404 > /dev/full')
    expect(stderr).toMatch(/^statusbook: cannot write: ENOSPC.*\n$/)
    expect(exitCode).toBe(2)
  })

  it.skipIf(!existsSync('/dev/full'))('under stderr does not change the exit code', async () => {
    expect(await inShell('statusbook xyzzy 2> /dev/full')).toEqual({ stdout: '', stderr: '', exitCode: 1 })
  })
})

describe.skipIf(!PSEUDO_TERMINAL)('A terminal (needs `script` of util-linux, or python3)', () => {
  it('gets text wrapped at its width, or at 80 columns if the width is unknown', async () => {
    const widths = async (columns: number) =>
      Math.max(...(await inTerminal(columns, ['413'], NO_COLOR)).stdout.split('\n').map(line => line.length))
    expect(await widths(120)).toBeGreaterThan(80)
    expect(await widths(80)).toBeLessThanOrEqual(80)
    expect(await inTerminal(0, ['413'], NO_COLOR)).toEqual(await inTerminal(80, ['413'], NO_COLOR))
  })

  it('gets colours', async () => {
    expect((await inTerminal(80, ['404'])).stdout).toContain('\x1b[33m404 Not Found')
    expect((await inTerminal(80, ['404'], { NO_COLOR: '' })).stdout).toContain('\x1b[33m')
  })

  it.each([[{ NO_COLOR: '1' }], [{ FORCE_COLOR: '0' }], [{ TERM: 'dumb' }], [{ NO_COLOR: '1', FORCE_COLOR: '1' }]])(
    'gets no colours with %j', async env => {
      const { stdout } = await inTerminal(80, ['404'], env)
      expect(stdout).toContain('404 Not Found')
      expect(stdout).not.toContain('\x1b')
    })

  it('gets the same exit codes as a pipe', async () => {
    expect(await inTerminal(80, ['404'])).toMatchObject({ exitCode: 0 })
    expect(await inTerminal(80, ['xyzzy'])).toEqual({ stdout: NOTHING_FOUND, stderr: '', exitCode: 1 })
    expect(await inTerminal(80, ['-x'])).toMatchObject({ exitCode: 2 })
  })
})
