import { isUnofficial } from '../status-record.js'
import type { Source, StatusRecord } from '../status-record.js'
import { quoted, recordFault, SOURCES_FILE } from './faults.js'
import type { Fault } from './faults.js'

/** The kinds of sources, in the order of the file. */
const KINDS: readonly Source['kind'][] = ['standard', 'registry', 'document', 'vendor']

export function sourceOrderFaults(sources: readonly Source[]): Fault[] {
  const ranks = ({ kind, id }: Source): Rank[] => [KINDS.indexOf(kind), id]
  return outOfOrder(sources, ranks).map(([source, previous]) => ({
    place: [SOURCES_FILE, source.id, 'id'],
    found: `${quoted(source.id)} after ${quoted(previous.id)}`,
    expected: `the order of kinds (${KINDS.join(', ')}) and, in each kind, of ids`
  }))
}

export function recordOrderFaults(records: readonly StatusRecord[]): Fault[] {
  const ranks = (record: StatusRecord): Rank[] =>
    [record.code, isUnofficial(record) ? 1 : 0, record.mostCommon ? 0 : 1, record.vendor?.toLowerCase() ?? '']
  const nameOf = ({ code, vendor = 'registered' }: StatusRecord): string => `${code} (${vendor})`
  return outOfOrder(records, ranks).map(([record, previous]) => recordFault(
    record,
    'code',
    `${nameOf(record)} after ${nameOf(previous)}`,
    'the order of codes and, for each code, the registered record, the one with mostCommon, and the others by vendor'
  ))
}

export function alternativeOrderFaults(record: StatusRecord): Fault[] {
  const { alternatives } = record
  const ranks = ({ code, secondReference }: Alternative): Rank[] => [secondReference ? 1 : 0, code]
  return outOfOrder(alternatives, ranks).map(([alternative, previous]) => recordFault(
    record,
    `alternatives[${alternatives.indexOf(alternative)}].code`,
    `${alternative.code} after ${previous.code}`,
    'the alternatives with one reference, then those with two, each in code order'
  ))
}

type Alternative = StatusRecord['alternatives'][number]
type Rank = number | string

/** The entries that belong before the entry in front of them, each with that entry. */
function outOfOrder<T>(entries: readonly T[], ranks: (entry: T) => Rank[]): [entry: T, previous: T][] {
  return entries.slice(1)
    .map((entry, index): [T, T] => [entry, entries[index]!])
    .filter(([entry, previous]) => isBefore(ranks(entry), ranks(previous)))
}

/** The first rank that differs decides. */
function isBefore(ranks: readonly Rank[], others: readonly Rank[]): boolean {
  const index = ranks.findIndex((rank, index) => rank !== others[index])
  return index >= 0 && ranks[index]! < others[index]!
}
