import type { WithExpectedStatus, WithStatus } from './narrowing.js'
import { isStatusCode, type StatusCode } from './status-class.js'
import type { ExpectedCode, StatusGuard } from './status-guard.js'

interface StatusFields {
  readonly status?: number | null | undefined
  readonly statusCode?: number | null | undefined
}

type ResponseWithStatus = StatusFields | null | void

// Refuses a response that can have no status code. A property, because there the compiler uses the constraint of a
// type parameter.
type Question<R> = [WithStatus<R, StatusCode>] extends [never] ? { expected: never } : { expected: unknown }

declare const nobodyHas: unique symbol

// Only `any` extends it; `any` stays `any` in both branches.
interface OnlyAny {
  readonly [nobodyHas]: never
}

// `const` decides whether literals widen, and nobody narrows a literal. It is here because the compiler would otherwise
// look for each type parameter in the result, which makes the first call of a program twice as slow.

/**
 * Tells whether a response has an expected status (RFC 9110 §15), and narrows it: a union to the members that can have
 * that status, in both branches; any other type at its property. Reads `status` or, if that is `null` or `undefined`,
 * `statusCode`. A string never matches.
 *
 * Both branches are sound, except if a union member hides a `status` or `statusCode` that its type does not declare
 * (`in` has the same gap), for numeric enums that accept any number, if the guard throws, and without
 * `strictNullChecks`.
 *
 * @param response - A response of any client or server; also an `Error`, `unknown`, `null` or `undefined`.
 * @param expected - A status code, or a guard, such as `isClientError` or your own.
 * @returns `false` for a response without a status, and if reading it or the guard throws.
 * @example
 * ```ts
 * hasStatus({ status: 404, message: 'No such user' }, 404) //=> true
 * hasStatus({ statusCode: 503 }, isClientError) //=> false
 * ```
 */
export function hasStatus<const R extends OnlyAny>(response: R, expected: StatusCode | StatusGuard): boolean
export function hasStatus<const R extends ResponseWithStatus, const G extends StatusGuard>(
  response: R, expected: G
): response is WithExpectedStatus<R, ExpectedCode<G>, G>
export function hasStatus<const R extends ResponseWithStatus, const S extends StatusCode>(
  response: R, expected: S
): response is WithExpectedStatus<R, S>
export function hasStatus<const R, const E extends StatusCode | StatusGuard>(
  response: R, expected: E & Question<R>['expected']
): response is WithExpectedStatus<R, ExpectedCode<E>, E>
// The second and the third in one. If none fits, the compiler quotes the last.
export function hasStatus<const R extends ResponseWithStatus, const E extends StatusCode | StatusGuard>(
  response: R, expected: E
): response is WithExpectedStatus<R, ExpectedCode<E>, E>
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
