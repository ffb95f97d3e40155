import { phraseKey } from '../phrase-key.js'
import { statusClass } from '../status-class.js'
import { isUnofficial } from '../status-record.js'
import type { Dataset, Source, StatusRecord } from '../status-record.js'
import { registeredConstants, unofficialConstants } from '../wording/constant-names.js'
import type { Constant } from '../wording/constant-names.js'
import { TRAIT_TITLES } from '../wording/titles.js'
import { quoted } from './faults.js'
import type { Fault } from './faults.js'
import { RECORDS_FILE, REGISTERED_FIELDS, SOURCES_FILE, UNOFFICIAL_FIELDS } from './schema.js'

/** The rules that a schema cannot express: those between fields, records and files. The dataset must fit the schema. */
export function ruleFaults({ records, sources }: Dataset): Fault[] {
  return [
    ...sourceFaults(sources),
    ...records.flatMap(record => [...fieldFaults(record), ...citationFaults(record, sources)]),
    ...duplicateFaults(records),
    ...phraseFaults(records),
    ...nameFaults(records),
    ...orderFaults(records),
    ...coverageFaults(records)
  ]
}

const recordFault = ({ code }: StatusRecord, field: string, found: string, expected: string): Fault =>
  ({ place: [RECORDS_FILE, code, field], found, expected })

function sourceFaults(sources: readonly Source[]): Fault[] {
  return sources.flatMap((source, index) => {
    const { id, kind, url, file } = source
    const fault = (field: string, found: string, expected: string): Fault =>
      ({ place: [SOURCES_FILE, id, field], found, expected })
    const isTaken = sources.findIndex(other => other.id === id) < index
    return [
      ...(isTaken ? [fault('id', quoted(id), 'an id that no other source has')] : []),
      ...(kind === 'document' && !file ? [fault('file', 'nothing', "the document's file name")] : []),
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
      .map(field => fault(field, quoted(record[field]), `no such field on ${kind} code`))
  ]
}

function citationFaults(record: StatusRecord, sources: readonly Source[]): Fault[] {
  const direct = (['references', 'formerPhrases', 'otherNames', 'sourceNotes'] as const).flatMap(field =>
    (record[field] ?? []).map(({ source }, index) => [`${field}[${index}].source`, source] as const)
  )
  const ofRules = (['headerFields', 'repeat'] as const).flatMap(field =>
    record[field].map(({ reference }, index) => [`${field}[${index}].reference.source`, reference.source] as const)
  )
  return [...direct, ...ofRules]
    .filter(([, id]) => !sources.some(source => source.id === id))
    .map(([field, id]) => recordFault(record, field, quoted(id), `the id of a source in ${SOURCES_FILE}`))
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

/** A phrase, former phrase, spelling or other name, and the field that holds it. */
interface Name {
  record: StatusRecord
  field: string
  phrase: string
}

/** The phrases that lead to more than one code, each with the place of the other. */
function phraseFaults(records: readonly StatusRecord[]): Fault[] {
  const names = records.flatMap(namesWithFields)
  return names.flatMap(name =>
    names.filter(other => clash(name, other)).map(other => {
      const others = isUnofficial(other.record) ? 'unofficial' : isUnofficial(name.record) ? 'registered' : 'other'
      const expected = `a phrase that no ${others} code has; ${other.record.code} has it in ${other.field}`
      return recordFault(name.record, name.field, quoted(name.phrase), expected)
    })
  )
}

/** What `statusCode` finds for a registered code; for an unofficial code, the phrase that it must not find. */
function namesWithFields(record: StatusRecord): Name[] {
  const { phrase, formerPhrases, spellings, otherNames = [] } = record
  const current = { record, field: 'phrase', phrase }
  if (isUnofficial(record)) return [current]
  return [
    current,
    ...formerPhrases.map(({ phrase }, index) => ({ record, field: `formerPhrases[${index}].phrase`, phrase })),
    ...spellings.map((phrase, index) => ({ record, field: `spellings[${index}]`, phrase })),
    ...otherNames.map(({ name }, index) => ({ record, field: `otherNames[${index}].name`, phrase: name }))
  ]
}

function clash(name: Name, other: Name): boolean {
  const unofficial = [name, other].filter(({ record }) => isUnofficial(record)).length
  if (phraseKey(name.phrase) !== phraseKey(other.phrase) || unofficial === 2) return false
  // An unofficial code may have the current phrase of a registered one: `statusCode` gives the registered code.
  return unofficial === 1 ? name.field !== other.field : name.record.code !== other.record.code
}

// The other exports of the package in upper snake case.
const OTHER_EXPORTS = ['PHRASES_BY_CODE', 'CODES_BY_PHRASE', 'REGISTERED_CODES', 'UNOFFICIAL_PHRASES_BY_CODE']

function nameFaults(records: readonly StatusRecord[]): Fault[] {
  const owners = new Map<string, Constant>()
  return [...registeredConstants(records), ...unofficialConstants(records)].flatMap(constant => {
    const { name } = constant
    const owner = owners.get(name)
    if (!owner) owners.set(name, constant)
    const fault = (expected: string): Fault[] =>
      [recordFault(constant.record, fieldOf(constant), quoted(phraseOf(constant)), `a phrase that gives a ${expected}`)]
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return fault(`valid constant name, not ${quoted(name)}`)
    if (OTHER_EXPORTS.includes(name)) return fault(`unique constant name; ${name} is another export`)
    if (!owner || haveSamePhrase(constant, owner)) return []
    return fault(`unique constant name; ${name} is taken by ${owner.record.code} ${phraseOf(owner)}`)
  })
}

const phraseOf = ({ record, formerPhrase, otherName }: Constant): string =>
  otherName?.name ?? formerPhrase?.phrase ?? record.phrase

function fieldOf({ record, formerPhrase, otherName }: Constant): string {
  if (otherName) return `otherNames[${record.otherNames!.indexOf(otherName)}].name`
  return formerPhrase ? `formerPhrases[${record.formerPhrases.indexOf(formerPhrase)}].phrase` : 'phrase'
}

/** Whether `phraseFaults` or `duplicateFaults` already reports the two. */
const haveSamePhrase = (constant: Constant, owner: Constant): boolean =>
  constant.record !== owner.record &&
  !isUnofficial(constant.record) &&
  phraseKey(phraseOf(constant)) === phraseKey(phraseOf(owner))

function orderFaults(records: readonly StatusRecord[]): Fault[] {
  const rank = (record: StatusRecord): number => record.code * 2 + (isUnofficial(record) ? 1 : 0)
  return records.flatMap((record, index) => {
    const previous = records[index - 1]
    if (!previous || rank(previous) <= rank(record)) return []
    const found = `${record.code} after ${previous.code}`
    return [recordFault(record, 'code', found, 'code order, registered before unofficial')]
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
