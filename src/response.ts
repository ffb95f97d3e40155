import type { StatusCode } from './status-class.js'

interface StatusField {
  readonly status?: number | null | undefined
}

interface StatusCodeField {
  // Read only where there is no `status`, so that nothing else may stand there, such as the method of an Express response.
  readonly status?: number | null | undefined
  readonly statusCode?: number | null | undefined
}

type ResponseWithStatus = StatusField | StatusCodeField | null | undefined

type StatusGuard<S extends number> = (code: number | null | undefined) => code is S

type CodeOf<Expected> = Expected extends StatusGuard<infer S> ? S : Expected extends number ? Expected : never

// Has a name, so that a compiler works it out once for each union of codes.
type Digits<S extends number> = `${S}`

// Any number passes for a member of an enum, but not for a literal.
type Literal<S extends number> = number extends S ? Digits<S> extends `${infer Code extends number}` ? Code : never : S

// What of a status can be one of `S`. Digits are compared, so that the members of anybody's enum match as well. Of a branded number
// they are not known: a record of what is no literal may be empty.
type Matching<Status, S extends number> = Status extends number
  ? `${Status}` extends Digits<S> ? Status : {} extends Record<`${Status}`, 1> ? Literal<S> : never
  : never

// A response whose property `K` is one of `S`: itself where it can be nothing else, so that the other branch loses it. A status
// that may be 0.5 may be any number.
type WithProperty<R, K extends string, Status, S extends number> = 0.5 extends Status
  ? R & { readonly [P in K]: S }
  : WithMatch<R, K, Status, Matching<Status, S>>

type WithMatch<R, K extends string, Status, Match> = [Match] extends [never] ? never
  : [Status] extends [Match] ? R : R & { readonly [P in K]: Match }

interface WithoutStatus {
  readonly status?: null | undefined
}

// Counts where there is no `status` at run time.
type WithStatusCode<R, Status, S extends number> = 'status' extends keyof R
  ? R extends { readonly status: {} } ? never : WithProperty<R extends WithoutStatus ? R : R & WithoutStatus, 'statusCode', Status, S>
  : WithProperty<R, 'statusCode', Status, S>

/**
 * The response type `R` with a status that is one of `S`: of a union, the members that can have it. A member that can have
 * others as well is narrowed at its `status` or `statusCode`.
 *
 * @example
 * type Reply = { status: 200; user: string } | { status: 404; message: string }
 * type Missing = WithStatus<Reply, 404> // { status: 404; message: string }
 */
export type WithStatus<R, S extends number> = R extends null | undefined ? never
  // Of `unknown`, `object` and `{}` nothing is known yet.
  : [keyof R] extends [never] ? R & ({ readonly status: S; readonly statusCode?: unknown } | { readonly status?: null | undefined; readonly statusCode: S })
  : ('status' extends keyof R ? WithProperty<R, 'status', R['status'], S> : never)
  | ('statusCode' extends keyof R ? WithStatusCode<R, R['statusCode'], S> : never)

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
export function hasStatus<R extends ResponseWithStatus, S extends StatusCode>(response: R, expected: StatusGuard<S>): response is WithStatus<R, S>
export function hasStatus<R extends ResponseWithStatus, const S extends StatusCode>(response: R, expected: S): response is WithStatus<R, S> & OneSided<S>
export function hasStatus<R, const E extends StatusCode | StatusGuard<StatusCode>>(response: R & IfUnknown<R>, expected: E): response is R & IfUnknown<R> & WithStatus<R, CodeOf<E>>
// The second again: of four, a compiler quotes the last when none fits.
export function hasStatus<R extends ResponseWithStatus, const S extends StatusCode>(response: R, expected: S): response is WithStatus<R, S> & OneSided<S>
export function hasStatus(response: unknown, expected: StatusCode | StatusGuard<StatusCode>): boolean {
  // Short, because it is in the bundle of whoever uses it: only functions have a `call`, and nothing outlives the `try`.
  try {
    response = (response as StatusField).status ?? (response as StatusCodeField).statusCode
    return (expected as Function).call ? (expected as StatusGuard<StatusCode>)(response as StatusCode) : response === expected
  } catch {
    return false
  }
}
