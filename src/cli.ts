#!/usr/bin/env node
import { fstatSync, readFileSync, statSync, writeSync } from 'node:fs'
import { classHeading, Pages, wrap } from './cli/page.js'
import type { Match, Screen } from './cli/page.js'
import { phraseKey } from './names.js'
import { STATUS_CLASSES, statusClass } from './status-class.js'
import type { StatusClass } from './status-class.js'
import type { Source, StatusRecord } from './status-record.js'

// Read by hand: to resolve an import takes as long as to parse what it imports.
const read = <T>(path: string): T => JSON.parse(readFileSync(`${__dirname}/../${path}`, 'utf8')) as T
const RECORDS = read<readonly StatusRecord[]>('data/status-codes.json')
const SOURCES = read<readonly Source[]>('data/sources.json')

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

// Of a longer one only the start is repeated, and nothing is looked for that comes near it.
const LONGEST_QUERY = 60

/** What a query found. */
type Answer =
  | { readonly kind: 'meanings'; readonly records: readonly StatusRecord[] }
  | { readonly kind: 'classes'; readonly names: readonly StatusClass[]; readonly records: readonly StatusRecord[] }
  | { readonly kind: 'matches'; readonly title: string; readonly matches: readonly Match[] }
  | { readonly kind: 'unknown'; readonly code: number; readonly name: StatusClass }
  | { readonly kind: 'nothing'; readonly complaint: string }

/** What may have been meant, and how far it is from what was typed: in edits, then in length or value. */
interface Candidate<T> {
  readonly value: T
  readonly edits: number
  readonly distance: number
}

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

  const listed = RECORDS.filter(({ registration }) => isSet('--unofficial') || registration !== 'unofficial')
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

/** Reads a query: numbers, wherever they stand in it, then a class, then a phrase. `listed` is what a class is made of. */
function find(query: string, listed: readonly StatusRecord[]): Answer[] {
  const codes = query.match(/(?<![\d.])\d{3}(?!\d|\.\d)/g) ?? /^\s*\d{2,}\s*$/.exec(query)
  if (codes) return [...new Set(codes)].map(code => findCode(code.trim()))
  // `HttpStatus.NOT_FOUND`, as it stands in code.
  const key = phraseKey(query.replace(/^\s*[A-Za-z]\w*\.(?=\w)/, ''))
  const digit = /^(\d)[x*]{0,3}$/.exec(key)?.[1]
  const name = STATUS_CLASSES.find(name => (digit && classHeading(name).startsWith(digit)) || [name, classHeading(name)].map(phraseKey).includes(key))
  if (name) return [{ kind: 'classes', names: [name], records: listed.filter(record => record.class === name) }]
  if (digit) return [{ kind: 'nothing', complaint: `${shown(query.trim())} is not a class: they run from 1xx to 5xx.` }]
  return [findPhrase(query, key)]
}

function findCode(digits: string): Answer {
  const code = digits.length === 3 ? Number(digits) : NaN
  const name = statusClass(code)
  if (!name) {
    const complaint = `${shown(digits)} is not a status code: they run from 100 to 599.${didYouMean(mistyped(digits))}`
    return { kind: 'nothing', complaint }
  }
  const records = RECORDS.filter(record => record.code === code)
  return records.length > 0 ? { kind: 'meanings', records } : { kind: 'unknown', code, name }
}

/** A whole name beats a part of one, except that an unofficial name never hides a registered code. */
function findPhrase(query: string, key: string): Answer {
  const parts = RECORDS.flatMap(record => {
    const names = namesOf(record).filter(name => phraseKey(name).includes(key))
    return names.length > 0 ? [{ record, name: names.find(name => phraseKey(name) === key) ?? names[0]! }] : []
  })
  const wholes = parts.filter(({ name }) => phraseKey(name) === key)
  const found = wholes.length > 0 && wholes.some(isRegistered) === parts.some(isRegistered) ? wholes : parts
  if (found.length === 0) return findElsewhere(query, key)
  if (found === wholes || found.length === 1) return { kind: 'meanings', records: found.map(({ record }) => record) }
  return { kind: 'matches', title: `“${shown(query.trim())}” · ${found.length} meanings`, matches: found.map(({ record, name }) => matchOf(record, name)) }
}

/** What is in no name may be a vendor, or a word of a description; else it is mistyped. */
function findElsewhere(query: string, key: string): Answer {
  const text = query.trim().replace(/\s+/g, ' ').toLowerCase()
  const starts = (record: string): boolean => ` ${record.toLowerCase()}`.includes(` ${text}`)
  const suggestions = similar(key)
  for (const [where, matches] of [
    ['the vendor of', RECORDS.filter(({ vendor = '' }) => starts(vendor))],
    ['in the description of', suggestions.length > 0 ? [] : RECORDS.filter(({ description }) => starts(description))]
  ] as const) {
    if (text.length > 3 && matches.length > 0) return { kind: 'matches', title: `“${shown(query.trim())}” · ${where} ${matches.length}`, matches: matches.map(record => ({ record })) }
  }
  return { kind: 'nothing', complaint: `nothing found for “${shown(query.trim())}”.${didYouMean(suggestions)}` }
}

/** Words that are a part of one name together are one query: quotes are soon forgotten. */
function joinWords(words: readonly string[]): string[] {
  const queries: string[] = []
  for (const word of words) {
    const longer = `${queries.at(-1)} ${word}`
    const key = phraseKey(longer)
    const isPart = queries.length > 0 && (RECORDS.some(record => namesOf(record).some(name => phraseKey(name).includes(key))) || STATUS_CLASSES.some(name => phraseKey(classHeading(name)).includes(key)))
    queries.splice(isPart ? -1 : queries.length, 1, isPart ? longer : word)
  }
  return queries
}

function namesOf({ phrase, formerPhrases, spellings }: StatusRecord): string[] {
  return [phrase, ...formerPhrases.map(former => former.phrase).reverse(), ...spellings]
}

function matchOf(record: StatusRecord, name: string): Match {
  return phraseKey(name) === phraseKey(record.phrase) ? { record } : { record, otherName: name }
}

function isRegistered({ record }: Match): boolean {
  return record.registration !== 'unofficial'
}

/** The registered codes that some digits, or what looks like digits, may have been meant for: one edit away, the nearest by value first. */
function mistyped(digits: string): Match[] {
  return digits.length > LONGEST_QUERY ? [] : nearest(codesNear(digits).filter(({ edits }) => edits <= 1))
}

/** What a code that has no record may have been meant for, or else its neighbours in its class. */
function neighbours(code: number, name: StatusClass): Match[] {
  const meant = mistyped(String(code))
  return meant.length > 0 ? meant : nearest(codesNear(String(code)).filter(({ value }) => value.record.class === name))
}

function codesNear(digits: string): Candidate<Match>[] {
  return RECORDS.filter(record => isRegistered({ record })).map(record => ({
    value: { record },
    edits: edits(digits, String(record.code)),
    distance: Math.abs(record.code - Number(digits)) || 0
  }))
}

/** The names that come nearest to a phrase: those of records, and of classes. */
function similar(key: string): (Match | StatusClass)[] {
  if (key.length > LONGEST_QUERY) return []
  const names = [
    ...STATUS_CLASSES.map(name => ({ value: name, name })),
    ...RECORDS.flatMap(record => namesOf(record).map(name => ({ value: { record }, name })))
  ]
  // Of a short word too many are a part: it is compared with whole words.
  const distanceTo = (name: string): number =>
    key.length > 5 ? edits(key, phraseKey(name), { ofPart: true }) : Math.min(...name.split(/\W+/).map(word => edits(key, phraseKey(word))))
  const candidates = names.map(({ value, name }) => ({ value, edits: distanceTo(name), distance: Math.abs(phraseKey(name).length - key.length) }))
  const found = nearest(candidates.filter(({ edits }) => edits <= key.length / 3 && key.length - edits >= 3))
  return found.length > 0 ? found : mistyped(key)
}

/** The three nearest, one for each title. */
function nearest<T extends Match | StatusClass>(candidates: readonly Candidate<T>[]): T[] {
  const values = new Map<string, T>()
  for (const { value } of [...candidates].sort((a, b) => a.edits - b.edits || a.distance - b.distance)) {
    if (!values.has(titleOf(value))) values.set(titleOf(value), value)
  }
  return [...values.values()].slice(0, 3)
}

/** The fewest letters to insert, drop, replace or swap that make `typed` the `text`, or a part of it. */
function edits(typed: string, text: string, { ofPart = false } = {}): number {
  const rows = [Array.from({ length: text.length + 1 }, (_, j) => (ofPart ? 0 : j))]
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    for (let j = 1; j <= text.length; j++) {
      const isSwap = i > 1 && j > 1 && typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1]
      const replaced = rows[i - 1]![j - 1]! + (typed[i - 1] === text[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, rows[i - 1]![j]! + 1, row[j - 1]! + 1, isSwap ? rows[i - 2]![j - 2]! + 1 : Infinity))
    }
    rows.push(row)
  }
  return ofPart ? Math.min(...rows[typed.length]!) : rows[typed.length]![text.length]!
}

function didYouMean(suggestions: readonly (Match | StatusClass)[]): string {
  return suggestions.length > 0 ? ` Did you mean ${suggestions.map(titleOf).join(', ').replace(/, ([^,]*)$/, ' or $1')}?` : ''
}

function titleOf(value: Match | StatusClass): string {
  if (typeof value === 'string') return classHeading(value)
  const { code, phrase, vendor } = value.record
  return `${code} ${phrase}${vendor ? ` (${vendor}, unofficial)` : ''}`
}

function optionNear(typed: string): string {
  const near = OPTIONS.filter(option => option.length > 2).find(option => edits(typed.slice(0, LONGEST_QUERY), option) <= 2)
  return near ? `. Did you mean ${near}?` : ''
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

function help(): string {
  const pages = new Pages(RECORDS, SOURCES, { ...screen(), colors: false })
  return [pages.wrap(USAGE, 0, 2), pages.rows(HELP.map(([asked, effect]) => [asked, [effect]])), pages.wrap(NOTES)].join('\n\n')
}

/** Control and formatting characters as escapes, so that a query cannot steer the terminal that it is told on. */
function shown(query: string): string {
  const escape = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`
  const escaped = query.slice(0, LONGEST_QUERY).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escape)
  return query.length > LONGEST_QUERY ? `${escaped}…` : escaped
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
