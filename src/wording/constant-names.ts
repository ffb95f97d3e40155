import { isUnofficial } from '../status-record.js'
import type { StatusRecord } from '../status-record.js'

/** The constant name of a phrase: upper snake case, no apostrophes, other runs of non-alphanumerics an underscore. */
export function constantName(phrase: string): string {
  return phrase
    .replace(/['’]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase()
}

/** A constant and its record. `formerPhrase` is set on the constant of a former phrase. */
export interface Constant {
  name: string
  record: StatusRecord
  formerPhrase?: { phrase: string; source: string }
}

/** The constants of the registered codes, each followed by those of its former phrases. */
export function registeredConstants(records: readonly StatusRecord[]): Constant[] {
  return records
    .filter(record => !isUnofficial(record))
    .flatMap(record => [
      { name: constantName(record.phrase), record },
      ...record.formerPhrases.map(formerPhrase => ({ name: constantName(formerPhrase.phrase), record, formerPhrase }))
    ])
}

/**
 * The constants of the unofficial codes. If another record has the same phrase, the name starts with the vendor, except
 * that of the most common meaning if the others have the same number: 509 of cPanel is `BANDWIDTH_LIMIT_EXCEEDED`.
 */
export function unofficialConstants(records: readonly StatusRecord[]): Constant[] {
  const unofficial = records.filter(isUnofficial)
  const named = [
    ...registeredConstants(records),
    ...unofficial.map(record => ({ name: constantName(record.phrase), record }))
  ]
  return unofficial.map(record => {
    const name = constantName(record.phrase)
    const rivals = named.filter(other => other.name === name && other.record !== record)
    const leads = record.mostCommon === true && rivals.every(other => other.record.code === record.code)
    return { name: rivals.length === 0 || leads ? name : `${constantName(record.vendor ?? '')}_${name}`, record }
  })
}
