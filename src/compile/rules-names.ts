import { phraseKey } from '../phrase-key.js'
import { isUnofficial } from '../status-record.js'
import type { StatusRecord } from '../status-record.js'
import { registeredConstants, unofficialConstants } from '../wording/constant-names.js'
import type { Constant } from '../wording/constant-names.js'
import { TRAIT_TITLES } from '../wording/titles.js'
import { quoted, recordFault } from './faults.js'
import type { Fault } from './faults.js'

/** A phrase, former phrase, spelling or other name, and the field that holds it. */
interface Name {
  record: StatusRecord
  field: string
  phrase: string
}

/** The phrases that lead to more than one code, each with the place of the other. */
export function phraseFaults(records: readonly StatusRecord[]): Fault[] {
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

/** The constants without a valid name of their own. */
export function nameFaults(records: readonly StatusRecord[]): Fault[] {
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

const MOST_KEYWORDS = 10

/** A keyword is a word that the record does not have yet: a search finds those without it. */
export function keywordFaults(record: StatusRecord): Fault[] {
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
  const least = isUnofficial(record) ? 0 : 1
  const isCounted = keywords.length >= least && keywords.length <= MOST_KEYWORDS
  const expected = `${least} to ${MOST_KEYWORDS}`
  return isCounted ? faults : [...faults, recordFault(record, 'keywords', `${keywords.length} keywords`, expected)]
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
