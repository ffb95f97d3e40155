import type { Found } from '../search.js'
import { STATUS_CLASSES, statusClass } from '../status-class.js'
import { isUnofficial, type StatusRecord } from '../status-record.js'
import { codeLabel } from '../wording/facts.js'
import { classLabel } from '../wording/titles.js'

type Records = readonly StatusRecord[]

/** A code in full (with why it was found, or nearby codes if it has no record), or a list. */
export type Answer =
  | { kind: 'code'; code: number; title: string; records: Records; why: readonly string[]; nearby: string[] }
  | { kind: 'list'; title: string; records: Records; labels: string[] }

/** Lists have unofficial codes only if asked for, or if they have no others. Searches always have them. */
export function answersOf(found: Found, query: string, all: Records, includesUnofficial: boolean): Answer[] {
  const hits = found.hits.map(({ index, why }) => ({ record: all[index]!, why, label: codeLabel(all[index]!, why) }))
  const list = (title: string, listed: typeof hits): Answer =>
    ({ kind: 'list', title, records: listed.map(({ record }) => record), labels: listed.map(({ label }) => label) })

  if (found.asked.length > 0) {
    return found.asked.map(({ from, to, isCode }) => {
      const inRange = hits.filter(({ record: { code } }) => code >= from && code <= to)
      if (isCode) return inFull(from, inRange.map(({ record }) => record), all)
      const official = inRange.filter(({ record }) => !isUnofficial(record))
      return list(rangeTitle(from, to), includesUnofficial || official.length === 0 ? inRange : official)
    })
  }
  const [first, ...others] = hits
  if (!first) return []
  const matches = found.isPartial ? 'some of the words' : `${hits.length} matches`
  if (found.isPartial || !found.isName && others.length > 0) return [list(`${quotedInput(query)} · ${matches}`, hits)]
  const answer = inFull(first.record.code, [first.record], all, first.why)
  return others.length > 0 ? [answer, list(`${quotedInput(query)} · also in`, others)] : [answer]
}

/** What is wrong with the query, or what was probably meant. */
export function complaintsOf({ faults, asked, hits, similar }: Found, query: string, all: Records): string[] {
  if (faults.length + asked.length + hits.length > 0) return [...faults]
  const labels = similar.map(index => codeLabel(all[index]!))
  const list = [labels.slice(0, -1).join(', '), ...labels.slice(-1)].filter(Boolean).join(' or ')
  const hint = list ? `Did you mean ${list}?` : 'Try other words, or `statusbook 4xx`.'
  return [`nothing found for ${quotedInput(query)}. ${hint}`]
}

/** The start of a query, in quotes. Control characters are escaped, so that they cannot affect the terminal. */
export function quotedInput(typed: string): string {
  const escape = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`
  const start = typed.trim().slice(0, 60).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escape)
  return `“${start}${typed.length > 60 ? '…' : ''}”`
}

function inFull(code: number, records: Records, all: Records, why: readonly string[] = []): Answer {
  return { kind: 'code', code, title: String(code), records, why, nearby: records.length > 0 ? [] : nearby(code, all) }
}

function rangeTitle(from: number, to: number): string {
  const isClass = from % 100 === 0 && to === from + 99
  return isClass ? classLabel(STATUS_CLASSES[from / 100 - 1]!) : `${from}–${to}`
}

/** The registered codes of the class with the most similar digits. */
function nearby(code: number, all: Records): string[] {
  const digits = (number: number): string[] => [...String(number)]
  const slips = (other: number): number => digits(other).sort().join() === digits(code).sort().join() ? 0
    : digits(other).filter((digit, place) => digit !== digits(code)[place]).length
  return all.filter(record => !isUnofficial(record) && record.class === statusClass(code))
    .sort((a, b) => slips(a.code) - slips(b.code) || Math.abs(a.code - code) - Math.abs(b.code - code))
    .slice(0, 3).map(record => codeLabel(record))
}
