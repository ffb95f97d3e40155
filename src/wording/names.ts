import { isUnofficial, type StatusRecord } from '../status-record.js'
import { constantName, unofficialConstants } from './constant-names.js'

/** The phrase, former phrases from the latest to the first, and other spellings. */
export const namesOf = ({ phrase, formerPhrases, spellings }: StatusRecord): string[] =>
  [phrase, ...formerPhrases.map(former => former.phrase).reverse(), ...spellings]

/** `import { NOT_FOUND } from 'statusbook'` */
export function importLine(record: StatusRecord, records: readonly StatusRecord[]): string {
  if (!isUnofficial(record)) return `import { ${constantName(record.phrase)} } from 'statusbook'`
  const { name } = unofficialConstants(records).find(constant => constant.record === record)!
  return `import { ${name} } from 'statusbook/unofficial'`
}
