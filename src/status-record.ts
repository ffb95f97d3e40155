import records from '../data/status-codes.json' with { type: 'json' }
import sources from '../data/sources.json' with { type: 'json' }
import type { StatusClass, StatusClassOf, StatusCode } from './status-class.js'
import type { ReasonPhrase } from './reason-phrase.js'
import type { RegisteredCode } from './generated/registered-codes.js'

/**
 * One meaning of one status code: what it says, who says so, and what goes with it.
 *
 * @example
 * const phraseOf = (record: StatusRecord) => `${record.code} ${record.phrase}`
 */
export interface StatusRecord {
  readonly code: StatusCode
  /** The reason phrase of today; of an unofficial code, its vendor's. */
  readonly phrase: string
  readonly class: StatusClass
  /** How the code stands in the IANA registry; `unofficial` is in use and not registered. */
  readonly registration: 'registered' | 'temporary' | 'unused' | 'obsoleted' | 'unofficial'
  /** Who uses an unofficial code. */
  readonly vendor?: string
  /** `false` where an unofficial code is only ever logged or configured, never sent. */
  readonly onTheWire?: false
  /** What the code tells the recipient. */
  readonly description: string
  /** Where it is defined, the defining source first: the `id` of one of `SOURCES`, and the section in it. */
  readonly references: readonly { readonly source: string; readonly section?: string }[]
  /** Phrases that a standard has since replaced. */
  readonly formerPhrases: readonly { readonly phrase: string; readonly source: string }[]
  /** Other ways in which implementations print the phrase. */
  readonly spellings: readonly string[]
  /** What a standard attaches to the code beside its class. */
  readonly traits: readonly ('redirectStatus' | 'nullBodyStatus' | 'heuristicallyCacheable')[]
  /** Header fields that a standard attaches to a response with this code. */
  readonly headerFields: readonly {
    readonly name: string
    readonly requirement: 'must' | 'should' | 'may'
    readonly when?: string
    readonly reference: { readonly source: string; readonly section?: string }
  }[]
  /** What the text of an RFC says on repeating the request; no `requirement` where it uses none of the key words. */
  readonly repeat: readonly {
    readonly requirement?: 'must' | 'must not' | 'should' | 'should not' | 'may'
    readonly when: string
    readonly reference: { readonly source: string; readonly section?: string }
  }[]
  /** How each source document prints the title, and where it departs from the standard or from the others. */
  readonly sourceNotes: readonly { readonly source: string; readonly phrase: string; readonly note?: string }[]
}

// The parts have no names of their own: a program that exports one has to be able to write its type.
export type Reference = StatusRecord['references'][number]
export type Trait = StatusRecord['traits'][number]
export type Source = (typeof SOURCES)[number]

type RegisteredRecord<C extends number = RegisteredCode> = StatusRecord & {
  readonly code: C
  readonly phrase: ReasonPhrase<C>
  readonly class: StatusClassOf<C>
  readonly registration: 'registered' | 'temporary' | 'unused' | 'obsoleted'
}

type RecordOf<C> = C extends number
  ? [ReasonPhrase<C>] extends [never] ? undefined : {} extends Record<`${C}`, 1> ? RegisteredRecord | undefined : RegisteredRecord<C>
  : undefined

/**
 * Every meaning of every status code, in code order, the registered one (IANA registry) before the unofficial ones. Read-only at any
 * depth. Each fact names its source.
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
export const SOURCES: readonly {
  readonly id: string
  readonly title: string
  readonly kind: 'standard' | 'registry' | 'document' | 'vendor'
  readonly url?: string
  /** The name of a source document's own file. */
  readonly file?: string
  /** When it was published, or, of an undated page, the day of the copy that was read. */
  readonly date: string
}[] = /* @__PURE__ */ frozenCopy(sources as unknown as typeof SOURCES)

/**
 * Gives the record of a status code of the IANA registry: phrase, class, description, and who says so.
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
 * Gives every meaning of a status code: that of the IANA registry first, then those of vendors, each with its source.
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
