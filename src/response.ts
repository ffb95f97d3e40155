import type { StatusCode } from './status-code.js'

interface StatusField {
  readonly status?: number | null | undefined
}

interface StatusCodeField {
  readonly statusCode?: number | null | undefined
}

type ResponseWithStatus = StatusField | StatusCodeField | null | undefined

type StatusGuard<S extends number> = (code: number | null | undefined) => code is S

// What of a status can be one of `S`. Digits are compared, so that the members of anybody's enum match as well.
type Matching<Status, S extends number> = unknown extends Status ? S
  : Status extends number ? {} extends Record<`${Status}`, 1> ? S : `${Status}` extends `${S}` ? Status : never
  : never

// A response whose property `K` is one of `S`: itself where it can be nothing else, so that the other branch loses it.
type WithProperty<R, K extends keyof R, S extends number> = [Matching<R[K], S>] extends [infer Match]
  ? [Match] extends [never] ? never : [R[K]] extends [Match] ? R : R & { readonly [P in K]: Match }
  : never

type WithStatusField<R, S extends number> = 'status' extends keyof R ? WithProperty<R, 'status', S> : never

type WithStatusCodeField<R, S extends number> = 'statusCode' extends keyof R
  ? R extends { readonly status: {} } ? never : WithProperty<R, 'statusCode', S>
  : never

/**
 * The response type `R` with a status that is one of `S`: of a union, the members that can have it. A member that can have
 * others as well is narrowed at its `status` or `statusCode`.
 *
 * @example
 * type Reply = { status: 200; user: string } | { status: 404; message: string }
 * type Missing = WithStatus<Reply, 404> // { status: 404; message: string }
 */
export type WithStatus<R, S extends number> = R extends ResponseWithStatus
  ? 0 extends 1 & R ? R : WithStatusField<R, S> | WithStatusCodeField<R, S>
  : unknown extends R ? { readonly status: S; readonly statusCode?: unknown } | { readonly status?: null | undefined; readonly statusCode: S }
  : never

declare const expectedAnyOf: unique symbol

// Marks a type that the other branch must not lose: of several codes that are expected, the one at run time may be another.
interface ExpectedAnyOf<S> {
  readonly [expectedAnyOf]: S
}

type OneSided<S, Each = S> = true extends (Each extends unknown ? ([S] extends [Each] ? false : true) : never) ? ExpectedAnyOf<S> : unknown

type IfUnknown<R> = unknown extends R ? unknown : never

/**
 * Tells whether a response has an expected status, and narrows the response: of a union, the members that can have that
 * status, in both branches; of any other type, its property. The status is in `status`, or else
 * in `statusCode` (RFC 9110, section 15).
 *
 * @param response - A response of any client or server: `{ status }` or `{ statusCode }`, `null` or `undefined`.
 * @param expected - A status code, or one of the guards, such as `isClientError`.
 * @returns `false` for a response without a status, and for whatever throws when it is read.
 * @example
 * hasStatus({ status: 404, message: 'No such user' }, 404) //=> true
 * hasStatus({ statusCode: 503 }, isClientError) //=> false
 */
export function hasStatus<R, S extends StatusCode>(response: R & IfUnknown<R>, expected: StatusGuard<S>): response is R & IfUnknown<R> & WithStatus<R, S>
export function hasStatus<R, const S extends StatusCode>(response: R & IfUnknown<R>, expected: S): response is R & IfUnknown<R> & WithStatus<R, S>
export function hasStatus<R extends ResponseWithStatus, S extends StatusCode>(response: R, expected: StatusGuard<S>): response is R & WithStatus<R, S>
// Last, because it is the one that a compiler quotes when none fits.
export function hasStatus<R extends ResponseWithStatus, const S extends StatusCode>(response: R, expected: S): response is R & WithStatus<R, S> & OneSided<S>
export function hasStatus(response: unknown, expected: StatusCode | StatusGuard<StatusCode>): boolean {
  // Short, because it is in the bundle of whoever uses it: only functions have a `call`, and nothing outlives the `try`.
  try {
    response = (response as StatusField).status ?? (response as StatusCodeField).statusCode
    return (expected as Function).call ? (expected as StatusGuard<StatusCode>)(response as StatusCode) : response === expected
  } catch {
    return false
  }
}
