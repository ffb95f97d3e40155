type Low = 0 | 1 | 2 | 3 | 4
type High = 5 | 6 | 7 | 8 | 9
type Digit = Low | High

// Half of a class. Hovers show a union of two halves by its name; for a whole class they would list a hundred numbers.
type Codes<First extends number, Second extends Digit> =
  `${First}${Second}${Digit}` extends `${infer Code extends number}` ? Code : never

/** Every code from 100 to 199: an interim response (RFC 9110 §15.2). */
export type InformationalCode = Codes<1, Low> | Codes<1, High>

/** Every code from 200 to 299: the request succeeded (RFC 9110 §15.3). */
export type SuccessfulCode = Codes<2, Low> | Codes<2, High>

/** Every code from 300 to 399: the client must take further action (RFC 9110 §15.4). */
export type RedirectionCode = Codes<3, Low> | Codes<3, High>

/** Every code from 400 to 499: the client seems to be at fault (RFC 9110 §15.5). */
export type ClientErrorCode = Codes<4, Low> | Codes<4, High>

/** Every code from 500 to 599: the server is at fault or cannot perform the request (RFC 9110 §15.6). */
export type ServerErrorCode = Codes<5, Low> | Codes<5, High>

/** Every code from 400 to 599 (RFC 9110 §15.5 and §15.6). */
export type ErrorCode = ClientErrorCode | ServerErrorCode

/** Any status code: an integer from 100 to 599, registered or not (RFC 9110 §15). */
export type StatusCode = InformationalCode | SuccessfulCode | RedirectionCode | ClientErrorCode | ServerErrorCode

// In the order of their first digits.
export const STATUS_CLASSES = ['informational', 'successful', 'redirection', 'clientError', 'serverError'] as const

/** The name of a class of status codes (RFC 9110 §15). */
export type StatusClass = (typeof STATUS_CLASSES)[number]

/**
 * The class of the code `C` (RFC 9110 §15): `StatusClassOf<404>` is `'clientError'`, `StatusClassOf<number>` any
 * class; `never` outside 100–599.
 */
export type StatusClassOf<C extends number> = C extends unknown
  ? `${C}` extends `1${Digit}${Digit}` ? 'informational'
    : `${C}` extends `2${Digit}${Digit}` ? 'successful'
    : `${C}` extends `3${Digit}${Digit}` ? 'redirection'
    : `${C}` extends `4${Digit}${Digit}` ? 'clientError'
    : `${C}` extends `5${Digit}${Digit}` ? 'serverError'
    : {} extends Record<`${C}`, 1> ? StatusClass
    : never
  : never

/**
 * Tells whether a value is a status code: an integer from 100 to 599, registered or not (RFC 9110 §15).
 *
 * @param value - Any value.
 * @returns `false` for anything else, including numeric strings and boxed numbers.
 * @example
 * ```ts
 * isStatusCode(499) //=> true
 * isStatusCode(600) //=> false
 * isStatusCode('404') //=> false
 * ```
 */
export const isStatusCode = (value: unknown): value is StatusCode =>
  Number.isInteger(value) && (value as number) > 99 && (value as number) < 600

// `> 399` is a byte shorter than `>= 400`, in every bundle with a guard.

/**
 * Tells whether a code is informational: any integer from 100 to 199 (RFC 9110 §15.2).
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @example
 * ```ts
 * isInformational(103) //=> true
 * ```
 */
export const isInformational = (code: number | null | undefined): code is InformationalCode =>
  Number.isInteger(code) && code! > 99 && code! < 200

/**
 * Tells whether a code is successful: any integer from 200 to 299 (RFC 9110 §15.3).
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @example
 * ```ts
 * isSuccessful(204) //=> true
 * ```
 */
export const isSuccessful = (code: number | null | undefined): code is SuccessfulCode =>
  Number.isInteger(code) && code! > 199 && code! < 300

/**
 * Tells whether a code is a redirection: any integer from 300 to 399 (RFC 9110 §15.4).
 * For the five that Fetch follows, use `isRedirectStatus`.
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @example
 * ```ts
 * isRedirection(304) //=> true
 * ```
 */
export const isRedirection = (code: number | null | undefined): code is RedirectionCode =>
  Number.isInteger(code) && code! > 299 && code! < 400

/**
 * Tells whether a code is a client error: any integer from 400 to 499 (RFC 9110 §15.5).
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @example
 * ```ts
 * isClientError(499) //=> true
 * ```
 */
export const isClientError = (code: number | null | undefined): code is ClientErrorCode =>
  Number.isInteger(code) && code! > 399 && code! < 500

/**
 * Tells whether a code is a server error: any integer from 500 to 599 (RFC 9110 §15.6).
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @example
 * ```ts
 * isServerError(503) //=> true
 * ```
 */
export const isServerError = (code: number | null | undefined): code is ServerErrorCode =>
  Number.isInteger(code) && code! > 499 && code! < 600

/**
 * Tells whether a code is a client or server error: any integer from 400 to 599 (RFC 9110 §15.5 and §15.6).
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @example
 * ```ts
 * isErrorStatus(503) //=> true
 * ```
 */
export const isErrorStatus = (code: number | null | undefined): code is ErrorCode =>
  Number.isInteger(code) && code! > 399 && code! < 600

/**
 * Returns the class of a status code (RFC 9110 §15).
 *
 * @param code - A status code.
 * @returns The class of an integer from 100 to 599; `undefined` for anything else.
 * @example
 * ```ts
 * statusClass(404) //=> 'clientError'
 * statusClass(600) //=> undefined
 * ```
 */
export function statusClass<const C extends number | null | undefined>(code: C): ClassOf<C> {
  return (isStatusCode(code) ? STATUS_CLASSES[Math.floor(code / 100) - 1] : undefined) as ClassOf<C>
}

// Short, because the declarations of a generic function around `statusClass` repeat it. The first condition also holds
// for a type parameter of status codes.
type ClassOf<C> = C extends StatusCode ? StatusClassOf<C> : C extends number ? StatusClassOf<C> | undefined : undefined
