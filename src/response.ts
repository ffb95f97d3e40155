import type { StatusCode } from './status-class.js'

/**
 * The type of a guard that narrows a status code (RFC 9110 §15) to `S`. `hasStatus` asks it about numbers only.
 *
 * @example
 * ```ts
 * const isGone: StatusGuard<404 | 410> = (code): code is 404 | 410 => code === 404 || code === 410
 * ```
 */
export type StatusGuard<S extends number = StatusCode> = (code: number | null | undefined) => code is S

/**
 * The status codes (RFC 9110 §15) that `hasStatus` expects, given a code or a guard `E`.
 *
 * @example
 * ```ts
 * type NullBodyStatus = ExpectedCode<typeof isNullBodyStatus> // 101 | 103 | 204 | 205 | 304
 * ```
 */
export type ExpectedCode<E> = E extends StatusGuard<infer S> ? S
  : E extends number ? IsAny<E> extends true ? number : E
  : never

type IsAny<T> = 0 extends 1 & T ? true : false
type IsUnion<T, Each = T> =
  true extends (Each extends unknown ? [T] extends [Each] ? false : true : never) ? true : false

// Named, so the compiler caches it for each union of codes.
type Digits<S extends number> = `${S}`

// A number is assignable to any member of an enum, but not to a literal.
type Literal<S extends number> = number extends S
  ? Digits<S> extends `${infer Code extends number}` ? Code : never
  : S

// The digits of a branded number are unknown: a record whose keys are not literals may be empty.
type HasUnknownDigits<N extends number> = {} extends Record<`${N}`, 1> ? true : false

// The part of a property's type that can be one of `S`. A type that accepts 0.5 accepts any number. Digits are
// compared, so that the members of any enum match.
type Matching<Property, S extends number> = 0.5 extends Property ? S
  : Property extends number
    ? `${Property}` extends Digits<S> ? Property
      : HasUnknownDigits<Property> extends true ? Literal<S>
      : HasUnknownDigits<S> extends true ? Property & S
      : never
    : never

// Marks a response that stays in the false branch as well. No response has this key, no editor suggests it, and
// every declaration file can name it.
type InBothBranches = { readonly [Symbol.unscopables]: true }

// A response with a mark from an earlier call gets another one.
type Kept<R> = R extends { readonly [Symbol.unscopables]: infer Mark }
  ? R & { readonly [Symbol.unscopables]: [Mark] }
  : R & InBothBranches

type WithoutStatus = { readonly status?: null | undefined }

// Also keeps a match in the false branch if a subtype of it, among `All`, has another `status`: both would be lost.
type Safe<Match, Keep, All> = Keep extends true ? Kept<Match>
  : true extends (All extends Match ? All extends Match & WithoutStatus ? false : true : never) ? Kept<Match>
  : Match

// A response with its property `K` narrowed. If the property always matches, the response itself, so that the false
// branch loses it.
type WithProperty<R, K extends string, Property, Match, Keep, All = never> = [Match] extends [never] ? never
  : 0.5 extends Property ? Safe<R & { readonly [P in K]: Match }, Keep, All>
  : [Property] extends [Match] ? Safe<R, Keep, All>
  : Safe<R & { readonly [P in K]: Match }, Keep, All>

// The type of `status` when `statusCode` counts. TypeScript 5.4 intersects an optional property with
// `null | undefined` to `never`.
type Missing<Status> = unknown extends Status ? null | undefined : Extract<Status, null | void>

// The status is in one of two properties, and the type does not say which. A member of a union gets no literal in a
// property that it does not declare: from ten members on, the compiler finds a member by its literal, and would find
// the one that declares it.
type InEither<R, Match, Code, Status = unknown, All = never> = [Match] extends [never] ? never
  : (R & { readonly status: Match; readonly statusCode?: unknown })
    | (IsUnion<Exclude<All, null | void>> extends true
      ? Kept<R & { readonly status?: Missing<Status>; readonly statusCode: number }>
      : R & { readonly status?: Missing<Status>; readonly statusCode: Code })

type Fields = 'status' | 'statusCode'

/**
 * The member `R` of the union `All`, if its status (RFC 9110 §15) can be one of `S`, or `never`. If `Keep` is
 * `true`, the false branch keeps it too. `WithStatus` consists of it; its name keeps declarations short.
 *
 * @example
 * ```ts
 * type Missing = MemberWithStatus<{ status: 404 }, 404, { status: 200 } | { status: 404 }> // { status: 404 }
 * ```
 */
export type MemberWithStatus<R, S extends number, All, Keep = false> = R extends { readonly status: {} }
  ? WithProperty<R, 'status', R['status'], Matching<R['status'], S>, Keep>
  : R extends null | void ? never
  // A class with a private property of that name intersects to `never`.
  : [R & { readonly status?: unknown; readonly statusCode?: unknown }] extends [never] ? Kept<R>
  : [Extract<keyof R, Fields>] extends [never] ? Undeclared<R, keyof R & Fields, S, All>
  : 'status' extends keyof R ? WithOptionalStatus<R, Matching<R['status'], S>, S, Keep, All>
  : 'statusCode' extends keyof R
    ? WithProperty<R, 'statusCode', R['statusCode'], Matching<R['statusCode'], S>, Keep, All>
  : never

type WithOptionalStatus<R, Match, S extends number, Keep, All> = 'statusCode' extends keyof R
  ? WithProperty<R, 'status', R['status' & keyof R], Match, Keep>
    | WithProperty<
      R extends WithoutStatus ? R : R & { readonly status?: Missing<R['status' & keyof R]> },
      'statusCode', R['statusCode'], Matching<R['statusCode'], S>, Keep
    >
  : InEither<R, Match, S, R['status' & keyof R], All>

// `unknown`, `object` and `{}` may have any property, errors often have a status that their type does not declare, and
// an index signature does not say which properties exist.
type Undeclared<R, Indexed, S extends number, All> = [Indexed] extends [never]
  ? [keyof R] extends [typeof Symbol.unscopables] ? InSome<R, S, All> : R extends Error ? InSome<R, S, All> : never
  : InSome<R, Matching<R[Indexed & keyof R], S>, All>

type InSome<R, Match, All> = [Match] extends [never] ? never
  : IsUnion<Exclude<All, null | void>> extends true ? Kept<R>
  : InEither<R, Match, Match>

/**
 * The response type `R` with a status (RFC 9110 §15) that is one of `S`: the members of a union that can have it, or
 * `never`. A member that can have other statuses too is narrowed at its `status` or `statusCode`.
 *
 * @example
 * ```ts
 * type Reply = { status: 200; user: string } | { status: 404; message: string }
 * type Missing = WithStatus<Reply, 404> // { status: 404; message: string }
 * ```
 */
export type WithStatus<R, S extends number> = [R, S] extends [unknown, number] ? MemberWithStatus<R, S, R> : never

/**
 * The type that `hasStatus` narrows `R` to (RFC 9110 §15): `WithStatus<R, S>`, marked if `E` is a union, so that the
 * false branch keeps `R`.
 *
 * @example
 * ```ts
 * type NotFound = WithExpectedStatus<Response, 404> // Response & { readonly status: 404 }
 * ```
 */
export type WithExpectedStatus<R, S extends number, E = S> = true extends IsAny<E> | IsUnion<E>
  // Not `Kept<WithStatus<R, S>>`: for a type parameter, that takes the compiler many seconds.
  ? MemberWithStatus<R, S, R, true>
  : WithStatus<R, S>

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
  // Short, because it ends up in bundles: `+` changes or refuses everything but a number, only functions have a `call`,
  // and `try` catches the rest, even a number that is called because `Object.prototype` has a `call`.
  try {
    response = (response as StatusFields).status ?? (response as StatusFields).statusCode
    return response === +(response as number)
      && (response === expected || !!(expected as Function).call && (expected as StatusGuard)(response as number))
  } catch {
    return false
  }
}
