import { readFileSync } from 'node:fs'
import { phraseKey } from '../phrase-key.js'
import { STATUS_CLASSES, statusClass } from '../status-class.js'
import type { StatusClass } from '../status-class.js'
import { isUnofficial } from '../status-record.js'
import type { Source, StatusRecord } from '../status-record.js'
import { classHeading } from './page.js'
import type { Match } from './page.js'

// Read by hand: to resolve an import takes as long as to parse what it imports.
export const read = <T>(path: string): T => JSON.parse(readFileSync(`${__dirname}/../${path}`, 'utf8')) as T
export const RECORDS = read<readonly StatusRecord[]>('data/status-codes.json')
export const SOURCES = read<readonly Source[]>('data/sources.json')

// Of a longer one only the start is repeated, and nothing is looked for that comes near it.
export const LONGEST_QUERY = 60

/** What a query found. */
export type Answer =
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

/** Reads a query: numbers, wherever they stand in it, then a class, then a phrase. `listed` is what a class is made of. */
export function find(query: string, listed: readonly StatusRecord[]): Answer[] {
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
  const hasRegistered = (matches: readonly Match[]): boolean => matches.some(({ record }) => !isUnofficial(record))
  const found = wholes.length > 0 && hasRegistered(wholes) === hasRegistered(parts) ? wholes : parts
  if (found.length === 0) return findElsewhere(query, key)
  if (found === wholes || found.length === 1) return { kind: 'meanings', records: found.map(({ record }) => record) }
  return { kind: 'matches', title: `“${shown(query.trim())}” · ${found.length} meanings`, matches: found.map(({ record, name }) => matchOf(record, name)) }
}

/** What is in no name may be a vendor, or a word of a description; else it is mistyped. */
function findElsewhere(query: string, key: string): Answer {
  const text = query.trim().replace(/\s+/g, ' ').toLowerCase()
  const hasWords = (told: string): boolean => ` ${told.toLowerCase()}`.includes(` ${text}`)
  const suggestions = similar(key)
  for (const [where, matches] of [
    ['the vendor of', RECORDS.filter(({ vendor = '' }) => hasWords(vendor))],
    ['in the description of', suggestions.length > 0 ? [] : RECORDS.filter(({ description }) => hasWords(description))]
  ] as const) {
    if (text.length > 3 && matches.length > 0) return { kind: 'matches', title: `“${shown(query.trim())}” · ${where} ${matches.length}`, matches: matches.map(record => ({ record })) }
  }
  return { kind: 'nothing', complaint: `nothing found for “${shown(query.trim())}”.${didYouMean(suggestions)}` }
}

/** Words that are a part of one name together are one query: quotes are soon forgotten. */
export function joinWords(words: readonly string[]): string[] {
  const isPartOfName = (key: string): boolean => [...RECORDS.flatMap(namesOf), ...STATUS_CLASSES.map(classHeading)].some(name => phraseKey(name).includes(key))
  const queries: string[] = []
  for (const word of words) {
    const longer = `${queries.at(-1)} ${word}`
    const isPart = queries.length > 0 && isPartOfName(phraseKey(longer))
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

/** The registered codes that some digits, or what looks like digits, may have been meant for: one edit away, the nearest by value first. */
function mistyped(digits: string): Match[] {
  return digits.length > LONGEST_QUERY ? [] : nearest(codesNear(digits).filter(({ edits }) => edits <= 1))
}

/** What a code that has no record may have been meant for, or else its neighbours in its class. */
export function neighbours(code: number, name: StatusClass): Match[] {
  const meant = mistyped(String(code))
  return meant.length > 0 ? meant : nearest(codesNear(String(code)).filter(({ value }) => value.record.class === name))
}

function codesNear(digits: string): Candidate<Match>[] {
  return RECORDS.filter(record => !isUnofficial(record)).map(record => ({
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
export function edits(typed: string, text: string, { ofPart = false } = {}): number {
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

/** Control and formatting characters as escapes, so that a query cannot steer the terminal that it is told on. */
export function shown(query: string): string {
  const escape = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`
  const escaped = query.slice(0, LONGEST_QUERY).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escape)
  return query.length > LONGEST_QUERY ? `${escaped}…` : escaped
}
