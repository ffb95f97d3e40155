import type { Dataset, Source, StatusRecord } from '../status-record.js'
import { referenceTitle, referenceUrl, sourceTitle } from '../wording/citation.js'
import { constantName } from '../wording/constant-names.js'
import type { Constant } from '../wording/constant-names.js'
import { CLASS_TITLES, TRAIT_TITLES } from '../wording/titles.js'

const REGISTRATIONS = {
  registered: '',
  temporary: 'temporary, may lapse',
  unused: 'unused, reserved',
  obsoleted: 'obsoleted',
  unofficial: ''
}

/** The comment above a constant, as an editor shows it. */
export function constantDoc({ record, formerPhrase, otherName }: Constant, { records, sources }: Dataset): string {
  if (formerPhrase) {
    const title = heading({ ...record, phrase: formerPhrase.phrase })
    return comment(title, `The name in ${sourceTitle(sources, formerPhrase.source)}.`, deprecation(record))
  }
  if (otherName) {
    return comment(heading(record), `The name in the ${sourceTitle(sources, otherName.source)}.`, deprecation(record))
  }
  return comment(heading(record), [record.description, ...details(record, records), see(record, sources)].join('\n'))
}

/** The deprecation tag of a former or other name. */
export const deprecation = ({ phrase }: StatusRecord): string => `@deprecated Use {@link ${constantName(phrase)}}.`

/** A doc comment of the given paragraphs. */
export function comment(...paragraphs: readonly string[]): string {
  const lines = paragraphs.join('\n\n').replaceAll('*/', '*\\/').split('\n')
  if (lines.length === 1) return `/** ${lines[0]} */`
  return ['/**', ...lines.map(line => ` * ${line}`.trimEnd()), ' */'].join('\n')
}

/** The lines of an example, which `test/docs` runs. */
export const example = (...lines: string[]): string => ['@example', '```ts', ...lines, '```'].join('\n')

function heading(record: StatusRecord): string {
  const owner = record.vendor ? ` · ${record.vendor}, unofficial` : ''
  return `\`${record.code} ${record.phrase}\` · ${CLASS_TITLES[record.class]}${owner}`
}

function details(record: StatusRecord, records: readonly StatusRecord[]): string[] {
  const others = records
    .filter(other => other.code === record.code && other !== record)
    .map(({ phrase, vendor = 'registered' }) => `${phrase} (${vendor})`)
  const lines: [title: string, text: string][] = [
    ['Phrase', record.phraseIsLabel ? 'a label; the vendor gives none' : ''],
    ['Registry', REGISTRATIONS[record.registration]],
    ['Traits', record.traits.map(trait => TRAIT_TITLES[trait]).join(', ')],
    ['On the wire', record.onTheWire === false ? 'never' : ''],
    ['Header fields', headerFields(record)],
    ['Must not send', fieldsNotToSend(record, 'must not')],
    ['Should not send', fieldsNotToSend(record, 'should not')],
    ['Formerly', [...record.formerPhrases].reverse().map(({ phrase }) => phrase).join(', ')],
    [`Also ${record.code}`, others.join(', ')]
  ]
  return lines.filter(([, text]) => text).map(([title, text]) => `- ${title}: ${text}`)
}

/** The header fields of a response, each at its strongest requirement. The conditions are in the records. */
function headerFields({ headerFields }: StatusRecord): string {
  const listed = new Set<string>()
  return (['must', 'should', 'may'] as const)
    .map(requirement => {
      const fields = headerFields.filter(field => field.requirement === requirement && !listed.has(field.name))
      fields.forEach(({ name }) => listed.add(name))
      return fields.length > 0 ? `${fieldNames(fields)} (${requirement})` : ''
    })
    .filter(Boolean)
    .join(', ')
}

/** The header fields that are always forbidden. Those with a condition are in the records. */
function fieldsNotToSend({ headerFields }: StatusRecord, requirement: 'must not' | 'should not'): string {
  return fieldNames(headerFields.filter(field => field.requirement === requirement && !field.when))
}

const fieldNames = (fields: StatusRecord['headerFields']): string =>
  [...new Set(fields.map(({ name }) => `\`${name}\``))].join(', ')

function see(record: StatusRecord, sources: readonly Source[]): string {
  const [reference] = record.references
  // A file without its folders, because hovers are narrow.
  const title = referenceTitle(reference!, sources).replace(/, .*\//, ', ')
  return `@see [${title}](${referenceUrl(reference!, sources)})`
}
