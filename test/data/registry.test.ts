import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'

type Row = [value: string, description: string, reference: string]

// To update the registry, replace the file, run the tests, and correct the records that they name. The date of the copy
// is in data/sources.json.
const [, ...lines] = readFileSync('test/data/iana-http-status-codes.csv', 'utf8').trim().split(/\r?\n/)
const rows = lines.map(line => {
  const [, ...cells] = /^([^,]*),("[^"]*"|[^,]*),(.*)$/.exec(line)!
  return cells.map(cell => cell.replace(/^"|"$/g, '')) as Row
})
const assigned = rows.filter(([, description]) => description !== 'Unassigned')
const unassigned = rows.filter(([, description]) => description === 'Unassigned')

const { records } = loadDataset('.')
const registered = records.filter(({ registration }) => registration !== 'unofficial')

/** The description that the registry prints for a record. */
const STATES = { registered: '', temporary: '(TEMPORARY', unused: '(Unused)', obsoleted: '(OBSOLETED)', unofficial: '' }

describe('the IANA registry', () => {
  for (const [value, description, reference] of assigned) {
    it(`agrees with the dataset on ${value} ${description}`, () => {
      const record = registered.find(({ code }) => code === Number(value))!
      expect(record, `data/status-codes.json has no registered record for ${value}`).toBeDefined()
      const state = STATES[record.registration]
      expect(description).toContain(state)
      if (state === '') expect(description).not.toContain('(')
      if (record.registration !== 'unused') expect(description.replace(/ \(.*/, '')).toBe(record.phrase)

      const [first] = record.references
      const [, source, section] = /^\[([^,\]]+)(?:, Section ([\d.]+))?\]/.exec(reference)!
      expect(source!.toLowerCase().replace(/-05$/, '')).toBe(first!.source)
      if (section) expect(first!.section).toBe(section)
    })
  }

  it('is quoted in the references to it if its entry is more than the phrase, such as the dates of 104', () => {
    for (const [value, description] of rows.filter(([, description]) => description !== 'Unassigned')) {
      const { phrase, references } = registered.find(({ code }) => code === Number(value))!
      const entry = references.find(({ source }) => source === 'iana-http-status-codes')?.section
      expect(entry, value).toBe(description === phrase ? undefined : description)
    }
  })

  it('has its remarks (Unused) and (OBSOLETED) in the descriptions or notes of the records as well', () => {
    for (const [value, description] of rows.filter(([, description]) => /\((?!TEMPORARY)/.test(description))) {
      const record = registered.find(({ code }) => code === Number(value))!
      const said = [record.description, ...record.sourceNotes.map(({ note }) => note ?? '')].join(' ').toLowerCase()
      const remarks = description.toLowerCase().match(/(?<=\()(?:unused|obsoleted)/g)!
      for (const remark of remarks) expect(said, value).toContain(remark)
    }
  })

  it('assigns no number without a registered record', () => {
    const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
    const codes = assigned.map(([value]) => Number(value))
    const others = unassigned.flatMap(([value]) => {
      const [first, last = first] = value.split('-').map(Number) as [number, number?]
      return range(first, last)
    })
    const different = 'test/data/iana-http-status-codes.csv registers other codes than data/status-codes.json'
    expect(registered.map(({ code }) => code), different).toEqual(codes)
    expect([...codes, ...others].sort((a, b) => a - b)).toEqual(range(100, 599))
  })
})
