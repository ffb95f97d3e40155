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

// Counts where there is no `status` at run time.
type WithStatusCode<R, Status, S extends number> = 'status' extends keyof R
  ? R extends { readonly status: {} } ? never : WithProperty<R extends { readonly status?: null | undefined } ? R : R & { readonly status?: null | undefined }, 'statusCode', Status, S>
  : WithProperty<R, 'statusCode', Status, S>

/**
 * The response type `R` with a status (RFC 9110, section 15) that is one of `S`: of a union, the members that can have it, and `never` where none
 * can. A member that can have others as well is narrowed at its `status` or `statusCode`.
 *
 * @example
 * ```ts
 * type Reply = { status: 200; user: string } | { status: 404; message: string }
 * type Missing = WithStatus<Reply, 404> // { status: 404; message: string }
 * ```
 */
export type WithStatus<R, S extends number> = R extends null | undefined ? never
  // Of `unknown`, `object` and `{}` nothing is known yet.
  : [keyof R] extends [never] ? R & ({ readonly status: S; readonly statusCode?: unknown } | { readonly status?: null | undefined; readonly statusCode: S })
  : ('status' extends keyof R ? WithProperty<R, 'status', R['status'], S> : never)
  | ('statusCode' extends keyof R ? WithStatusCode<R, R['statusCode'], S> : never)

// Marks a type that the other branch must not lose: of several codes that are expected, the one at run time may be another. The key
// is one that no response has, that no editor offers, and that every declaration file can write.
type OneSided<S, Each = S> = true extends (Each extends unknown ? ([S] extends [Each] ? false : true) : never)
  ? { readonly [Symbol.unscopables]: S }
  : unknown

// Whether a member of a union has a status; nothing where it says nothing of one.
type HasStatus<R> = R extends null | undefined ? never
  : R extends ResponseWithStatus ? true
  : R extends { readonly status: infer Status } | { readonly statusCode: infer Status } ? unknown extends Status ? true : false
  : never

// Of `unknown` nothing is asked; of a union, that some member has a status, and that none has what is no status.
type IfReadable<R> = unknown extends R ? unknown : [HasStatus<R>] extends [never] ? never : [HasStatus<R>] extends [true] ? unknown : never

declare const nobodyHas: unique symbol

// Nothing but `any` extends it, which has to stay what it is in both branches.
interface OnlyAny {
  readonly [nobodyHas]: never
}

/**
 * Tells whether a response has an expected status, and narrows the response: of a union, the members that can have that
 * status, in both branches; of any other type, its property. The status is in `status`, or, where that is `null` or `undefined`,
 * in `statusCode` (RFC 9110, section 15).
 *
 * @param response - A response of any client or server: `{ status }` or `{ statusCode }`, `null` or `undefined`.
 * @param expected - A status code, or a guard, such as `isClientError` or one of your own.
 * @returns `false` for a response without a status, and where reading it, or the guard, throws.
 * @example
 * ```ts
 * hasStatus({ status: 404, message: 'No such user' }, 404) //=> true
 * hasStatus({ statusCode: 503 }, isClientError) //=> false
 * ```
 */
export function hasStatus<R extends OnlyAny>(response: R, expected: StatusCode | StatusGuard<StatusCode>): boolean
export function hasStatus<R extends ResponseWithStatus, G extends StatusGuard<StatusCode>>(response: R, expected: G): response is WithStatus<R, CodeOf<G>> & OneSided<G>
export function hasStatus<R extends ResponseWithStatus, const S extends StatusCode>(response: R, expected: S): response is WithStatus<R, S> & OneSided<S>
export function hasStatus<R, const E extends StatusCode | StatusGuard<StatusCode>>(response: R, expected: E & IfReadable<R>): response is WithStatus<R, CodeOf<E>> & OneSided<E>
// Either of the second and the third; the last of many is the one that a compiler quotes when none fits.
export function hasStatus<R extends ResponseWithStatus, const E extends StatusCode | StatusGuard<StatusCode>>(response: R, expected: E): response is WithStatus<R, CodeOf<E>> & OneSided<E>
export function hasStatus(response: unknown, expected: StatusCode | StatusGuard<StatusCode>): boolean {
  // Short, because it is in the bundle of whoever uses it: `undefined` is not above 0, only functions have a `call`, and nothing outlives
  // the `try`, not even a number that is called where somebody has put a `call` on `Object.prototype`.
  try {
    response = (response as StatusField).status ?? (response as StatusCodeField).statusCode
    return response === expected ? (response as StatusCode) > 0 : !!(expected as Function).call && (expected as StatusGuard<StatusCode>)(response as StatusCode)
  } catch {
    return false
  }
}
