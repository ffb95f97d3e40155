import type { StatusCode } from './status-class.js'
import type { IsAny, IsUncertain, IsUnion } from './status-guard.js'

// How the type of a response `R` is narrowed to the codes `S`. Each member of a union is one of six cases. The examples
// expect 404:
//
//   1. `status` decides
//        { status: 200 | 404 }                     => R & { status: 404 }
//        { status?: number }                       => R & { status: 404 }
//        { status: 404 }                           => R
//   2. `statusCode` decides, because there is no `status`
//        { statusCode: number }                    => R & { statusCode: 404 }
//   3. `status` decides, or `statusCode` if `status` is missing
//        { status?: 404; statusCode: number }      => R & { status: 404 }
//                                                   | R & { status?: undefined; statusCode: 404 }
//   4. neither is declared, but either may be there
//        unknown, object, Error                    => as in case 3
//        Error, as a member of a union             => as in case 6
//   5. there is no status
//        { body: string }, string, null            => never
//   6. there is one, but the type cannot say which
//        class { private status }                  => R, marked
//
// TypeScript removes a member from the false branch if it is assignable to a type of the true branch. So a type of the
// true branch is `R` itself only if every value of `R` matches; otherwise it has a property more, or a mark.

type Fields = 'status' | 'statusCode'
type Nothing = null | undefined | void

// Digits<404 | 500> // => '404' | '500'. Named, so that the compiler caches it for each union of codes.
type Digits<S extends number> = `${S}`

// HasUnknownDigits<404 & Brand> // => true. A record whose keys are not literals may be empty.
type HasUnknownDigits<N extends number> = {} extends Record<`${N}`, 1> ? true : false

// Literal<Enum.NOT_FOUND> // => 404. A number is assignable to a member of an enum, but not to a literal.
type Literal<S extends number> = number extends S
  ? Digits<S> extends `${infer Code extends number}` ? Code : never
  : S

// The part of a property's type that can be one of `S`. Digits are compared, so that members of different enums match.
// Matching<200 | 404, ClientErrorCode> // => 404
// Matching<number, 404> // => 404
type Matching<Property, S extends number> = StatusCode extends Property ? Literal<S>
  : Property extends number
    ? `${Property}` extends Digits<S> ? Property
      : HasUnknownDigits<Property> extends true ? Literal<S>
      : HasUnknownDigits<S> extends true ? Property & S
      : never
    : never

// Missing<404 | null> // => null. The type of `status` when `statusCode` decides.
type Missing<Status> = unknown extends Status ? null | undefined : Extract<Status, Nothing>

// Marked<Response> // => Response & { [Symbol.unscopables]: true }
// The mark keeps a type in the false branch, because nothing is assignable to it: no response has this key. No editor
// suggests the key, and every declaration file can name it. A type with a mark from an earlier call gets another one.
type Marked<R> = R extends { readonly [Symbol.unscopables]: infer Mark }
  ? R & { readonly [Symbol.unscopables]: [Mark] }
  : R & { readonly [Symbol.unscopables]: true }

// Marks `Match` if the false branch must keep it: `Keep` is true, or a member of `All` is assignable to `Match`, but
// has a `status` of its own, perhaps `any`, and would be removed with it.
// MarkedIf<false, { statusCode: 404 }, { statusCode: 404 } | { statusCode: 404; status: 500 }> // => Marked<…>
type MarkedIf<Keep, Match, All> = true extends Keep ? Marked<Match>
  : true extends IsAny<All extends Match ? All['status' & keyof All] : never> ? Marked<Match>
  : true extends (All extends Match ? All extends Match & { readonly status?: null | undefined } ? false : true : never)
    ? Marked<Match>
  : Match

// Cases 1 and 2: `Match` is the part of `Property`, the type of `K`, that matches.
// AtProperty<Response, 'status', number, 404, …> // => Response & { status: 404 }
// AtProperty<{ status: 404 }, 'status', 404, 404, …> // => { status: 404 }
type AtProperty<R, K extends Fields, Property, Match, Keep, All = never> = [Match] extends [never] ? never
  // `number` is assignable to any member of an enum, so a type that accepts 0.5 never matches whole.
  : 0.5 extends Property ? MarkedIf<Keep, R & { readonly [P in K]: Match }, All>
  : [Property] extends [Match] ? MarkedIf<Keep, R, All>
  : MarkedIf<Keep, R & { readonly [P in K]: Match }, All>

// Case 3.
// AtEither<{ status?: 404; statusCode: 404 | 500 }, 404 | undefined, 404 | 500, 404, …>
// // => (R & { status: 404 }) | (R & { status?: undefined; statusCode: 404 })
type AtEither<R, Status, Code, S extends number, Keep> =
  | AtProperty<R, 'status', Status, Matching<Status, S>, Keep | IsAny<Status>>
  | AtProperty<
    R & { readonly status?: Missing<Status> }, 'statusCode', Code, Matching<Code, S>, Keep | IsAny<Status>
  >

// Case 4. A member of a union gets no literal in a property that it does not declare: from ten members on, TypeScript
// looks up by the literal which member a type belongs to, and would find one that declares the property.
// AtUndeclared<unknown, 404, unknown> // => { status: 404; … } | { status?: undefined; statusCode: 404 }
// AtUndeclared<Error, 404, Error | Response> // => Marked<Error>
type AtUndeclared<R, Match, All> = [Match] extends [never] ? never
  : IsUnion<Exclude<All, Nothing>> extends true ? Marked<R>
  : (R & { readonly status: Match; readonly statusCode?: unknown })
    | (R & { readonly status?: null | undefined; readonly statusCode: Match })

// Hidden<{ a: 1 }, 'status'> // => unknown. Any other type if a class has a private or protected property `K`.
type Hidden<R, K extends Fields> = K extends keyof R ? unknown : (R & { readonly [P in K]?: unknown })[K]

// Visible<{ statusCode: 404 }, 404, …> // => { statusCode: 404 }. An index signature declares no property.
type Visible<R, S extends number, All, Keep> = [Extract<keyof R, Fields>] extends [never]
  ? Undeclared<R, keyof R & Fields, S, All>
  : 'status' extends keyof R
    ? 'statusCode' extends keyof R ? AtEither<R, R['status'], R['statusCode'], S, Keep>
    : AtProperty<R, 'status', R['status'], Matching<R['status'], S>, Keep>
  : 'statusCode' extends keyof R
    ? AtProperty<R, 'statusCode', R['statusCode'], Matching<R['statusCode'], S>, Keep, All>
  : never

// Cases 4 and 5. `unknown`, `object` and `{}` may have any property, errors often have a status that their type does
// not declare, and an index signature does not say which properties exist. An error with a `response` has it there. A
// function is mostly one that somebody forgot to call.
// Undeclared<Error & { response: Response }, never, 404, …> // => never
// Undeclared<Record<string, number>, 'status' | 'statusCode', 404, …> // => R & { status: 404; … } | …
type Undeclared<R, Indexed, S extends number, All> = [Indexed] extends [never]
  ? R extends (...args: never) => unknown ? never
    : [keyof R] extends [typeof Symbol.unscopables] ? AtUndeclared<R, S, All>
    : 'response' extends keyof R ? never
    : R extends Error ? AtUndeclared<R, S, All>
    : never
  : AtUndeclared<R, Matching<R[Indexed & keyof R], S>, All>

/**
 * The member `R` of the union `All`, if its status (RFC 9110 §15) can be one of `S`, or `never`. If `Keep` is `true`,
 * the false branch keeps it too. `WithStatus` consists of it; its name keeps declarations short.
 *
 * @example
 * ```ts
 * type Missing = MemberWithStatus<{ status: 404 }, 404, { status: 200 } | { status: 404 }> // { status: 404 }
 * ```
 */
export type MemberWithStatus<R, S extends number, All, Keep = false> = R extends { readonly status: {} }
  // `unknown extends any`, which may be missing, whatever the type says.
  ? unknown extends R['status'] ? Visible<R, S, All, Keep>
    : AtProperty<R, 'status', R['status'], Matching<R['status'], S>, Keep>
  : R extends Nothing ? never
  : unknown extends Hidden<R, 'status'> & Hidden<R, 'statusCode'> ? Visible<R, S, All, Keep>
  : Marked<R>

/**
 * The type that `hasStatus` narrows `R` to (RFC 9110 §15): `WithStatus<R, S>`, marked if `Keep` is `true`, so that the
 * false branch keeps `R`. Use it instead of `WithStatus` if `S` is a type parameter, or a union of which one code is
 * expected.
 *
 * @example
 * ```ts
 * type NotFound = WithExpectedStatus<Response, 404> // Response & { readonly status: 404 }
 * ```
 */
// If `S` is a type parameter, nothing is assignable to this, so that the false branch keeps all.
export type WithExpectedStatus<R, S extends number, Keep = IsUncertain<S>, All = R> =
  [S] extends [number] ? MemberWithStatus<R, S, All, Keep> : never

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
// One by one, so that a type parameter beside other members stays in both branches, and costs the compiler no time.
export type WithStatus<R, S extends number, Keep = false, All = R> =
  R extends unknown ? WithExpectedStatus<R, S, Keep, All> : never
