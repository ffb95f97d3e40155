import type { RegisteredCode } from './generated/registered-codes.js'
import type { ReasonPhrase } from './reason-phrase.js'
import type { StatusClass, StatusClassOf, StatusCode } from './status-class.js'

/**
 * One meaning of a status code, with its sources.
 *
 * @example
 * ```ts
 * const phraseOf = (record: StatusRecord) => `${record.code} ${record.phrase}`
 * ```
 */
export interface StatusRecord {
  readonly code: StatusCode
  /** The current reason phrase; for an unofficial code, the vendor's. */
  readonly phrase: string
  /** `true` if the vendor gives the code no phrase, and `phrase` is a descriptive label. */
  readonly phraseIsLabel?: true
  readonly class: StatusClass
  /** The state of the code in the IANA registry; `unofficial` if it is in use but not registered. */
  readonly registration: 'registered' | 'temporary' | 'unused' | 'obsoleted' | 'unofficial'
  /** Who uses an unofficial code. */
  readonly vendor?: string
  /** `true` for the meaning that most people look for, if an unofficial code has several. */
  readonly mostCommon?: true
  /** `false` if an unofficial code is only logged or configured, never sent. */
  readonly onTheWire?: false
  /** What the code tells the recipient. */
  readonly description: string
  /** Where it is defined, the defining source first: the `id` of one of `SOURCES`, and the section in it. */
  readonly references: readonly { readonly source: string; readonly section?: string }[]
  /** Phrases that a standard has since replaced. */
  readonly formerPhrases: readonly { readonly phrase: string; readonly source: string }[]
  /** Other ways in which implementations and published lists print the phrase. */
  readonly spellings: readonly string[]
  /** Names under which other packages export the code, if no phrase gives them. */
  readonly otherNames?: readonly { readonly name: string; readonly source: string }[]
  /** What a standard says about every response with this code, besides its class. */
  readonly traits: readonly (
    'redirectStatus' | 'nullBodyStatus' | 'heuristicallyCacheable' | 'notStorable' | 'notCacheableByDefault'
  )[]
  /** Header fields that a standard requires, allows or forbids in a response with this code. */
  readonly headerFields: readonly {
    readonly name: string
    readonly requirement: 'must' | 'must not' | 'should' | 'should not' | 'may'
    readonly when?: string
    readonly reference: { readonly source: string; readonly section?: string }
  }[]
  /** What an RFC says about repeating the request; no `requirement` if it uses no key word. */
  readonly repeat: readonly {
    readonly requirement?: 'must' | 'must not' | 'should' | 'should not' | 'may'
    readonly when: string
    readonly reference: { readonly source: string; readonly section?: string }
  }[]
  /** The registered codes that a server sends, or a client expects, instead of this one, and when. */
  readonly alternatives: readonly {
    readonly code: RegisteredCode
    /** Completes "Instead of 404, send 410 Gone …". */
    readonly when: string
    readonly reference: { readonly source: string; readonly section?: string }
    /** A second text that `when` rests on: the record's own definition, if no text compares the two codes. */
    readonly secondReference?: { readonly source: string; readonly section?: string }
  }[]
  /** Words by which people look for the code and that stand nowhere else in its record. */
  readonly keywords: readonly string[]
  /** How each published list names the code, and how the list differs from the standard or from the other lists. */
  readonly sourceNotes: readonly {
    readonly source: string
    readonly phrase: string
    readonly note?: string
    /** `true` if the list says something else than the text that defines the code, not only less; `note` says what. */
    readonly meaningDiffers?: true
  }[]
}

/**
 * A text that the records cite.
 *
 * @example
 * ```ts
 * const linkTo = ({ title, url }: Source) => (url ? `[${title}](${url})` : title)
 * ```
 */
export interface Source {
  readonly id: string
  readonly title: string
  readonly kind: 'standard' | 'registry' | 'document' | 'vendor'
  readonly url?: string
  /** The name of a published list's own file. */
  readonly file?: string
  /** When it was published; for an undated page, when it was read. */
  readonly date: string
}

/** The records and the texts that they cite. */
export interface Dataset {
  readonly records: readonly StatusRecord[]
  readonly sources: readonly Source[]
}

// Names for the parts, used inside the package only.
export type Reference = StatusRecord['references'][number]
export type Trait = StatusRecord['traits'][number]

type RegisteredRecord<C extends number = RegisteredCode> = StatusRecord & {
  readonly code: C
  readonly phrase: ReasonPhrase<C>
  readonly class: StatusClassOf<C>
  readonly registration: 'registered' | 'temporary' | 'unused' | 'obsoleted'
}

/**
 * The result of `statusRecord(code)`: the record, with literal types for a literal code of the IANA registry;
 * `undefined` if `C` may be unregistered.
 *
 * @example
 * ```ts
 * type Phrase = StatusRecordOf<404>['phrase'] // 'Not Found'
 * ```
 */
export type StatusRecordOf<C> = C extends number
  ? {} extends Record<`${C}`, 1> ? RegisteredRecord | undefined
    // The number of the digits: a member of an enum would intersect with the type of `code` to `never`.
    : `${C}` extends `${infer Code extends RegisteredCode}` ? RegisteredRecord<Code> : undefined
  : undefined

/** Whether a record is a vendor's meaning of a code, not the registered one. */
export const isUnofficial = ({ registration }: StatusRecord): boolean => registration === 'unofficial'
