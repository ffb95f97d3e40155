import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { constantDoc } from '../../src/compile/tsdoc.js'
import { registeredConstants, unofficialConstants } from '../../src/wording/constant-names.js'
import { installedPackage } from './installed.js'
import { datasetBytes, filesBelow, limitsFor, mainFiles, sizesOf } from './size.js'

const dataset = loadDataset('.')
const { records } = dataset
const root = (): string => join(installedPackage(), 'node_modules/statusbook')

describe('the installed package', () => {
  it.each(['main', 'total'] as const)('stays within its limit: %s (test/package/size.ts)', part => {
    const { [part]: bytes } = sizesOf(root(), filesBelow(root()))
    const { [part]: limit } = limitsFor(dataset)
    expect(bytes).toBeLessThanOrEqual(limit)
  })

  it('has the dataset at most twice', () => {
    const { note } = records.flatMap(({ sourceNotes }) => sourceNotes).find(({ note }) => note)!
    const copies = filesBelow(root()).filter(file => readFileSync(join(root(), file), 'utf8').includes(note!))
    expect(copies.length).toBeLessThanOrEqual(2)
  })

  it('has no record in the main entry', () => {
    const files = [...mainFiles(root())].filter(file => /\.c?js$/.test(file))
    expect(files).toContain(join('dist', 'index.cjs'))
    for (const file of files) {
      const text = readFileSync(join(root(), file), 'utf8')
      expect([file, /status-codes\.json|records|sourceNotes|representation/.exec(text)?.[0]]).toEqual([file, undefined])
    }
  })
})

describe('the dataset', () => {
  it('has at most 1,500 bytes a record, with the sources', () => {
    expect(datasetBytes(dataset) / records.length).toBeLessThanOrEqual(1_500)
  })

  it('gives hovers of at most 450 bytes, on average', () => {
    const constants = [...registeredConstants(records), ...unofficialConstants(records)]
    const bytes = constants.map(constant => Buffer.byteLength(constantDoc(constant, dataset)))
    expect(bytes.reduce((sum, bytes) => sum + bytes, 0) / constants.length).toBeLessThanOrEqual(450)
  })
})
