import { CODES_BY_PHRASE, OTHER_PHRASES } from './generated/codes-by-phrase.js'
import { phrases } from './generated/phrases.js'
import type { PhrasesByCode } from './generated/phrases.js'
import type { RegisteredCode } from './generated/registered-codes.js'

/**
 * Every registered reason phrase, by code (RFC 9110, section 15.1). Read-only, and without a prototype.
 *
 * @example
 * PHRASES_BY_CODE[404] //=> 'Not Found'
 */
export const PHRASES_BY_CODE: PhrasesByCode = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.assign(/* @__PURE__ */ Object.create(null), phrases)
)

type PhrasesByDigits = { [C in keyof PhrasesByCode as `${C}`]: PhrasesByCode[C] }

/** The reason phrase of the code `C`: `ReasonPhrase<404>` is `'Not Found'`; without `C` any, of an unregistered code `never`. */
export type ReasonPhrase<C extends number = RegisteredCode> = C extends unknown
  ? `${C}` extends infer Digits extends keyof PhrasesByDigits ? PhrasesByDigits[Digits]
    : {} extends Record<`${C}`, 1> ? PhrasesByDigits[keyof PhrasesByDigits]
    : never
  : never

// A record of a literal key needs it; one of `number`, branded or not, is content without: `{} extends Record<…>` is the wide case.
type PhraseOf<C> = C extends number
  ? [ReasonPhrase<C>] extends [never] ? undefined : {} extends Record<`${C}`, 1> ? ReasonPhrase | undefined : ReasonPhrase<C>
  : undefined

type CodesByPhrase = typeof CODES_BY_PHRASE

type CodeOf<Phrase> = Phrase extends string
  ? Phrase extends keyof CodesByPhrase ? CodesByPhrase[Phrase] : RegisteredCode | undefined
  : undefined

/**
 * Gives the reason phrase of a registered status code, as the IANA registry has it today (RFC 9110, section 15.1).
 *
 * @param code - A status code.
 * @returns The phrase, with its literal type for a literal code; `undefined` for anything that is not registered.
 * @example
 * reasonPhrase(404) //=> 'Not Found'
 * reasonPhrase(499) //=> undefined
 */
export const reasonPhrase = <const C extends number | null | undefined>(code: C): PhraseOf<C> =>
  (typeof code === 'number' ? phrases[code as unknown as RegisteredCode] : undefined) as PhraseOf<C>

/**
 * Gives the status code of a reason phrase (RFC 9110, section 15.1). Reads past case, white space, hyphens, underscores and apostrophes, and knows
 * the former phrases and the common spellings of every registered code; the answer is always the code of today.
 *
 * @param phrase - A reason phrase, such as `Not Found`, `not_found` or `Request Entity Too Large`.
 * @returns The code, with its literal type for a literal phrase; `undefined` for everything else, digits and unofficial
 * phrases included.
 * @example
 * statusCode('PAYLOAD_TOO_LARGE') //=> 413
 * statusCode('404') //=> undefined
 */
export const statusCode = <const Phrase extends string | null | undefined>(phrase: Phrase): CodeOf<Phrase> =>
  (typeof phrase === 'string' ? CODES_BY_PHRASE[phrase as keyof CodesByPhrase] ?? codeOfSpelling(phrase) : undefined) as CodeOf<Phrase>

let codes: Map<string, RegisteredCode> | undefined

const codeOfSpelling = (phrase: string): RegisteredCode | undefined => {
  // Made on first need, so that importing the package computes nothing.
  if (!codes) {
    codes = new Map()
    for (const table of [OTHER_PHRASES, CODES_BY_PHRASE as Readonly<Record<string, RegisteredCode>>]) {
      for (const key in table) codes.set(key.toLowerCase(), table[key]!).set(lettersOf(key), table[key]!)
    }
  }
  return codes.get(phrase.toLowerCase()) ?? codes.get(lettersOf(phrase))
}

const lettersOf = (phrase: string): string => phrase.toLowerCase().replace(/[\s_'’-]+/g, '')
