import { execFile, spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { installedPackage } from '../package/installed.js'

/** The output of a run and its exit code. In a terminal, `stdout` holds everything that it shows. */
interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
}

type Env = Readonly<Record<string, string>>

/** The tool that makes a pseudo-terminal: util-linux's `script` or, without it, Python's `pty`. */
export const PSEUDO_TERMINAL = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout)
  ? 'script'
  : spawnSync('python3', ['-c', 'import pty']).status === 0 ? 'python3' : undefined

const PTY = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(["sh", "-c", sys.argv[1]])))'

/** The command as npm installed it. */
export const command = (): string => join(installedPackage(), 'node_modules/.bin/statusbook')

/** Runs the installed command with its output in pipes. */
export function inPipe(args: readonly string[], env: Env = {}): Promise<Run> {
  return run(command(), args, env)
}

/** Runs the installed command in a pseudo-terminal of a given width. */
export async function inTerminal(columns: number, args: readonly string[], env: Env = {}): Promise<Run> {
  const line = `stty cols ${columns}; ${[command(), ...args].map(quoted).join(' ')}`
  const maker = PSEUDO_TERMINAL === 'script' ? ['-qec', line, '/dev/null'] : ['-c', PTY, line]
  const result = await run(PSEUDO_TERMINAL!, maker, env)
  return { ...result, stdout: result.stdout.replace(/\r\n/g, '\n') }
}

/** Runs a shell command in which `statusbook` is the installed command. */
export function inShell(line: string): Promise<Run> {
  return run('sh', ['-c', line], { PATH: [dirname(command()), environment().PATH].join(delimiter) })
}

/** A minimal environment, so that results do not depend on the terminal in which the tests run. */
export function environment(env: Env = {}): Env {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter)
  return { PATH, HOME: process.env.HOME ?? '/', TERM: 'xterm-256color', ...env }
}

function run(file: string, args: readonly string[], env: Env): Promise<Run> {
  return new Promise(resolve => {
    const child = execFile(file, args, { env: environment(env), maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ stdout, stderr, exitCode: typeof error?.code === 'number' ? error.code : error ? NaN : 0 })
    })
    child.stdin?.end()
  })
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}
