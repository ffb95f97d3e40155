import { phrases as importedPhrases } from './generated/phrases.js'
import type { PhrasesByCode } from './generated/phrases.js'
import type { RegisteredCode } from './generated/registered-codes.js'

// V8 reads a constant of the same module faster than an imported one.
const phrases = importedPhrases

/**
 * Every registered reason phrase, by code (RFC 9110 §15.1); `undefined` for anything else. Read-only, and without a
 * prototype.
 *
 * @example
 * ```ts
 * PHRASES_BY_CODE[404] //=> 'Not Found'
 * ```
 */
export const PHRASES_BY_CODE: PhrasesByCode = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.assign(/* @__PURE__ */ Object.create(null), phrases)
)

type PhrasesByDigits = { [C in keyof PhrasesByCode as `${C}`]: PhrasesByCode[C] }

/**
 * The registered reason phrase of the code `C` (RFC 9110 §15.1): `ReasonPhrase<404>` is `'Not Found'`, `ReasonPhrase`
 * any phrase, `ReasonPhrase<499>` `never`.
 */
export type ReasonPhrase<C extends number = RegisteredCode> = C extends unknown
  ? `${C}` extends infer Digits extends keyof PhrasesByDigits ? PhrasesByDigits[Digits]
    : {} extends Record<`${C}`, 1> ? PhrasesByDigits[keyof PhrasesByDigits]
    : never
  : never

/**
 * The result of `reasonPhrase(code)` (RFC 9110 §15.1): `ReasonPhrase<C>`, or `undefined` if `C` may be unregistered.
 *
 * @example
 * ```ts
 * type Phrase = ReasonPhraseOf<404 | 499> // 'Not Found' | undefined
 * ```
 */
// The first condition also holds for a type parameter of registered codes.
export type ReasonPhraseOf<C> = C extends RegisteredCode ? ReasonPhrase<C>
  // A record with a literal key requires it; a record of `number`, branded or not, may be empty. So
  // `{} extends Record<…>` detects a wide type.
  : C extends number ? {} extends Record<`${C}`, 1> ? ReasonPhrase | undefined : undefined
  : undefined

/**
 * Returns the reason phrase of a registered status code (RFC 9110 §15.1).
 *
 * @param code - A status code.
 * @returns The phrase, with its literal type for a literal code; `undefined` for anything that is not registered.
 * @example
 * ```ts
 * reasonPhrase(404) //=> 'Not Found'
 * reasonPhrase(499) //=> undefined
 * ```
 */
export const reasonPhrase = <const C extends number | null | undefined>(code: C): ReasonPhraseOf<C> =>
  (typeof code === 'number' ? phrases[code as unknown as RegisteredCode] : undefined) as ReasonPhraseOf<C>
