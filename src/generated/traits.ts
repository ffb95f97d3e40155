// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

/**
 * Tells whether a code is a redirect status: one that Fetch follows to the `Location` of the response.
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @see [Fetch Standard, redirect status](https://fetch.spec.whatwg.org/#redirect-status)
 * @example
 * ```ts
 * isRedirectStatus(308) //=> true
 * isRedirectStatus(304) //=> false
 * ```
 */
export const isRedirectStatus = (code: number | null | undefined): code is 301 | 302 | 303 | 307 | 308 =>
  Number.isInteger(code) && (
    (code! >= 301 && code! <= 303) ||
    (code! >= 307 && code! <= 308)
  )

/**
 * Tells whether a code is a null body status: a Fetch `Response` with it has no body.
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @see [Fetch Standard, null body status](https://fetch.spec.whatwg.org/#null-body-status)
 * @example
 * ```ts
 * isNullBodyStatus(204) //=> true
 * isNullBodyStatus(200) //=> false
 * ```
 */
export const isNullBodyStatus = (code: number | null | undefined): code is 101 | 103 | 204 | 205 | 304 =>
  Number.isInteger(code) && (
    code === 101 ||
    code === 103 ||
    (code! >= 204 && code! <= 205) ||
    code === 304
  )

/**
 * Tells whether a code is heuristically cacheable: a cache may reuse the response without explicit freshness (451: RFC 7725 §3).
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @see [RFC 9110 §15.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.1)
 * @example
 * ```ts
 * isHeuristicallyCacheable(404) //=> true
 * isHeuristicallyCacheable(500) //=> false
 * ```
 */
export const isHeuristicallyCacheable = (code: number | null | undefined): code is 200 | 203 | 204 | 206 | 300 | 301 | 308 | 404 | 405 | 410 | 414 | 451 | 501 =>
  Number.isInteger(code) && (
    code === 200 ||
    (code! >= 203 && code! <= 204) ||
    code === 206 ||
    (code! >= 300 && code! <= 301) ||
    code === 308 ||
    (code! >= 404 && code! <= 405) ||
    code === 410 ||
    code === 414 ||
    code === 451 ||
    code === 501
  )
