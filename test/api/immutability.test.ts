import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { loadEntry } from './entries.js'
import type { Records } from './entries.js'
import { HOSTILE } from './hostile.js'

/** Tries every way to change an object, and lists those that worked. */
function changesOf(value: object, path: string, seen = new Set<object>()): string[] {
  if (seen.has(value)) return []
  seen.add(value)
  const changes: string[] = []
  const attempt = (what: string, change: () => unknown): void => {
    try {
      if (change() !== false) changes.push(`${path}: ${what}`)
    } catch {
      // Expected: the change is refused.
    }
  }
  attempt('takes a new property', () => Reflect.set(value, 'added', 1) && Object.hasOwn(value, 'added'))
  attempt('takes a definition', () => Reflect.defineProperty(value, 'defined', { value: 1 }))
  attempt('takes a prototype', () => Reflect.setPrototypeOf(value, {}))
  for (const key of Reflect.ownKeys(value)) {
    const before: unknown = Reflect.get(value, key)
    attempt(`${String(key)} can be deleted`, () => Reflect.deleteProperty(value, key))
    attempt(`${String(key)} can be set`, () => Reflect.set(value, key, 'changed') && Reflect.get(value, key) !== before)
    if (typeof before === 'object' && before !== null) {
      changes.push(...changesOf(before, `${path}.${String(key)}`, seen))
    }
  }
  if (Array.isArray(value)) attempt('can be pushed to', () => value.push(1))
  return changes
}

describe.each(['index', 'const-enum', 'enum', 'unofficial', 'records'] as const)('the entry %s', name => {
  it('is read-only at every depth, in both module systems', async () => {
    for (const { system, entry } of await loadEntry<object>(name)) expect(changesOf(entry, system)).toEqual([])
  })
})

describe('the records', () => {
  it('are a copy of the JSON that require() shares', async () => {
    const require = createRequire(join(installedPackage(), 'package.json'))
    const json = require('statusbook/status-codes.json') as { phrase: string }[]
    const { statusRecord } = require('statusbook/records') as Records
    json[0]!.phrase = 'Changed'
    expect(statusRecord(100).phrase).toBe('Continue')
  })

  it(`are not found for ${HOSTILE.length} hostile inputs, and the look-ups never throw`, async () => {
    for (const { entry } of await loadEntry<Records>('records')) {
      const { statusRecord, statusRecords } = entry as unknown as Record<string, (code: unknown) => unknown>
      expect(HOSTILE.filter(value => statusRecord!(value) !== undefined)).toEqual([])
      expect(HOSTILE.filter(value => (statusRecords!(value) as unknown[]).length > 0)).toEqual([])
      expect(Object.isFrozen(statusRecords!('__proto__'))).toBe(true)
    }
  })

  it('include every meaning of a code, and statusRecord() gives only the registered one', async () => {
    for (const { entry } of await loadEntry<Records>('records')) {
      for (const record of entry.STATUS_RECORDS) {
        const meanings = entry.statusRecords(record.code)
        const registered = meanings.find(({ registration }) => registration !== 'unofficial')
        expect(meanings).toContain(record)
        expect(entry.statusRecord(record.code as number)).toBe(registered)
      }
    }
  })
})
