import type { WithStatus } from './narrowing.js'
import { isStatusCode, type StatusCode } from './status-class.js'
import type { ExpectedCode, IsUncertain, StatusGuard } from './status-guard.js'

interface StatusFields {
  readonly status?: number | null | undefined
  readonly statusCode?: number | null | undefined
}

// For the message only: nothing has such a `response`. ky's and got's errors keep the status there.
interface StatusInResponse {
  readonly response: 'pass this response instead'
}

type ResponseWithStatus = StatusFields | null | void

// What a message says of a response that can have no status.
// Checked<{ body: string }> // => { status: number }. Checked<Response> // => Response
type Checked<R> = [WithStatus<R, StatusCode>] extends [never]
  ? R extends { readonly response: unknown } ? StatusInResponse : { readonly status: number }
  : R

// Refuses a response that can have no status code. A property, because there the compiler uses the constraint of a
// type parameter.
// MayHaveStatus<{ body: string }> // => { expected: never }
type MayHaveStatus<R> = [WithStatus<R, StatusCode>] extends [never] ? { expected: never } : { expected: unknown }

declare const onlyAny: unique symbol

// Only `any` extends it.
interface Any {
  readonly [onlyAny]: never
}

// `const` decides whether literals widen, and nobody narrows a literal. It is here because the compiler would otherwise
// look for each type parameter in the result, which makes the first call of a program twice as slow.

/**
 * Tells whether a response has an expected status (RFC 9110 §15), and narrows it: a union to the members that can have
 * that status, in both branches; any other type at its property. Reads `status` or, if that is `null` or `undefined`,
 * `statusCode`. A string never matches.
 *
 * Both branches are sound, with these exceptions:
 * - a value has a `status` or `statusCode` that its type does not declare (`in` has the same gap);
 * - reading the status, or the guard, throws;
 * - the guard may be a narrower one than its type says: `strict ? isErrorStatus : isServerError`;
 * - a numeric enum, which accepts any number;
 * - no `strictNullChecks`.
 *
 * @param response - A response of any client or server; also an `Error`, `unknown`, `null` or `undefined`.
 * @param expected - A status code, or a guard: `isClientError`, `anyOf(404, 410)` or your own.
 * @returns `false` for a response without a status, and if reading it or the guard throws.
 * @example
 * ```ts
 * hasStatus({ status: 404, message: 'No such user' }, 404) //=> true
 * hasStatus({ statusCode: 503 }, isClientError) //=> false
 * ```
 */
export function hasStatus<const R extends Any>(response: R, expected: StatusCode | StatusGuard): boolean
/**
 * Tells whether a response has an expected status (RFC 9110 §15), one that a guard accepts, and narrows it.
 *
 * @param response - A response of any client or server.
 * @param expected - A guard: `isClientError`, `anyOf(404, 410)` or your own.
 * @returns `false` for a response without a status.
 * @example
 * ```ts
 * hasStatus({ statusCode: 503 }, isServerError) //=> true
 * ```
 */
export function hasStatus<const R extends ResponseWithStatus, const G extends StatusGuard>(
  response: R, expected: G
): response is WithStatus<R, ExpectedCode<G>, IsUncertain<G>>
/**
 * Tells whether a response has an expected status (RFC 9110 §15), and narrows it in both branches.
 *
 * @param response - A response of any client or server.
 * @param expected - A status code.
 * @returns `false` for a response without a status.
 * @example
 * ```ts
 * hasStatus({ status: 404 }, 404) //=> true
 * ```
 */
export function hasStatus<const R extends ResponseWithStatus, const S extends StatusCode>(
  response: R, expected: S
): response is WithStatus<R, S, IsUncertain<S>>
/**
 * Tells whether a response has an expected status (RFC 9110 §15), where the response may be an error or any value.
 *
 * @param response - An `Error`, `unknown`, or any other value that may have a status.
 * @param expected - A status code.
 * @returns `false` for a value without a status.
 * @example
 * ```ts
 * hasStatus(new Error('No status'), 404) //=> false
 * ```
 */
export function hasStatus<const R, const S extends StatusCode>(
  response: R, expected: S & MayHaveStatus<R>['expected']
): response is WithStatus<R, S, IsUncertain<S>>
/**
 * Tells whether a response has an expected status (RFC 9110 §15), where the response may be an error or any value.
 *
 * @param response - An `Error`, `unknown`, or any other value that may have a status.
 * @param expected - A status code or a guard.
 * @returns `false` for a value without a status.
 * @example
 * ```ts
 * hasStatus(new Error('No status'), isClientError) //=> false
 * ```
 */
export function hasStatus<const R, const E extends StatusCode | StatusGuard>(
  response: R, expected: E & MayHaveStatus<R>['expected']
): response is WithStatus<R, ExpectedCode<E>, IsUncertain<E>>
/**
 * Tells whether a response has an expected status (RFC 9110 §15), and narrows it.
 *
 * @param response - A response of any client or server.
 * @param expected - A status code or a guard.
 */
// Accepts nothing that the others refuse, but if none fits, the compiler quotes the last: it blames the response only if
// that can have no status.
export function hasStatus<const R, const E extends StatusCode | StatusGuard>(
  response: Checked<R>, expected: E
): boolean
export function hasStatus(response: unknown, expected: StatusCode | StatusGuard): boolean {
  try {
    const code = (response as StatusFields).status ?? (response as StatusFields).statusCode
    return typeof code === 'number' && (typeof expected === 'function' ? expected(code) : code === expected)
  } catch {
    return false
  }
}

/**
 * Returns the status code of a response or an error (RFC 9110 §15): its `status` or, if that is `null` or `undefined`,
 * its `statusCode`.
 *
 * @param response - Any value, such as what `catch` caught.
 * @returns An integer from 100 to 599; `undefined` for anything else, and if reading the status throws.
 * @example
 * ```ts
 * statusOf({ statusCode: 503 }) //=> 503
 * statusOf(new Error('No status')) ?? 500 //=> 500
 * ```
 */
export function statusOf(response: unknown): StatusCode | undefined {
  try {
    const code = (response as StatusFields).status ?? (response as StatusFields).statusCode
    return isStatusCode(code) ? code : undefined
  } catch {
    return undefined
  }
}
