import records from '../data/status-codes.json' with { type: 'json' }
import sources from '../data/sources.json' with { type: 'json' }
import type { StatusClass, StatusClassOf, StatusCode } from './status-class.js'
import type { ReasonPhrase } from './reason-phrase.js'
import type { RegisteredCode } from './generated/registered-codes.js'

/** How a code stands in the IANA registry; `unofficial` is in use and not registered. */
export type Registration = 'registered' | 'temporary' | 'unused' | 'obsoleted' | 'unofficial'

/** What a standard attaches to a code beside its class. */
export type Trait = 'redirectStatus' | 'nullBodyStatus' | 'heuristicallyCacheable'

/** The place where a fact is written: the `id` of one of `SOURCES`, and the section in it. */
export interface Reference {
  readonly source: string
  readonly section?: string
}

/** One meaning of one status code. */
export interface StatusRecord {
  readonly code: StatusCode
  /** The reason phrase of today; of an unofficial code, its vendor's. */
  readonly phrase: string
  readonly class: StatusClass
  readonly registration: Registration
  /** Who uses an unofficial code. */
  readonly vendor?: string
  /** `false` where an unofficial code is only ever logged or configured, never sent. */
  readonly onTheWire?: false
  /** What the code tells the recipient. */
  readonly description: string
  /** Where it is defined, the defining source first. */
  readonly references: readonly Reference[]
  /** Phrases that a standard has since replaced. */
  readonly formerPhrases: readonly { readonly phrase: string; readonly source: string }[]
  /** Other ways in which implementations print the phrase. */
  readonly spellings: readonly string[]
  readonly traits: readonly Trait[]
  /** Header fields that a standard attaches to a response with this code. */
  readonly headerFields: readonly {
    readonly name: string
    readonly requirement: 'must' | 'should' | 'may'
    readonly when?: string
    readonly reference: Reference
  }[]
  /** What the text of an RFC says on repeating the request; no `requirement` where it uses none of the key words. */
  readonly repeat: readonly {
    readonly requirement?: 'must' | 'must not' | 'should' | 'should not' | 'may'
    readonly when: string
    readonly reference: Reference
  }[]
  /** How each source document prints the title, and where it departs from the standard or from the others. */
  readonly sourceNotes: readonly { readonly source: string; readonly phrase: string; readonly note?: string }[]
}

/** A document that the records cite. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly kind: 'standard' | 'registry' | 'document' | 'vendor'
  readonly url?: string
  /** The name of a source document's own file. */
  readonly file?: string
  /** When it was published, or, of an undated page, the day of the copy that was read. */
  readonly date: string
}

/** The registered record of the code `C`, with the types of its own phrase and class. */
export interface RegisteredRecord<C extends number = RegisteredCode> extends StatusRecord {
  readonly code: StatusCode & C
  readonly phrase: ReasonPhrase<C>
  readonly class: StatusClassOf<C>
  readonly registration: Exclude<Registration, 'unofficial'>
}

type RecordOf<C> = C extends number
  ? [ReasonPhrase<C>] extends [never] ? undefined : {} extends Record<`${C}`, 1> ? RegisteredRecord | undefined : RegisteredRecord<C>
  : undefined

/**
 * Every meaning of every status code, in code order, the registered one before the unofficial ones. Read-only at any depth.
 *
 * @example
 * STATUS_RECORDS.filter(record => record.code === 499).map(record => record.vendor) //=> ['Esri ArcGIS', 'nginx']
 */
export const STATUS_RECORDS: readonly StatusRecord[] = /* @__PURE__ */ frozenCopy(records as unknown as readonly StatusRecord[])

/**
 * Every text that the records cite, by their `source`. Read-only at any depth.
 *
 * @example
 * SOURCES.find(source => source.id === 'rfc9110')?.title //=> 'RFC 9110: HTTP Semantics'
 */
export const SOURCES: readonly Source[] = /* @__PURE__ */ frozenCopy(sources as unknown as readonly Source[])

/**
 * Gives the record of a registered status code.
 *
 * @param code - A status code.
 * @returns The record, with literal types for a literal code; `undefined` for anything that is not registered.
 * @example
 * statusRecord(404).phrase //=> 'Not Found'
 * statusRecord(499) //=> undefined
 */
export function statusRecord<const C extends number | null | undefined>(code: C): RecordOf<C> {
  const [record] = statusRecords(code)
  return (record?.registration === 'unofficial' ? undefined : record) as RecordOf<C>
}

/**
 * Gives every meaning of a status code, the registered one first.
 *
 * @param code - A status code.
 * @returns The records, read-only; none for a number that nobody is known to use, and for everything else.
 * @example
 * statusRecords(499).map(record => record.phrase) //=> ['Token Required', 'Client Closed Request']
 * statusRecords(299) //=> []
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

// A copy, because `require` hands the same JSON to everybody.
function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value) ? value.map(frozenCopy) : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozenCopy(item)]))
  return Object.freeze(copy) as T
}
