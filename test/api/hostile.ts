const throwing = (): never => {
  throw new Error('touched')
}
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/** Wrong as a code or phrase, but right as a response. */
export const REPLY = { status: 404 }

/** Wrong inputs that functions get in practice. None is a status code or a phrase. */
export const HOSTILE: readonly unknown[] = [
  undefined, null, true, false,
  NaN, Infinity, -Infinity, -0, 0, 0.5, 404.5, 399.9999999, 499.0000001, 4.04e20, 2 ** 32 + 404,
  Number.MAX_SAFE_INTEGER, Number.MIN_VALUE, 404n, 10n ** 30n,
  '', '404', ' 404 ', '0x194', '4e2', '404 Not Found', '\u0000', '\ud800',
  'x'.repeat(1_000_000), ' '.repeat(1_000_000), '-_'.repeat(500_000),
  Symbol('404'), Symbol.iterator,
  [], [404], ['Not Found'], {}, REPLY, { code: 404 }, Object.create(null) as object,
  new Number(404), new String('Not Found'), Object(404n), new Date(404), new Map([[404, 404]]), /404/,
  () => 404, class {},
  new Proxy([], { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing }), revoked(),
  { valueOf: throwing }, { toString: throwing }, { [Symbol.toPrimitive]: throwing },
  { valueOf: () => 404 }, { toString: () => 'Not Found' },
  '__proto__', ...[Object, Array, Function].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
]
