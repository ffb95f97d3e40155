import { CODES_BY_PHRASE, OTHER_PHRASES } from './generated/codes-by-phrase.js'
import type { CodesByPhrase } from './generated/codes-by-phrase.js'
import type { HttpStatus } from './generated/http-status.js'
import type { RegisteredCode } from './generated/registered-codes.js'
import { phraseKey } from './phrase-key.js'

type CodesByName = typeof HttpStatus

/**
 * The result of `statusCode(phrase)` (RFC 9110 §15.1): the code of a registered phrase or of a constant's name,
 * `RegisteredCode | undefined` for any other string.
 *
 * @example
 * ```ts
 * type Code = StatusCodeOf<'Not Found' | 'GONE'> // 404 | 410
 * ```
 */
// `any` comes first, because any other condition would answer both yes and no.
export type StatusCodeOf<Phrase> = string extends Phrase ? RegisteredCode | undefined
  : Phrase extends keyof CodesByPhrase ? CodesByPhrase[Phrase]
  : Phrase extends keyof CodesByName ? CodesByName[Phrase]
  : Phrase extends string ? RegisteredCode | undefined
  : undefined

/**
 * Returns the status code of a reason phrase (RFC 9110 §15.1). Ignores case, white space, hyphens, underscores and
 * apostrophes, and knows the former phrases and common spellings of every registered code.
 *
 * @param phrase - A reason phrase, such as `Not Found`, `not_found` or `Request Entity Too Large`.
 * @returns The code, with its literal type for a registered phrase and for a constant's name; `undefined` for anything
 * else, including digits and unofficial phrases.
 * @example
 * ```ts
 * statusCode('PAYLOAD_TOO_LARGE') //=> 413
 * statusCode('404') //=> undefined
 * ```
 */
export const statusCode = <const Phrase extends string | null | undefined>(phrase: Phrase): StatusCodeOf<Phrase> =>
  (typeof phrase === 'string'
    ? CODES_BY_PHRASE[phrase as keyof CodesByPhrase] ?? codeOfSpelling(phrase)
    : undefined) as StatusCodeOf<Phrase>

let codes: Record<string, RegisteredCode>

const codeOfSpelling = (phrase: string): RegisteredCode | undefined => {
  // Built on first use, so importing is free.
  if (!codes) {
    // @ts-expect-error: no prototype, so that inherited properties are never read.
    codes = { __proto__: null, ...OTHER_PHRASES }
    for (const key in CODES_BY_PHRASE) {
      codes[key.toLowerCase()] = codes[phraseKey(key)] = CODES_BY_PHRASE[key as keyof CodesByPhrase]
    }
  }
  // The second key alone would do. The first answers four times as fast, and most phrases only differ in case.
  return codes[phrase.toLowerCase()] ?? codes[phraseKey(phrase)]
}
