import type { StatusCode } from './status-class.js'

/**
 * The type of a guard that narrows a status code (RFC 9110, section 15) to `S`. `hasStatus` only ever asks it about a number.
 *
 * @example
 * const isGone: StatusGuard<404 | 410> = (code): code is 404 | 410 => code === 404 || code === 410
 */
export type StatusGuard<S extends number = StatusCode> = (code: number | null | undefined) => code is S

/**
 * The status codes (RFC 9110, section 15) that `hasStatus` looks for when it expects an `E`: a code itself, or those of a guard.
 *
 * @example
 * type NullBodyStatus = ExpectedCode<typeof isNullBodyStatus> // 101 | 103 | 204 | 205 | 304
 */
export type ExpectedCode<E> = E extends StatusGuard<infer S> ? S : E extends number ? IsAny<E> extends true ? number : E : never

type IsAny<T> = 0 extends 1 & T ? true : false
type IsUnion<T, Each = T> = true extends (Each extends unknown ? [T] extends [Each] ? false : true : never) ? true : false

// Has a name, so that a compiler works it out once for each union of codes.
type Digits<S extends number> = `${S}`

// Any number passes for a member of an enum, but not for a literal.
type Literal<S extends number> = number extends S ? Digits<S> extends `${infer Code extends number}` ? Code : never : S

// What of the type of a property can be one of `S`; a type that takes 0.5 takes any number. Digits are compared, so that the members of
// anybody's enum match. The digits of a branded number are unknown: a record with keys that are no literals may be empty.
type Matching<Property, S extends number> = 0.5 extends Property ? S
  : Property extends number
    ? `${Property}` extends Digits<S> ? Property : {} extends Record<`${Property}`, 1> ? Literal<S> : never
    : never

// The mark of a response that the other branch keeps. Its key is one that no response has, that no editor offers, and that every
// declaration file can write.
type InBothBranches = { readonly [Symbol.unscopables]: true }

// A response that is marked since an earlier question gets another mark.
type Kept<R> = R extends { readonly [Symbol.unscopables]: infer Mark } ? R & { readonly [Symbol.unscopables]: [Mark] } : R & InBothBranches

type WithoutStatus = { readonly status?: null | undefined }

// A match, kept where the other branch would lose with it those of `All` that are a subtype of it and have another `status`.
type Safe<Match, All> = true extends (All extends Match ? All extends Match & WithoutStatus ? false : true : never) ? Kept<Match> : Match

// A response with its property `K` narrowed; the response itself where that is always a match, so that the other branch loses it.
type WithProperty<R, K extends string, Property, Match, All = never> = [Match] extends [never] ? never
  : 0.5 extends Property ? Safe<R & { readonly [P in K]: Match }, All>
  : [Property] extends [Match] ? Safe<R, All>
  : Safe<R & { readonly [P in K]: Match }, All>

// What a `status` is where the `statusCode` counts. TypeScript 5.4 intersects an optional property with `null | undefined` to `never`.
type Missing<Status> = unknown extends Status ? null | undefined : Extract<Status, null | undefined>

// The status is in one of two properties, and the type does not say in which. A member of a union gets no literal in a property that it does
// not declare: from ten members on, a compiler looks a member up by its literal, and would find the one that declares it.
type InEither<R, Match, Code, Status = unknown, All = never> = [Match] extends [never] ? never
  : (R & { readonly status: Match; readonly statusCode?: unknown })
    | (IsUnion<Exclude<All, null | void>> extends true ? Kept<R & { readonly status?: Missing<Status>; readonly statusCode: number }>
      : R & { readonly status?: Missing<Status>; readonly statusCode: Code })

type Fields = 'status' | 'statusCode'

// `All` is the union of which `R` is a member.
type Member<R, S extends number, All> = R extends { readonly status: {} } ? WithProperty<R, 'status', R['status'], Matching<R['status'], S>>
  : R extends null | void ? never
  // `never` is what intersects with a class whose property is private.
  : [R & { readonly status?: unknown; readonly statusCode?: unknown }] extends [never] ? Kept<R>
  : [Extract<keyof R, Fields>] extends [never] ? Undeclared<R, keyof R & Fields, S, All>
  : 'status' extends keyof R ? WithOptionalStatus<R, Matching<R['status'], S>, S, All>
  : 'statusCode' extends keyof R ? WithProperty<R, 'statusCode', R['statusCode'], Matching<R['statusCode'], S>, All>
  : never

type WithOptionalStatus<R, Match, S extends number, All> = 'statusCode' extends keyof R
  ? WithProperty<R, 'status', R['status' & keyof R], Match>
    | WithProperty<R extends WithoutStatus ? R : R & { readonly status?: Missing<R['status' & keyof R]> }, 'statusCode', R['statusCode'], Matching<R['statusCode'], S>>
  : InEither<R, Match, S, R['status' & keyof R], All>

// `unknown`, `object` and `{}` may have any property, errors often have a status of which their type says nothing, and an index
// signature does not say which properties are there.
type Undeclared<R, Indexed, S extends number, All> = [Indexed] extends [never]
  ? [keyof R] extends [typeof Symbol.unscopables] ? InSome<R, S, All> : R extends Error ? InSome<R, S, All> : never
  : InSome<R, Matching<R[Indexed & keyof R], S>, All>

type InSome<R, Match, All> = [Match] extends [never] ? never
  : IsUnion<Exclude<All, null | void>> extends true ? Kept<R>
  : InEither<R, Match, Match>

/**
 * The response type `R` with a status (RFC 9110, section 15) that is one of `S`: the members of a union that can have it, and `never`
 * where none can. A member that can have others as well is narrowed at its `status` or `statusCode`; one that declares neither (`object`,
 * `Error`) stays as it is.
 *
 * @example
 * ```ts
 * type Reply = { status: 200; user: string } | { status: 404; message: string }
 * type Missing = WithStatus<Reply, 404> // { status: 404; message: string }
 * ```
 */
export type WithStatus<R, S extends number> = [R, S] extends [unknown, number] ? Member<R, S, R> : never

/**
 * What `hasStatus` narrows a response of type `R` to when it expects an `E` with the codes `S` (RFC 9110, section 15): `WithStatus<R, S>`, with
 * a mark where `E` is several codes or guards, so that `R` stays whole in the other branch.
 *
 * @example
 * type NotFound = WithExpectedStatus<Response, 404> // Response & { readonly status: 404 }
 */
export type WithExpectedStatus<R, S extends number, E = S> = true extends IsAny<E> | IsUnion<E> ? Kept<WithStatus<R, S>> : WithStatus<R, S>

interface StatusFields {
  readonly status?: number | null | undefined
  readonly statusCode?: number | null | undefined
}

type ResponseWithStatus = StatusFields | null | void

// Refuses a response that can have no status code. In a property, because a compiler takes the constraint of a type parameter there.
type Question<R> = [WithStatus<R, StatusCode>] extends [never] ? { expected: never } : { expected: unknown }

declare const nobodyHas: unique symbol

// Nothing but `any` extends it, which has to stay what it is in both branches.
interface OnlyAny {
  readonly [nobodyHas]: never
}

/**
 * Tells whether a response has an expected status, and narrows the response: of a union, the members that can have that
 * status, in both branches; of any other type, its property. The status is the number in `status`, or, where that is `null` or
 * `undefined`, in `statusCode` (RFC 9110, section 15); a string is never a match.
 *
 * Both branches are sound, except where a member of a union hides a `status` or `statusCode` that its type does not declare (as with `in`),
 * where a number passes for a member of an enum that it is not, and without `strictNullChecks`.
 *
 * @param response - A response of any client or server: `{ status }` or `{ statusCode }`; also an `Error`, `unknown`, `null` or `undefined`.
 * @param expected - A status code, or a guard, such as `isClientError` or one of your own.
 * @returns `false` for a response without a status, and where reading it, or the guard, throws.
 * @example
 * ```ts
 * hasStatus({ status: 404, message: 'No such user' }, 404) //=> true
 * hasStatus({ statusCode: 503 }, isClientError) //=> false
 * ```
 */
export function hasStatus<R extends OnlyAny>(response: R, expected: StatusCode | StatusGuard): boolean
export function hasStatus<R extends ResponseWithStatus, G extends StatusGuard>(
  response: R, expected: G
): response is WithExpectedStatus<R, ExpectedCode<G>, G>
export function hasStatus<R extends ResponseWithStatus, const S extends StatusCode>(
  response: R, expected: S
): response is WithExpectedStatus<R, S>
export function hasStatus<R, const E extends StatusCode | StatusGuard>(
  response: R, expected: E & Question<R>['expected']
): response is WithExpectedStatus<R, ExpectedCode<E>, E>
// Either of the second and the third; the last of many is the one that a compiler quotes when none fits.
export function hasStatus<R extends ResponseWithStatus, const E extends StatusCode | StatusGuard>(
  response: R, expected: E
): response is WithExpectedStatus<R, ExpectedCode<E>, E>
export function hasStatus(response: unknown, expected: StatusCode | StatusGuard): boolean {
  // Short, because it is in the bundle of everyone who uses it: `+` changes whatever is no number, or throws; only functions have a
  // `call`; and nothing outlives the `try`, not even a number that is called because somebody has put a `call` on `Object.prototype`.
  try {
    response = (response as StatusFields).status ?? (response as StatusFields).statusCode
    return response === +(response as number) && (response === expected || !!(expected as Function).call && (expected as StatusGuard)(response as number))
  } catch {
    return false
  }
}
