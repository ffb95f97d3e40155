#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { statusbook } from './command.js'

// An import would copy the dataset into the bundle.
const read = (path: string) => JSON.parse(readFileSync(`${__dirname}/${path}`, 'utf8'))
const { version } = read('../package.json')
const dataset = { version, records: read('status-codes.json'), sources: read('sources.json') }

// NO_COLOR wins over FORCE_COLOR, and both over what the terminal can show.
const { NO_COLOR, FORCE_COLOR, ...environment } = process.env
const { isTTY, columns } = process.stdout
const isForced = FORCE_COLOR === undefined ? undefined : !/^(0|false)$/.test(FORCE_COLOR)
const canShowColors = isForced ?? (isTTY && process.stdout.hasColors(environment))
const screen = { width: isTTY ? columns || 80 : Infinity, hasColors: !NO_COLOR && canShowColors }

const { stdout, stderr, exitCode } = statusbook(process.argv.slice(2), dataset, screen)
// `process.exit` would drop output that a slow reader has not read yet.
process.exitCode = exitCode
if (stdout) process.stdout.on('error', fail).write(`${stdout}\n`)
if (stderr) complain(stderr)

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
