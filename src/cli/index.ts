#!/usr/bin/env node
import { fstatSync, statSync, writeSync } from 'node:fs'
import { edits, find, joinWords, LONGEST_QUERY, neighbours, read, RECORDS, shown, SOURCES } from './find.js'
import type { Answer } from './find.js'
import { Pages, wrap } from './page.js'
import type { Screen } from './page.js'
import { phraseKey } from '../phrase-key.js'
import { STATUS_CLASSES } from '../status-class.js'
import { isUnofficial } from '../status-record.js'
import type { StatusRecord } from '../status-record.js'

const USAGE = 'Usage: statusbook [--unofficial] [--json] [query …]'
const HELP = [
  ['statusbook', 'lists every registered status code'],
  ['statusbook 404', 'tells all about a code, every meaning of it'],
  ['statusbook teapot', 'finds a phrase of today or of former days, another spelling, or a part of one'],
  ['statusbook 4xx', 'lists a class; so does `statusbook clientError`'],
  ['--unofficial', 'has the lists include the codes that are in use and not registered; a search always finds them'],
  ['--json', 'prints the records as one JSON document'],
  ['--version, -v', 'prints the version'],
  ['--help, -h', 'prints this']
] as const
const NOTES = [
  'Several queries can be asked at once; words that make up one name need no quotes.',
  'The exit code is 0 where each query has an answer, 1 where one has none, and 2 for wrong use.',
  'Colours are for terminals, and not with NO_COLOR.'
].join(' ')

const OPTIONS = ['--unofficial', '--json', '--version', '-v', '--help', '-h']

process.exitCode = main(process.argv.slice(2)) || process.exitCode

function main(args: readonly string[]): number {
  const end = args.includes('--') ? args.indexOf('--') : args.length
  const options = args.slice(0, end).filter(arg => /^-./.test(arg))
  const words = [...args.slice(0, end).filter(arg => !/^-./.test(arg)), ...args.slice(end + 1)]
  const isSet = (...names: string[]): boolean => options.some(option => names.includes(option))

  const stranger = options.find(option => !OPTIONS.includes(option))
  if (stranger) return misuse(`unknown option “${shown(stranger)}”${optionNear(stranger)}`)
  if (isSet('--help', '-h') || words.join() === 'help') return print(help())
  if (isSet('--version', '-v')) return print(read<{ version: string }>('package.json').version)
  if (!words.every(phraseKey)) return misuse('a query is empty')

  const listed = RECORDS.filter(record => isSet('--unofficial') || !isUnofficial(record))
  const answers = words.length > 0
    ? joinWords(words).flatMap(query => find(query, listed))
    : [{ kind: 'classes', names: STATUS_CLASSES, records: listed } as const]

  if (isSet('--json')) {
    print(JSON.stringify([...new Set(answers.flatMap(recordsOf))], undefined, 2))
  } else {
    const pages = new Pages(RECORDS, SOURCES, screen())
    const texts = answers.map(answer => pageOf(answer, pages)).filter(text => text !== undefined)
    // Lists are nothing but lines in a pipe.
    const isOneList = !isTerminal(1) && answers.every(({ kind }) => kind !== 'meanings' && kind !== 'unknown')
    if (texts.length > 0) print([...new Set(texts)].join(isOneList ? '\n' : '\n\n'))
  }
  const complaints = answers.flatMap(answer => (answer.kind === 'nothing' ? [answer.complaint] : []))
  if (complaints.length === 0) return 0
  complain(complaints.join('\nstatusbook: '))
  return 1
}

function recordsOf(answer: Answer): readonly StatusRecord[] {
  if (answer.kind === 'matches') return answer.matches.map(({ record }) => record)
  return 'records' in answer ? answer.records : []
}

function pageOf(answer: Answer, pages: Pages): string | undefined {
  switch (answer.kind) {
    case 'meanings': {
      const codes = [...new Set(answer.records.map(({ code }) => code))]
      return codes.map(code => pages.meanings(answer.records.filter(record => record.code === code))).join('\n\n')
    }
    case 'classes': return pages.classes(answer.names, answer.records)
    case 'matches': return pages.matches(answer.title, answer.matches)
    case 'unknown': return pages.unknown(answer.code, answer.name, neighbours(answer.code, answer.name))
    case 'nothing': return undefined
  }
}

function optionNear(typed: string): string {
  const near = OPTIONS.filter(option => option.length > 2).find(option => edits(typed.slice(0, LONGEST_QUERY), option) <= 2)
  return near ? `. Did you mean ${near}?` : ''
}

function help(): string {
  const pages = new Pages(RECORDS, SOURCES, { ...screen(), colors: false })
  return [pages.wrap(USAGE, 0, 2), pages.rows(HELP.map(([asked, effect]) => [asked, [effect]])), pages.wrap(NOTES)].join('\n\n')
}

function screen(): Screen {
  const terminal = isTerminal(1) ? process.stdout : undefined
  return {
    width: terminal ? terminal.columns || 80 : Infinity,
    colors: hasColors(terminal, process.env),
    links: terminal !== undefined && hasLinks(process.env)
  }
}

/** By what the terminal can show, and not with `NO_COLOR`, unless that is empty. */
function hasColors(terminal: NodeJS.WriteStream | undefined, env: NodeJS.ProcessEnv): boolean {
  if (!terminal || env.NO_COLOR) return false
  return terminal.hasColors(16, env.NO_COLOR === undefined ? env : { ...env, NO_COLOR: undefined })
}

/** Only terminals that are known to show OSC 8 links: any other hides the address. A multiplexer may drop them. */
function hasLinks(env: NodeJS.ProcessEnv): boolean {
  const { TERM = '', TERM_PROGRAM = '', VTE_VERSION, WT_SESSION, KITTY_WINDOW_ID, TMUX, STY } = env
  if (TMUX || STY || ['dumb', 'screen', 'tmux'].some(name => TERM.startsWith(name))) return false
  return ['iTerm.app', 'WezTerm', 'vscode', 'ghostty'].includes(TERM_PROGRAM)
    || ['xterm-kitty', 'xterm-ghostty', 'foot', 'alacritty'].some(name => TERM.startsWith(name))
    || Number(VTE_VERSION) > 5000
    || Boolean(WT_SESSION || KITTY_WINDOW_ID)
}

function misuse(fault: string): number {
  complain(`${fault}\n${USAGE}`)
  return 2
}

function print(text: string): number {
  write(1, `${text}\n`)
  return 0
}

function complain(text: string): void {
  const width = isTerminal(2) ? process.stderr.columns || 80 : Infinity
  write(2, `statusbook: ${text}\n`.split('\n').map(line => wrap(line, width, 0, 2)).join('\n'))
}

/**
 * `process.stdout` takes longer to load than the dataset. It is asked only where it is a terminal, or where a write would block
 * because somebody else has made the pipe asynchronous.
 */
function write(file: 1 | 2, text: string): void {
  let rest = Buffer.from(text)
  try {
    while (rest.length > 0 && !isTerminal(file)) rest = rest.subarray(writeSync(file, rest))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return fail(file, error as Error)
  }
  if (rest.length > 0) streamOf(file).on('error', error => fail(file, error)).write(rest)
}

/** A reader that has read enough, such as `head`, is no fault. */
function fail(file: 1 | 2, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || file === 2) return
  complain(`cannot write: ${error.message}`)
  process.exitCode = 2
}

function isTerminal(file: 1 | 2): boolean {
  const stats = fstatSync(file)
  if (!stats.isCharacterDevice() || stats.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false
  return streamOf(file).isTTY
}

function streamOf(file: 1 | 2): NodeJS.WriteStream {
  return file === 1 ? process.stdout : process.stderr
}
