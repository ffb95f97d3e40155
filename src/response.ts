import type { StatusCode } from './status-class.js'

interface StatusField {
  readonly status?: number | null | undefined
}

interface StatusCodeField {
  // Read only where there is no `status`, so that nothing else may stand there, such as the method of an Express response.
  readonly status?: number | null | undefined
  readonly statusCode?: number | null | undefined
}

type ResponseWithStatus = StatusField | StatusCodeField | null | void

/**
 * The type of a guard that narrows a status code (RFC 9110, section 15) to `S`, such as `isClientError` or one of your own. `hasStatus` only
 * ever asks it about a number.
 *
 * @example
 * const isGone: StatusGuard<404 | 410> = (code): code is 404 | 410 => code === 404 || code === 410
 */
export type StatusGuard<S extends number = StatusCode> = (code: number | null | undefined) => code is S

type IsAny<T> = 0 extends 1 & T ? true : false

/**
 * The codes of what `hasStatus` expects: of a code itself, of a guard those that it narrows to, of `any` every number.
 *
 * @example
 * type Codes = ExpectedCode<typeof isNullBodyStatus> // 101 | 103 | 204 | 205 | 304
 */
export type ExpectedCode<E> = IsAny<E> extends true ? number
  : E extends StatusGuard<infer S> ? S
  : E extends number ? E
  : never

// Has a name, so that a compiler works it out once for each union of codes.
type Digits<S extends number> = `${S}`

// Any number passes for a member of an enum, but not for a literal.
type Literal<S extends number> = number extends S ? Digits<S> extends `${infer Code extends number}` ? Code : never : S

// What of a status can be one of `S`. Digits are compared, so that the members of anybody's enum match as well. Of a branded number
// they are not known: a record of what is no literal may be empty. A status that may be 0.5 may be any number.
type Matching<Status, S extends number> = 0.5 extends Status ? S
  : Status extends number
    ? `${Status}` extends Digits<S> ? Status : {} extends Record<`${Status}`, 1> ? Literal<S> : never
    : never

// Marks a type that the other branch must not lose. The key is one that no response has, that no editor offers, and that every
// declaration file can write.
type InBothBranches<S> = { readonly [Symbol.unscopables]: S }

type IsUnion<T, Each = T> = true extends (Each extends unknown ? [T] extends [Each] ? false : true : never) ? true : false

// Of several codes that are expected, the one at run time may be another; of `any` nothing is known.
type OneSided<E> = IsAny<E> extends true ? InBothBranches<E> : IsUnion<E> extends true ? InBothBranches<E> : unknown

// A response with the property `K` narrowed: the response itself where it can be nothing else, so that the other branch loses it.
type WithProperty<R, K extends string, Status, Match> = [Match] extends [never] ? never
  : 0.5 extends Status ? R & { readonly [P in K]: Match }
  : [Status] extends [Match] ? R
  : R & { readonly [P in K]: Match }

type WithoutStatus = { readonly status?: null | undefined }

// The status is in one of the two properties; in which, the type does not say.
type InEither<R, Status, Code> = [Status] extends [never] ? never
  : (R & { readonly status: Status; readonly statusCode?: unknown }) | (R & { readonly status?: null | undefined; readonly statusCode: Code })

type Member<R, S extends number, All> = R extends { readonly status: {} } ? WithProperty<R, 'status', R['status'], Matching<R['status'], S>>
  : R extends null | void ? never
  // Nothing can be both where the property of a class is private.
  : [R & { readonly status?: unknown; readonly statusCode?: unknown }] extends [never] ? R & InBothBranches<S>
  : [Extract<keyof R, 'status' | 'statusCode'>] extends [never] ? Undeclared<R, keyof R & ('status' | 'statusCode'), S, All>
  : 'status' extends keyof R ? WithOptionalStatus<R, Matching<R['status'], S>, S>
  : 'statusCode' extends keyof R ? WithStatusCode<R, WithProperty<R, 'statusCode', R['statusCode'], Matching<R['statusCode'], S>>, S, All>
  : never

type WithOptionalStatus<R, Match, S extends number> = 'statusCode' extends keyof R
  ? WithProperty<R, 'status', R['status' & keyof R], Match>
    | WithProperty<R extends WithoutStatus ? R : R & WithoutStatus, 'statusCode', R['statusCode'], Matching<R['statusCode'], S>>
  : InEither<R, Match, S>

// Lost in the other branch, it would take those with it that are a subtype of it and have another `status`.
type WithStatusCode<R, Match, S, All> = [R] extends [Match]
  ? true extends (All extends R ? All extends WithoutStatus & R ? false : true : never) ? R & InBothBranches<S> : Match
  : Match

// Of `unknown`, `object` and `{}` nothing is known, an error often has a status of which its type says nothing, and what has an index signature
// may lack it.
type Undeclared<R, Keys, S extends number, All> = [Keys] extends [never]
  ? [keyof R] extends [typeof Symbol.unscopables] ? Unsure<R, S, All> : R extends Error ? Unsure<R, S, All> : never
  : Unsure<R, Matching<R[Keys & keyof R], S>, All>

// From ten members on, a compiler finds the members of a union by a property, and would find another one by this status.
type Unsure<R, Match, All> = [Match] extends [never] ? never
  : IsUnion<Exclude<All, null | void>> extends true ? R & InBothBranches<Match>
  : InEither<R, Match, Match>

/**
 * The response type `R` with a status (RFC 9110, section 15) that is one of `S`: of a union, the members that can have it, and `never` where none
 * can. A member that can have others as well is narrowed at its `status` or `statusCode`.
 *
 * @example
 * type Reply = { status: 200; user: string } | { status: 404; message: string }
 * type Missing = WithStatus<Reply, 404> // { status: 404; message: string }
 */
export type WithStatus<R, S extends number> = [R, S] extends [unknown, number] ? Member<R, S, R> : never

/**
 * What `hasStatus` narrows a response of the type `R` to, where the type of what is expected is `E`, and `S` are its codes.
 */
export type WithExpectedStatus<R, S extends number, E = S> = [S] extends [number] ? WithStatus<R, S> & OneSided<E> : never

// A property, because a compiler judges the property of a type parameter by its constraint.
type Readable<R> = unknown extends R ? { expected: unknown } : [WithStatus<R, StatusCode>] extends [never] ? { expected: never } : { expected: unknown }

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
 * hasStatus({ status: 404, message: 'No such user' }, 404) //=> true
 * hasStatus({ statusCode: 503 }, isClientError) //=> false
 */
export function hasStatus<R extends OnlyAny>(response: R, expected: StatusCode | StatusGuard): boolean
export function hasStatus<R extends ResponseWithStatus, G extends StatusGuard>(response: R, expected: G): response is WithExpectedStatus<R, ExpectedCode<G>, G>
export function hasStatus<R extends ResponseWithStatus, const S extends StatusCode>(response: R, expected: S): response is WithExpectedStatus<R, S>
export function hasStatus<R, const E extends StatusCode | StatusGuard>(response: R, expected: E & Readable<R>['expected']): response is WithExpectedStatus<R, ExpectedCode<E>, E>
// Either of the second and the third; the last of many is the one that a compiler quotes when none fits.
export function hasStatus<R extends ResponseWithStatus, const E extends StatusCode | StatusGuard>(response: R, expected: E): response is WithExpectedStatus<R, ExpectedCode<E>, E>
export function hasStatus(response: unknown, expected: StatusCode | StatusGuard): boolean {
  // Short, because it is in the bundle of whoever uses it: only a number is what `+` makes of it, only functions have a `call`, and nothing outlives
  // the `try`, not even a number that is called where somebody has put a `call` on `Object.prototype`.
  try {
    response = (response as StatusField).status ?? (response as StatusCodeField).statusCode
    return response === +(response as number) && (response === expected || !!(expected as Function).call && (expected as StatusGuard)(response as number))
  } catch {
    return false
  }
}
