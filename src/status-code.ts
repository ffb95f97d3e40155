import type { ClientErrorCode, InformationalCode, RedirectionCode, ServerErrorCode, SuccessfulCode } from './status-class.js'

/** Any status code: an integer from 100 to 599, registered or not (RFC 9110, section 15). */
export type StatusCode = InformationalCode | SuccessfulCode | RedirectionCode | ClientErrorCode | ServerErrorCode

/**
 * Tells whether a value is a status code: an integer from 100 to 599, registered or not (RFC 9110, section 15).
 *
 * @param value - Anything at all.
 * @returns `false` for everything that is not such a number, numeric strings and boxed numbers included.
 * @example
 * isStatusCode(499) //=> true
 * isStatusCode(600) //=> false
 * isStatusCode('404') //=> false
 */
export function isStatusCode(value: unknown): value is StatusCode {
  return Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 599
}
