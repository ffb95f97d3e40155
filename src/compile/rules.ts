import { phraseKey } from '../phrase-key.js'
import { statusClass } from '../status-class.js'
import { isUnofficial } from '../status-record.js'
import type { Dataset, Reference, Source, StatusRecord } from '../status-record.js'
import { isFile, repositoryOf } from '../wording/citation.js'
import { registeredConstants, unofficialConstants } from '../wording/constant-names.js'
import type { Constant } from '../wording/constant-names.js'
import { TRAIT_TITLES } from '../wording/titles.js'
import { quoted } from './faults.js'
import type { Fault } from './faults.js'
import { RECORDS_FILE, SOURCES_FILE } from './schema.js'

/** The rules that a schema cannot express: those between fields, records and files. The dataset must fit the schema. */
export function ruleFaults({ records, sources }: Dataset): Fault[] {
  return [
    ...sourceFaults(sources),
    ...repositoryFaults(sources),
    ...records.flatMap(record => [...fieldFaults(record), ...citationFaults(record, sources)]),
    ...records.flatMap(record => [...alternativeFaults(record, records), ...keywordFaults(record)]),
    ...mostCommonFaults(records),
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
  const foreign = isUnofficial(record) ? [] : (['vendor', 'onTheWire', 'phraseIsLabel'] as const).filter(field => field in record)
  return [
    ...(record.class === itsClass ? [] : [fault('class', quoted(record.class), quoted(itsClass))]),
    ...(lacksVendor ? [fault('vendor', 'nothing', 'the vendor that uses the code')] : []),
    ...foreign.map(field => fault(field, quoted(record[field]), 'no such field on a registered code'))
  ]
}

/** A link to a file needs a commit, because a branch moves on and its files move. */
function repositoryFaults(sources: readonly Source[]): Fault[] {
  return sources
    .filter(({ url = '' }) => repositoryOf(url) && !repositoryOf(url)?.commit)
    .map(({ id, url }) => ({
      place: [SOURCES_FILE, id, 'url'], found: quoted(url), expected: `a repository at a commit: ${url}/tree/<commit>`
    }))
}

function citationFaults(record: StatusRecord, sources: readonly Source[]): Fault[] {
  const direct = (['references', 'formerPhrases', 'sourceNotes'] as const).flatMap(field =>
    record[field].map(({ source }, index) => [`${field}[${index}].source`, source] as const)
  )
  const ofRules = referencesWithFields(record)
    .filter(([field]) => !field.startsWith('references'))
    .map(([field, { source }]) => [`${field}.source`, source] as const)
  const unknown = [...direct, ...ofRules]
    .filter(([, id]) => !sources.some(source => source.id === id))
    .map(([field, id]) => recordFault(record, field, quoted(id), `the id of a source in ${SOURCES_FILE}`))
  return [...unknown, ...linkFaults(record, sources)]
}

/** Every reference of a record, and the field that holds it. */
function referencesWithFields(record: StatusRecord): (readonly [field: string, reference: Reference])[] {
  const inFields = (['headerFields', 'repeat', 'alternatives'] as const).flatMap(field =>
    record[field].map(({ reference }, index) => [`${field}[${index}].reference`, reference] as const)
  )
  return [
    ...record.references.map((reference, index) => [`references[${index}]`, reference] as const),
    ...inFields,
    ...record.alternatives.flatMap(({ secondReference }, index) =>
      secondReference ? [[`alternatives[${index}].secondReference`, secondReference] as const] : []
    )
  ]
}

/** A reference to a file must link to the file, and a repository must not be cited as a whole. */
function linkFaults(record: StatusRecord, sources: readonly Source[]): Fault[] {
  return referencesWithFields(record).flatMap(([field, { source, section }]) => {
    const { url = '' } = sources.find(({ id }) => id === source) ?? {}
    const namesFile = isFile(section ?? '')
    const isInRepository = repositoryOf(url) !== undefined
    if (!url || namesFile === isInRepository) return []
    const expected = namesFile
      ? `a heading: the URL of ${source} is no repository at a commit, so it cannot link to a file`
      : `the path of a file: the URL of ${source} is a repository`
    return [recordFault(record, `${field}.section`, quoted(section), expected)]
  })
}

function alternativeFaults(record: StatusRecord, records: readonly StatusRecord[]): Fault[] {
  return record.alternatives.flatMap(({ code, when }, index) => {
    const fault = (field: string, found: unknown, expected: string): Fault =>
      recordFault(record, `alternatives[${index}].${field}`, quoted(found), expected)
    const isRegistered = records.some(other => other.code === code && !isUnofficial(other))
    const isTwin = record.alternatives.slice(0, index).some(other => other.code === code && other.when === when)
    return [
      ...(isRegistered ? [] : [fault('code', code, 'a registered code')]),
      ...(code === record.code ? [fault('code', code, 'another code than that of the record')] : []),
      ...(isTwin ? [fault('when', when, `a condition not yet given for ${code}`)] : [])
    ]
  })
}

const MOST_KEYWORDS = 10

function keywordFaults(record: StatusRecord): Fault[] {
  const { keywords } = record
  const faults = keywords.flatMap((keyword, index) => {
    const fault = (expected: string): Fault => recordFault(record, `keywords[${index}]`, quoted(keyword), expected)
    const [field] = textsByField(record).find(([, text]) => words(text).includes(words(keyword))) ?? []
    const twin = keywords.slice(0, index).find(other => phraseKey(other) === phraseKey(keyword))
    return [
      ...(field ? [fault(`words that are not in ${field}`)] : []),
      ...(twin ? [fault(`a keyword other than ${quoted(twin)}`)] : [])
    ]
  })
  const tooMany = recordFault(record, 'keywords', `${keywords.length} keywords`, `at most ${MOST_KEYWORDS}`)
  return keywords.length > MOST_KEYWORDS ? [...faults, tooMany] : faults
}

/** What a search finds a record by without keywords. */
function textsByField(record: StatusRecord): (readonly [field: string, text: string])[] {
  return [
    ...namesWithFields(record).map(({ field, phrase }) => [field, phrase] as const),
    ['description', record.description],
    ['vendor', record.vendor ?? ''],
    ...record.traits.map(trait => ['traits', TRAIT_TITLES[trait]] as const),
    // One word, so that "websocket" is no part of "Sec-WebSocket-Accept": a header field is found by its whole name.
    ...record.headerFields.map(({ name }, index) => [`headerFields[${index}].name`, phraseKey(name)] as const)
  ]
}

/** The words of a text in lower case, each between spaces. */
const words = (text: string): string => ` ${text.toLowerCase().split(/[^a-z0-9]+/).join(' ')} `

function mostCommonFaults(records: readonly StatusRecord[]): Fault[] {
  return records.filter(({ mostCommon }) => mostCommon).flatMap((record, _, chosen) => {
    const rivals = records.filter(other => isUnofficial(other) && other.code === record.code)
    const first = chosen.find(other => other.code === record.code)!
    const expected = !isUnofficial(record) ? 'no such field on a registered code'
      : rivals.length < 2 ? 'no such field on a code with one unofficial meaning'
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

/** A phrase, former phrase or spelling, and the field that holds it. */
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
  const { phrase, formerPhrases, spellings } = record
  const current = { record, field: 'phrase', phrase }
  if (isUnofficial(record)) return [current]
  return [
    current,
    ...formerPhrases.map(({ phrase }, index) => ({ record, field: `formerPhrases[${index}].phrase`, phrase })),
    ...spellings.map((phrase, index) => ({ record, field: `spellings[${index}]`, phrase }))
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
    const { name, record, formerPhrase } = constant
    const owner = owners.get(name)
    if (!owner) owners.set(name, constant)
    const field = formerPhrase ? `formerPhrases[${record.formerPhrases.indexOf(formerPhrase)}].phrase` : 'phrase'
    const fault = (expected: string): Fault[] =>
      [recordFault(record, field, quoted(phraseOf(constant)), `a phrase that gives a ${expected}`)]
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return fault(`valid constant name, not ${quoted(name)}`)
    if (OTHER_EXPORTS.includes(name)) return fault(`unique constant name; ${name} is another export`)
    if (!owner || haveSamePhrase(constant, owner)) return []
    return fault(`unique constant name; ${name} is taken by ${owner.record.code} ${phraseOf(owner)}`)
  })
}

const phraseOf = ({ record, formerPhrase }: Constant): string => formerPhrase?.phrase ?? record.phrase

/** Whether `phraseFaults` or `duplicateFaults` already reports the two. */
const haveSamePhrase = (constant: Constant, owner: Constant): boolean =>
  !isUnofficial(constant.record) && phraseKey(phraseOf(constant)) === phraseKey(phraseOf(owner))

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
