import { isStatusCode } from './status-code.js'

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

type CodesOf<FirstDigit extends number> = `${FirstDigit}${Digit}${Digit}` extends `${infer Code extends number}` ? Code : never

/**
 * Every code from 100 to 199: an interim response; the final one is still to come.
 *
 * @see [RFC 9110, section 15.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2)
 */
export type InformationalCode = CodesOf<1>

/**
 * Every code from 200 to 299: the request was received, understood and accepted.
 *
 * @see [RFC 9110, section 15.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3)
 */
export type SuccessfulCode = CodesOf<2>

/**
 * Every code from 300 to 399: the client has to do more to complete the request.
 *
 * @see [RFC 9110, section 15.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4)
 */
export type RedirectionCode = CodesOf<3>

/**
 * Every code from 400 to 499: the client seems to be at fault.
 *
 * @see [RFC 9110, section 15.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5)
 */
export type ClientErrorCode = CodesOf<4>

/**
 * Every code from 500 to 599: the server is at fault, or cannot do what was asked.
 *
 * @see [RFC 9110, section 15.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6)
 */
export type ServerErrorCode = CodesOf<5>

/** Every code from 400 to 599. */
export type ErrorCode = ClientErrorCode | ServerErrorCode

/** The classes by the first digit of their codes, less one (RFC 9110, section 15). */
export const STATUS_CLASSES = ['informational', 'successful', 'redirection', 'clientError', 'serverError'] as const

/**
 * The name of a class of status codes.
 *
 * @see [RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)
 */
export type StatusClass = (typeof STATUS_CLASSES)[number]

/**
 * The class of the code `C`: `StatusClassOf<404>` is `'clientError'`; for `number` it is any class, for a number outside
 * 100–599 it is `never`.
 */
export type StatusClassOf<C extends number> = C extends unknown
  ? `${C}` extends `1${Digit}${Digit}` ? 'informational'
    : `${C}` extends `2${Digit}${Digit}` ? 'successful'
    : `${C}` extends `3${Digit}${Digit}` ? 'redirection'
    : `${C}` extends `4${Digit}${Digit}` ? 'clientError'
    : `${C}` extends `5${Digit}${Digit}` ? 'serverError'
    : number extends C ? StatusClass
    : never
  : never

/**
 * Tells whether a code is informational: an integer from 100 to 199, registered or not (RFC 9110, section 15.2).
 *
 * @param code - A status code; `null` and `undefined` are none.
 * @returns `false` for everything else.
 * @example
 * isInformational(103) //=> true
 * isInformational(200) //=> false
 */
export function isInformational(code: number | null | undefined): code is InformationalCode {
  return Number.isInteger(code) && code! >= 100 && code! <= 199
}

/**
 * Tells whether a code is successful: an integer from 200 to 299, registered or not (RFC 9110, section 15.3).
 *
 * @param code - A status code; `null` and `undefined` are none.
 * @returns `false` for everything else.
 * @example
 * isSuccessful(204) //=> true
 * isSuccessful(304) //=> false
 */
export function isSuccessful(code: number | null | undefined): code is SuccessfulCode {
  return Number.isInteger(code) && code! >= 200 && code! <= 299
}

/**
 * Tells whether a code is a redirection: an integer from 300 to 399, registered or not (RFC 9110, section 15.4).
 * For the five that Fetch follows, use `isRedirectStatus`.
 *
 * @param code - A status code; `null` and `undefined` are none.
 * @returns `false` for everything else.
 * @example
 * isRedirection(304) //=> true
 * isRedirection(404) //=> false
 */
export function isRedirection(code: number | null | undefined): code is RedirectionCode {
  return Number.isInteger(code) && code! >= 300 && code! <= 399
}

/**
 * Tells whether a code is a client error: an integer from 400 to 499, registered or not (RFC 9110, section 15.5).
 *
 * @param code - A status code; `null` and `undefined` are none.
 * @returns `false` for everything else.
 * @example
 * isClientError(404) //=> true
 * isClientError(499) //=> true
 * isClientError(500) //=> false
 */
export function isClientError(code: number | null | undefined): code is ClientErrorCode {
  return Number.isInteger(code) && code! >= 400 && code! <= 499
}

/**
 * Tells whether a code is a server error: an integer from 500 to 599, registered or not (RFC 9110, section 15.6).
 *
 * @param code - A status code; `null` and `undefined` are none.
 * @returns `false` for everything else.
 * @example
 * isServerError(503) //=> true
 * isServerError(404) //=> false
 */
export function isServerError(code: number | null | undefined): code is ServerErrorCode {
  return Number.isInteger(code) && code! >= 500 && code! <= 599
}

/**
 * Tells whether a code is an error of either side: an integer from 400 to 599 (RFC 9110, sections 15.5 and 15.6).
 *
 * @param code - A status code; `null` and `undefined` are none.
 * @returns `false` for everything else.
 * @example
 * isErrorStatus(404) //=> true
 * isErrorStatus(503) //=> true
 * isErrorStatus(302) //=> false
 */
export function isErrorStatus(code: number | null | undefined): code is ErrorCode {
  return Number.isInteger(code) && code! >= 400 && code! <= 599
}

/**
 * Gives the class of a status code, registered or not (RFC 9110, section 15).
 *
 * @param code - A status code.
 * @returns One of the five classes; `undefined` for anything but an integer from 100 to 599.
 * @example
 * statusClass(404) //=> 'clientError'
 * statusClass(299) //=> 'successful'
 * statusClass(600) //=> undefined
 */
export function statusClass<const C extends number | null | undefined>(code: C): ClassOf<C> {
  return (isStatusCode(code) ? STATUS_CLASSES[Math.floor(code / 100) - 1] : undefined) as ClassOf<C>
}

type ClassOf<C> = C extends number
  ? [StatusClassOf<C>] extends [never] ? undefined : number extends C ? StatusClass | undefined : StatusClassOf<C>
  : undefined
