import type { StatusCode } from './status-class.js'

/**
 * The type of a guard that narrows a status code (RFC 9110 §15) to `S`. Guards are only called with numbers.
 *
 * @example
 * ```ts
 * const isGone: StatusGuard<404 | 410> = (code): code is 404 | 410 => code === 404 || code === 410
 * ```
 */
export type StatusGuard<S extends number = StatusCode> = (code: number) => code is S

/**
 * The status codes (RFC 9110 §15) that a code or a guard `E` stands for.
 *
 * @example
 * ```ts
 * type NullBodyStatus = ExpectedCode<typeof isNullBodyStatus> // 101 | 103 | 204 | 205 | 304
 * ```
 */
export type ExpectedCode<E> = E extends StatusGuard<infer S> ? S
  : E extends number ? IsAny<E> extends true ? number : E
  : never

// IsAny<any> // => true
export type IsAny<T> = 0 extends 1 & T ? true : false

// IsUnion<200 | 404> // => true. Nothing but `never` is both of them; a single type is what it is.
export type IsUnion<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer All) => void
  ? [T] extends [All] ? false : true
  : never

// IsAnyGuard<StatusGuard> // => true. A guard for any codes; its type does not say for which. `isStatusCode`, which
// takes `unknown`, is true for all.
type IsAnyGuard<E> = ((code: number | null | undefined) => code is StatusCode) extends E ? true : false

/**
 * Whether a code or a guard of the type `E` may stand for fewer status codes (RFC 9110 §15) than `E` says, so that the
 * false branch must keep everything.
 *
 * @example
 * ```ts
 * type OneOfTwo = IsUncertain<404 | 410> // true
 * ```
 */
export type IsUncertain<E> = true extends IsAny<E> | IsUnion<E> | IsAnyGuard<E> ? true : false

declare const each: unique symbol

// What the compiler names when it refuses an argument of `anyOf`.
interface OneCodeOrGuardEach {
  readonly [each]: never
}

// What each element of `E` must be, besides a code or a guard. Only `never` refuses `any`, and `unknown extends any`.
// OneEach<[404, 404 | 410]> // => [number | object, OneCodeOrGuardEach]. With `number`, messages show literals.
// OneEach<404[]> // => OneCodeOrGuardEach[]
type OneEach<E extends readonly unknown[], OfUncertainLength = IsOfUncertainLength<E>> = {
  [I in keyof E]: true extends OfUncertainLength | IsUnion<E[I]> | IsAnyGuard<E[I]>
    ? unknown extends E[I] ? never : OneCodeOrGuardEach
    : number | object
}

// IsOfUncertainLength<404[]> // => true. It may be empty.
type IsOfUncertainLength<E extends readonly unknown[]> =
  number extends E['length'] ? true : IsUnion<E> | IsUnion<E['length']>

/**
 * Returns the guard of several status codes (RFC 9110 §15): it is true for each of the codes, and for each code that
 * one of the guards accepts.
 *
 * Each argument is one code or one guard. A union, or a list of unknown length, is a compile error: the false branch
 * would lose codes that may not be among them.
 *
 * @param expected - Status codes and guards, such as `isServerError` or your own.
 * @returns A guard like `isClientError`, for `hasStatus`, for `filter`, or for a code.
 * @example
 * ```ts
 * anyOf(401, 403)(403) //=> true
 * hasStatus({ status: 503 }, anyOf(408, 429, isServerError)) //=> true
 * ```
 */
export function anyOf<const E extends readonly (StatusCode | StatusGuard)[] & OneEach<E>>(
  // `OneEach` is in the constraint: as the type of the parameter, it would prevent the inference of nested calls.
  ...expected: E
): (code: number | null | undefined) => code is ExpectedCode<E[number]> {
  return (code): code is ExpectedCode<E[number]> =>
    typeof code === 'number' && expected.some(one => (typeof one === 'function' ? one(code) : one === code))
}
