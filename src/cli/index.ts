#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { statusbook } from './command.js'

// An import would copy the dataset into the bundle.
const read = (path: string) => JSON.parse(readFileSync(`${__dirname}/${path}`, 'utf8'))
const { version } = read('../package.json')
const dataset = { version, records: read('status-codes.json'), sources: read('sources.json') }

const { isTTY, columns } = process.stdout
const screen = { width: isTTY ? columns || 80 : Infinity, hasColors: hasColors(process.env) }

const { stdout, stderr, exitCode } = statusbook(process.argv.slice(2), dataset, screen)
// `process.exit` would drop output that a slow reader has not read yet.
process.exitCode = exitCode
if (stdout) process.stdout.on('error', fail).write(`${stdout}\n`)
if (stderr) complain(stderr)

/** NO_COLOR wins over FORCE_COLOR, and both over what the terminal can show. */
function hasColors({ NO_COLOR, FORCE_COLOR, ...environment }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return !/^(0|false)$/.test(FORCE_COLOR)
  return isTTY && process.stdout.hasColors(environment)
}

// If stderr fails as well, there is no place left to report it.
function complain(text: string): void {
  process.stderr.on('error', () => {}).write(`${text}\n`)
}

function fail({ code, message }: NodeJS.ErrnoException): void {
  // `head` closes the pipe when it has enough.
  if (code === 'EPIPE') return
  process.exitCode = 2
  complain(`statusbook: cannot write: ${message}`)
}
