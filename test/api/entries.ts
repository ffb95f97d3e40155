import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installedPackage } from '../package/installed.js'

export type Api = typeof import('../../src/index.js')
export type Records = typeof import('../../src/records.js')
type EntryName = 'index' | 'const-enum' | 'enum' | 'unofficial' | 'records'

/** An entry of the packed and installed package, in both module systems. */
export async function loadEntry<T>(name: EntryName): Promise<{ system: string; entry: T }[]> {
  const folder = join(installedPackage(), 'node_modules/statusbook/dist')
  return [
    { system: 'ESM', entry: (await import(pathToFileURL(join(folder, `${name}.js`)).href)) as T },
    { system: 'CommonJS', entry: createRequire(join(folder, 'package.json'))(join(folder, `${name}.cjs`)) as T }
  ]
}

/** The guards that the main entry exports. */
export const GUARDS = [
  'isInformational',
  'isSuccessful',
  'isRedirection',
  'isClientError',
  'isServerError',
  'isErrorStatus',
  'isRegistered',
  'isStatusCode',
  'isRedirectStatus',
  'isNullBodyStatus',
  'isHeuristicallyCacheable'
] as const
