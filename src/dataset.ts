import { records, sources } from './data.js'
import { isUnofficial } from './status-record.js'
import type { Source, StatusRecord, StatusRecordOf } from './status-record.js'

/**
 * Every meaning of every status code, in code order, registered before unofficial. Read-only at any depth.
 *
 * @example
 * ```ts
 * STATUS_RECORDS.filter(record => record.code === 499).map(record => record.vendor) //=> ['nginx', 'Esri ArcGIS']
 * ```
 */
export const STATUS_RECORDS: readonly StatusRecord[] = /* @__PURE__ */ frozenCopy(records as unknown as StatusRecord[])

/**
 * Every text that the records cite. Read-only at any depth.
 *
 * @example
 * ```ts
 * SOURCES.find(source => source.id === 'rfc9110')?.title //=> 'RFC 9110: HTTP Semantics'
 * ```
 */
export const SOURCES: readonly Source[] = /* @__PURE__ */ frozenCopy(sources as unknown as Source[])

/**
 * Gives the record of a status code in the IANA registry.
 *
 * @param code - A status code.
 * @returns The record, with literal types for a literal code; `undefined` for anything that is not registered.
 * @example
 * ```ts
 * statusRecord(404).phrase //=> 'Not Found'
 * statusRecord(499) //=> undefined
 * ```
 */
export function statusRecord<const C extends number | null | undefined>(code: C): StatusRecordOf<C> {
  const [record] = statusRecords(code)
  return (record && !isUnofficial(record) ? record : undefined) as StatusRecordOf<C>
}

/**
 * Gives every meaning of a status code: the one in the IANA registry first, then those of vendors.
 *
 * @param code - A status code.
 * @returns The records, read-only; an empty list for anything else.
 * @example
 * ```ts
 * statusRecords(499).map(record => record.phrase) //=> ['Client Closed Request', 'Token Required']
 * statusRecords(299) //=> []
 * ```
 */
export function statusRecords(code: number | null | undefined): readonly StatusRecord[] {
  return meanings.get(code) ?? nothing
}

const nothing: readonly StatusRecord[] = /* @__PURE__ */ Object.freeze([])
const meanings = /* @__PURE__ */ byCode(STATUS_RECORDS)

function byCode(records: readonly StatusRecord[]): Map<unknown, readonly StatusRecord[]> {
  const meanings = new Map<unknown, readonly StatusRecord[]>()
  for (const record of records) meanings.set(record.code, Object.freeze([...(meanings.get(record.code) ?? []), record]))
  return meanings
}

// Freezes a copy, because `require` shares one JSON object between all modules. Written for the start of a program:
// `Object.entries` and `Object.fromEntries` take ten times as long.
function frozenCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T
  if (typeof value !== 'object' || value === null) return value
  const copy = { ...value }
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = frozenCopy(copy[key])
  return Object.freeze(copy)
}
