import { CODES_BY_PHRASE, OTHER_PHRASES } from './generated/codes-by-phrase.js'
import { phrases } from './generated/phrases-by-code.js'
import type { PhrasesByCode } from './generated/phrases-by-code.js'
import type { RegisteredCode } from './generated/registered-codes.js'

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
export function reasonPhrase<const C extends number | null | undefined>(code: C): PhraseOf<C> {
  return (typeof code === 'number' ? phrases[code as unknown as RegisteredCode] : undefined) as PhraseOf<C>
}

let codes: Map<string, RegisteredCode> | undefined

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
export function statusCode<const Phrase extends string | null | undefined>(phrase: Phrase): CodeOf<Phrase> {
  return (typeof phrase === 'string'
    ? CODES_BY_PHRASE[phrase as keyof CodesByPhrase] ?? codeOfSpelling(phrase.toLowerCase())
    : undefined) as CodeOf<Phrase>
}

// The index is made on first need, so that importing the package computes nothing.
function codeOfSpelling(phrase: string): RegisteredCode | undefined {
  if (!codes) {
    codes = new Map()
    for (const table of [OTHER_PHRASES, CODES_BY_PHRASE]) {
      for (const key in table) {
        const code = (table as Readonly<Record<string, RegisteredCode>>)[key]!
        codes.set(key.toLowerCase(), code).set(lettersOf(key.toLowerCase()), code)
      }
    }
  }
  return codes.get(phrase) ?? codes.get(lettersOf(phrase))
}

function lettersOf(phrase: string): string {
  return phrase.replace(/[\s_'’-]+/g, '')
}
