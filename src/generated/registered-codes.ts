// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

/** Every code in the IANA registry, including temporary, unused and obsoleted ones. */
export type RegisteredCode =
  | 100 | 101 | 102 | 103 | 104
  | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226
  | 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451
  | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511

/**
 * Every code in the IANA registry, in order. Read-only.
 *
 * @example
 * ```ts
 * REGISTERED_CODES[0] //=> 100
 * ```
 */
export const REGISTERED_CODES: readonly RegisteredCode[] = /* @__PURE__ */ Object.freeze<RegisteredCode[]>([
  100, 101, 102, 103, 104,
  200, 201, 202, 203, 204, 205, 206, 207, 208, 226,
  300, 301, 302, 303, 304, 305, 306, 307, 308,
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
  500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511
])

/**
 * Tells whether a code is in the IANA registry, including temporary, unused and obsoleted ones.
 *
 * @param code - A status code.
 * @returns `false` for everything else.
 * @see [The registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)
 * @example
 * ```ts
 * isRegistered(404) //=> true
 * isRegistered(499) //=> false
 * ```
 */
export const isRegistered = (code: number | null | undefined): code is RegisteredCode =>
  Number.isInteger(code) && (
    (code! >= 100 && code! <= 104) ||
    (code! >= 200 && code! <= 208) ||
    code === 226 ||
    (code! >= 300 && code! <= 308) ||
    (code! >= 400 && code! <= 418) ||
    (code! >= 421 && code! <= 426) ||
    (code! >= 428 && code! <= 429) ||
    code === 431 ||
    code === 451 ||
    (code! >= 500 && code! <= 508) ||
    (code! >= 510 && code! <= 511)
  )
