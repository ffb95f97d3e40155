import { STATUS_CLASSES, type StatusClass } from '../status-class.js'
import { isUnofficial, type StatusRecord } from '../status-record.js'
import { constantName, unofficialConstants } from '../wording/constant-names.js'
import { CLASS_TITLES } from '../wording/titles.js'

/** `4xx Client Error` */
export const classLabel = (name: StatusClass): string => `${STATUS_CLASSES.indexOf(name) + 1}xx ${CLASS_TITLES[name]}`

/** `404 Not Found`, with remarks in parentheses: `499 Client Closed Request (nginx, unofficial)` */
export function codeLabel({ code, phrase, vendor, registration }: StatusRecord, otherName = phrase): string {
  // The phrase of 306 is "Unused" already.
  const isUsual = registration === 'registered' || registration === phrase.toLowerCase()
  const remarks = [vendor, isUsual ? '' : registration, otherName === phrase ? '' : `“${otherName}”`].filter(Boolean)
  return `${code} ${phrase}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`
}

/** The phrase, former phrases from the latest to the first, and other spellings. */
export const namesOf = ({ phrase, formerPhrases, spellings }: StatusRecord): string[] =>
  [phrase, ...formerPhrases.map(former => former.phrase).reverse(), ...spellings]

/** `import { NOT_FOUND } from 'statusbook'` */
export function importLine(record: StatusRecord, records: readonly StatusRecord[]): string {
  if (!isUnofficial(record)) return `import { ${constantName(record.phrase)} } from 'statusbook'`
  const { name } = unofficialConstants(records).find(constant => constant.record === record)!
  return `import { ${name} } from 'statusbook/unofficial'`
}

/** The start of a query, in quotes. Control characters are escaped, so that they cannot affect the terminal. */
export function quotedInput(typed: string): string {
  const escape = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`
  const start = typed.trim().slice(0, 60).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escape)
  return `“${start}${typed.length > 60 ? '…' : ''}”`
}
