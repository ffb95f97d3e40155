import { phraseKey } from '../phrase-key.js'
import { STATUS_CLASSES, statusClass, type StatusClass } from '../status-class.js'
import { isUnofficial, type StatusRecord } from '../status-record.js'
import { classLabel, codeLabel, namesOf, quotedInput } from './labels.js'
import { didYouMean, nearest } from './nearest.js'

type Records = readonly StatusRecord[]

/** The result of a query: the meanings of a code (or nearby codes, if it has none), a list, or nothing. */
export type Answer =
  | { kind: 'code'; records: Records; code: number; nearby: string[] }
  | { kind: 'list'; records: Records; title: string; labels: string[] }
  | { kind: 'nothing'; records: Records; complaint: string }

/** Reads a query as codes, then as a class, then as a phrase. For a class, gives only the `listed` records. */
export function find(query: string, records: Records, listed: Records): Answer[] {
  const codes = query.match(/(?<![\d.])\d{3}(?!\d|\.\d)/g) ?? query.match(/^\s*\d{2,}\s*$/)
  if (codes) return codes.map(digits => findCode(digits.trim(), records))
  // People paste `HttpStatus.NOT_FOUND`.
  const key = phraseKey(query.replace(/^\s*[A-Za-z]\w*\.(?=\w)/, ''))
  const [, digit] = /^(\d)[x*]{0,3}$/.exec(key) ?? []
  const isMeant = (name: StatusClass): boolean => [name, classLabel(name)].map(phraseKey).includes(key)
  const name = digit ? STATUS_CLASSES[Number(digit) - 1] : STATUS_CLASSES.find(isMeant)
  if (name) return [list(classLabel(name), listed.filter(record => record.class === name))]
  return digit ? [nothing(`${digit}xx is not a class: classes run from 1xx to 5xx.`)] : findPhrase(query, key, records)
}

function findCode(digits: string, records: Records): Answer {
  const code = digits.length === 3 ? Number(digits) : NaN
  const meanings = records.filter(record => record.code === code)
  if (meanings.length > 0) return { kind: 'code', records: meanings, code, nearby: [] }
  if (statusClass(code)) return { kind: 'code', records: [], code, nearby: suggestions(digits, records, 2) }
  const fault = `${quotedInput(digits)} is not a status code: codes run from 100 to 599.`
  return nothing(fault, suggestions(digits, records))
}

/** Whole names come before partial matches, but an unofficial name never hides registered codes. */
function findPhrase(query: string, key: string, records: Records): Answer[] {
  const nameWithKey = (record: StatusRecord) => namesOf(record).find(name => phraseKey(name).includes(key))
  const parts = records.filter(nameWithKey)
  const wholes = parts.filter(record => namesOf(record).some(name => phraseKey(name) === key))
  if (wholes.length > 0 && wholes.every(isUnofficial) === parts.every(isUnofficial)) return meanings(wholes)

  const hasWords = (text = ''): boolean => ` ${text}`.toLowerCase().includes(` ${query.trim().toLowerCase()}`)
  const isRelated = ({ vendor, headerFields }: StatusRecord): boolean =>
    hasWords(vendor) || headerFields.some(({ name }) => phraseKey(name).startsWith(key))
  // Other names may look like a misspelt phrase: `AWS` is near `Also`.
  const isNamed = parts.length > 0 || records.some(isRelated)
  const suggested = isNamed ? [] : suggestions(query, records)
  const found = !parts.every(isUnofficial) ? parts
    : suggested.length > 0 ? []
    : records.filter(record => parts.includes(record) || isRelated(record) || hasWords(record.description))
  if (found.length === 0) return [nothing(`nothing found for ${quotedInput(query)}.`, suggested)]
  if (found.length === 1) return meanings(found)
  const labels = found.map(record => codeLabel(record, nameWithKey(record)))
  return [list(`${quotedInput(query)} · ${found.length} matches`, found, labels)]
}

/** Codes and classes similar to the query. Of equally similar numbers, the nearest comes first. */
function suggestions(query: string, records: Records, mostEdits?: number): string[] {
  const distance = ({ code }: StatusRecord): number => Math.abs(code - Number(query))
  const codes = [...records].sort((a, b) => distance(a) - distance(b)).map(record => ({
    label: codeLabel(record),
    names: [...namesOf(record), isUnofficial(record) ? '' : `${record.code}`].filter(Boolean)
  }))
  const classes = STATUS_CLASSES.map(classLabel).map(label => ({ label, names: [label] }))
  return nearest(query, [...codes, ...classes], mostEdits)
}

function meanings(found: Records): Answer[] {
  const codes = [...new Set(found.map(({ code }) => code))]
  return codes.map(code => ({ kind: 'code', records: found.filter(record => record.code === code), code, nearby: [] }))
}

const list = (title: string, records: Records, labels = records.map(record => codeLabel(record))): Answer =>
  ({ kind: 'list', records, title, labels })

const nothing = (complaint: string, suggested: string[] = []): Answer =>
  ({ kind: 'nothing', records: [], complaint: complaint + didYouMean(suggested) })

/** Joins words that form part of one name, so that phrases need no quotes. */
export function joinWords(words: readonly string[], records: Records): string[] {
  if (words.length < 2) return [...words]
  const keys = [...STATUS_CLASSES.map(classLabel), ...records.flatMap(namesOf)].map(phraseKey)
  return words.reduce<string[]>((queries, word) => {
    const longer = [...queries.slice(-1), word].join(' ')
    return keys.some(key => key.includes(phraseKey(longer))) ? [...queries.slice(0, -1), longer] : [...queries, word]
  }, [])
}
