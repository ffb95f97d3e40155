import { statusClass } from '../status-class.js'
import { isUnofficial } from '../status-record.js'
import type { Dataset, Source, StatusRecord } from '../status-record.js'
import { TRAIT_TITLES } from '../wording/titles.js'
import { quoted, recordFault, RECORDS_FILE, SOURCES_FILE } from './faults.js'
import type { Fault } from './faults.js'
import { keywordFaults, nameFaults, phraseFaults } from './rules-names.js'
import { alternativeOrderFaults, recordOrderFaults, sourceOrderFaults } from './rules-order.js'
import { linkFaults, repositoryFaults } from './rules-references.js'
import { REGISTERED_FIELDS, REGISTERED_LISTS, UNOFFICIAL_FIELDS } from './schema.js'

/**
 * The rules that a schema cannot express: those between fields, records and files. The entries must fit the schema. An
 * entry that is left out, because it does not, causes no fault.
 */
export function ruleFaults({ records, sources }: Dataset): Fault[] {
  return [
    ...sourceFaults(sources),
    ...sourceOrderFaults(sources),
    ...repositoryFaults(sources),
    ...records.flatMap(record => [...fieldFaults(record), ...linkFaults(record, sources)]),
    ...records.flatMap(record => [...alternativeFaults(record), ...alternativeOrderFaults(record)]),
    ...records.flatMap(record => [...keywordFaults(record), ...noteFaults(record)]),
    ...duplicateFaults(records),
    ...phraseFaults(records),
    ...nameFaults(records),
    ...recordOrderFaults(records)
  ]
}

/** The rules that need every record. */
export function completenessFaults(records: readonly StatusRecord[]): Fault[] {
  return [
    ...records.flatMap(record => unregisteredAlternativeFaults(record, records)),
    ...mostCommonFaults(records),
    ...coverageFaults(records)
  ]
}

function sourceFaults(sources: readonly Source[]): Fault[] {
  return sources.flatMap((source, index) => {
    const { id, kind, url, file } = source
    const fault = (field: string, found: string, expected: string): Fault =>
      ({ place: [SOURCES_FILE, id, field], found, expected })
    const isTaken = sources.findIndex(other => other.id === id) < index
    return [
      ...(isTaken ? [fault('id', quoted(id), 'an id that no other source has')] : []),
      ...(kind === 'document' && !file ? [fault('file', 'nothing', 'the file name of the published list')] : []),
      ...(kind !== 'document' && !url ? [fault('url', 'nothing', 'a URL')] : [])
    ]
  })
}

/** The rules between the fields of one record. */
function fieldFaults(record: StatusRecord): Fault[] {
  const itsClass = statusClass(record.code)
  const fault = (field: string, found: string, expected: string): Fault => recordFault(record, field, found, expected)
  const lacksVendor = isUnofficial(record) && !record.vendor
  const foreign = isUnofficial(record) ? REGISTERED_FIELDS : UNOFFICIAL_FIELDS
  const kind = isUnofficial(record) ? 'an unofficial' : 'a registered'
  return [
    ...(record.class === itsClass ? [] : [fault('class', quoted(record.class), quoted(itsClass))]),
    ...(lacksVendor ? [fault('vendor', 'nothing', 'the vendor that uses the code')] : []),
    ...foreign
      .filter(field => field in record)
      .map(field => fault(field, quoted(record[field]), `no such field on ${kind} code`)),
    ...REGISTERED_LISTS
      .filter(field => isUnofficial(record) && record[field].length > 0)
      .map(field => fault(field, quoted(record[field]), `no ${field}, because the code is unofficial`))
  ]
}

function alternativeFaults(record: StatusRecord): Fault[] {
  return record.alternatives.flatMap(({ code, when }, index) => {
    const fault = (field: string, found: unknown, expected: string): Fault =>
      recordFault(record, `alternatives[${index}].${field}`, quoted(found), expected)
    const isClause = /^[a-z].*[^.]$/.test(when)
    const earlier = record.alternatives.slice(0, index)
    const isRepeated = earlier.some(other => other.code === code && other.when === when)
    return [
      ...(isClause ? [] : [fault('when', when, 'a clause that starts in lower case, without a full stop')]),
      ...(code === record.code ? [fault('code', code, 'another code than that of the record')] : []),
      ...(isRepeated ? [fault('when', when, `a condition not yet given for ${code}`)] : [])
    ]
  })
}

function unregisteredAlternativeFaults(record: StatusRecord, records: readonly StatusRecord[]): Fault[] {
  const isRegistered = (code: number): boolean => records.some(other => other.code === code && !isUnofficial(other))
  return record.alternatives.flatMap(({ code }, index) =>
    isRegistered(code) ? [] : [recordFault(record, `alternatives[${index}].code`, quoted(code), 'a registered code')]
  )
}

function noteFaults(record: StatusRecord): Fault[] {
  return record.sourceNotes.flatMap(({ note, meaningDiffers }, index) => {
    const place = `sourceNotes[${index}].note`
    return meaningDiffers && !note ? [recordFault(record, place, 'nothing', 'how the meaning differs')] : []
  })
}

function mostCommonFaults(records: readonly StatusRecord[]): Fault[] {
  const unofficial = records.filter(isUnofficial)
  return unofficial.filter(({ mostCommon }) => mostCommon).flatMap((record, _, chosen) => {
    const rivals = unofficial.filter(({ code }) => code === record.code)
    const first = chosen.find(other => other.code === record.code)!
    const expected = rivals.length < 2 ? 'no such field on a code with one unofficial meaning'
      : first !== record ? `one such meaning of ${record.code}; ${quoted(first.phrase)} has it`
      : ''
    return expected ? [recordFault(record, 'mostCommon', 'true', expected)] : []
  })
}

function duplicateFaults(records: readonly StatusRecord[]): Fault[] {
  const seen = new Set<string>()
  return records.flatMap(record => {
    const { code, phrase, vendor } = record
    const expected = isUnofficial(record)
      ? `one record for ${quoted(phrase)} by ${quoted(vendor)}`
      : 'one registered record per code'
    const meaning = `${code}: ${expected}`
    if (seen.has(meaning)) return [recordFault(record, 'code', quoted(code), expected)]
    seen.add(meaning)
    return []
  })
}

/** Missing records that would leave a union, a module or a trait empty. */
function coverageFaults(records: readonly StatusRecord[]): Fault[] {
  const registered = records.filter(record => !isUnofficial(record))
  const fault = (field: string, found: string): Fault =>
    ({ place: [RECORDS_FILE, field], found, expected: 'at least 1' })
  return [
    ...(registered.length < records.length ? [] : [fault('registration', 'no unofficial record')]),
    ...Object.keys(TRAIT_TITLES)
      .filter(trait => !registered.some(({ traits }) => (traits as readonly string[]).includes(trait)))
      .map(trait => fault('traits', `no registered record with ${quoted(trait)}`))
  ]
}
