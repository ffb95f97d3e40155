import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installedPackage } from '../package/installed.js'

export type Api = typeof import('../../src/index.js')
export type Records = typeof import('../../src/records.js')

/** An entry of the packed and installed package, in both module systems. */
export async function loadEntry<T>(name: 'index' | 'const-enum' | 'enum' | 'unofficial' | 'records'): Promise<{ system: string; entry: T }[]> {
  const folder = join(installedPackage(), 'node_modules/statusbook/dist')
  return [
    { system: 'ESM', entry: (await import(pathToFileURL(join(folder, `${name}.js`)).href)) as T },
    { system: 'CommonJS', entry: createRequire(join(folder, 'package.json'))(join(folder, `${name}.cjs`)) as T }
  ]
}

const throwing = (): never => {
  throw new Error('touched')
}
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/** Wrong inputs that functions get in practice. None is a status code or a phrase. */
export const HOSTILE: readonly unknown[] = [
  undefined, null, NaN, Infinity, -Infinity, -0, 0, 0.5, 404.5, 399.9999999, 499.0000001, 4.04e20, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE, 2 ** 32 + 404, 404n, 10n ** 30n,
  true, false, '', '404', ' 404 ', '0x194', '4e2', '404 Not Found', 'x'.repeat(1_000_000), ' '.repeat(1_000_000), '-_'.repeat(500_000), '\u0000', '\ud800',
  Symbol('404'), Symbol.iterator, [], [404], ['Not Found'], {}, { status: 404 }, { code: 404 }, new Number(404), new String('Not Found'), Object(404n), new Date(404), /404/,
  () => 404, class {}, new Map([[404, 404]]), new Proxy([], { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing }), revoked(),
  { valueOf: throwing }, { toString: throwing }, { [Symbol.toPrimitive]: throwing }, { valueOf: () => 404 }, { toString: () => 'Not Found' }, Object.create(null) as object,
  '__proto__', ...Object.getOwnPropertyNames(Object.prototype), ...Object.getOwnPropertyNames(Array.prototype), ...Object.getOwnPropertyNames(Function.prototype)
]
