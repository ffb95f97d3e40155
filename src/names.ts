import type { StatusRecord } from './status-record.js'

/** The constant of a phrase: upper snake case, apostrophes dropped, every other run of non-alphanumerics an underscore. */
export function constantName(phrase: string): string {
  return phrase
    .replace(/['’]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase()
}

/** What `statusCode` reads of a phrase: its letters and digits in lower case. Two phrases with the same key are one to it. */
export const phraseKey = (phrase: string): string => phrase.toLowerCase().replace(/[\s_'’‐‑-]+/g, '')

/** Whether a record is the meaning that the IANA registry has of its code, rather than a vendor's. */
export const isRegistered = ({ registration }: StatusRecord): boolean => registration !== 'unofficial'

/** A name and the record that it stands for; a former phrase says so. */
export interface Constant {
  name: string
  record: StatusRecord
  formerPhrase?: { phrase: string; source: string }
}

/** The constants of the registered codes, each followed by those of its former phrases. */
export function registeredConstants(records: readonly StatusRecord[]): Constant[] {
  return records
    .filter(isRegistered)
    .flatMap(record => [
      { name: constantName(record.phrase), record },
      ...record.formerPhrases.map(formerPhrase => ({ name: constantName(formerPhrase.phrase), record, formerPhrase }))
    ])
}

/** The constants of the unofficial codes. A phrase that another code has too gets its vendor in front. */
export function unofficialConstants(records: readonly StatusRecord[]): Constant[] {
  const unofficial = records.filter(record => !isRegistered(record))
  const uses = new Map<string, number>()
  const everyName = [
    ...registeredConstants(records).map(constant => constant.name),
    ...unofficial.map(record => constantName(record.phrase))
  ]
  for (const name of everyName) uses.set(name, (uses.get(name) ?? 0) + 1)
  return unofficial.map(record => {
    const name = constantName(record.phrase)
    return { name: uses.get(name) === 1 ? name : `${constantName(record.vendor ?? '')}_${name}`, record }
  })
}
