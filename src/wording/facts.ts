import { isUnofficial, type Dataset, type Reference, type Source, type StatusRecord } from '../status-record.js'
import { referenceTitle } from './citation.js'
import { TRAIT_TITLES } from './titles.js'

/** One line of a fact, in parts. The terminal and the page decide how each part looks. */
export interface Line {
  /** A code to send or expect instead. */
  readonly other?: StatusRecord
  /** The header fields under one rule. */
  readonly fields?: readonly string[]
  /** The key word in capitals, as RFCs print it. */
  readonly requirement?: string
  readonly text?: string
  /** Where it is said. Rules of the text that defines the code have none. */
  readonly places?: readonly Reference[]
}

type Fact = readonly [label: string, lines: readonly Line[]]
type Rule = StatusRecord['headerFields' | 'repeat'][number]

/** What the terminal and the page say of a record below its description, in their order. A fact may have no lines. */
export function factsOf(record: StatusRecord, { records, sources }: Dataset): Fact[] {
  const [definition, ...further] = record.references
  const title = (place: Reference): string => referenceTitle(place, sources)
  const elsewhere = (...places: readonly (Reference | undefined)[]): Reference[] =>
    places.flatMap(place => (place && title(place) !== title(definition!) ? place : []))
  const line = ({ requirement, when, reference }: Rule): Line =>
    ({ requirement: requirement?.toUpperCase() ?? '', text: when ?? '', places: elsewhere(reference) })
  const text = (...words: readonly string[]): Line[] => (words.length > 0 ? [{ text: words.join(', ') }] : [])
  return [
    ['Defined in', [{ places: [definition!] }]],
    ['Instead', record.alternatives.map(({ code, when, reference, secondReference }) =>
      ({ other: registered(records, code), text: when, places: elsewhere(reference, secondReference) }))],
    ['Phrase', text(...record.phraseIsLabel ? ['a label: the vendor gives none'] : [])],
    ['Traits', text(...record.traits.map(trait => TRAIT_TITLES[trait]))],
    ['On the wire', text(...record.onTheWire === false ? ['never: only logged or configured'] : [])],
    ['Header fields', fieldsByRule(record).map(fields =>
      ({ ...line(fields[0]!), fields: fields.map(({ name }) => name) }))],
    ['Repeating', record.repeat.map(line)],
    ['Former phrases', [...record.formerPhrases].reverse().map(({ phrase, source }) =>
      ({ text: phrase, places: [{ source }] }))],
    ['Other spellings', text(...record.spellings)],
    ['See also', further.map(place => ({ places: [place] }))]
  ]
}

/** The registered record of a code. */
export const registered = (records: readonly StatusRecord[], code: number): StatusRecord =>
  records.find(record => record.code === code && !isUnofficial(record))!

/** Fields under the same rule share a line: 304 has six. */
function fieldsByRule({ headerFields }: StatusRecord): StatusRecord['headerFields'][number][][] {
  const groups = new Map<string, StatusRecord['headerFields'][number][]>()
  for (const field of headerFields) {
    const { name, ...rule } = field
    const key = JSON.stringify(rule)
    groups.set(key, [...(groups.get(key) ?? []), field])
  }
  return [...groups.values()]
}

/**
 * The status line, and the header fields that every response of an origin server must or should have; nothing if there
 * are none. "with the upgrade option" is no condition.
 */
export function exampleResponse({ code, phrase, headerFields }: StatusRecord): string[] {
  const required = headerFields.filter(({ requirement, when }) =>
    /^(must|should)$/.test(requirement) && (!when || /^with |from an origin server$/.test(when)))
  const names = [...new Set(required.map(({ name }) => name))]
  return names.length > 0 ? [`HTTP/1.1 ${code} ${phrase}`, ...names.map(name => `${name}: …`)] : []
}

/** How an entry of a published list departs from the record. */
export function departures(
  { phrase, meaningDiffers }: StatusRecord['sourceNotes'][number], record: StatusRecord
): ('title differs' | 'meaning differs')[] {
  return [
    ...phrase === record.phrase ? [] : ['title differs' as const],
    ...meaningDiffers ? ['meaning differs' as const] : []
  ]
}

/** The published lists: five lists of status codes found on the web, compared title by title with the standards. */
export const publishedLists = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ kind }) => kind === 'document')

/** What tells codes apart that are asked for together: `Instead of 401, send 403 Forbidden if …`. */
export function differences(codes: readonly number[], records: readonly StatusRecord[]): string[] {
  return codes.flatMap(code => (registered(records, code)?.alternatives ?? [])
    .filter(other => other.code !== code && codes.includes(other.code))
    .map(({ code: other, when }) => `Instead of ${code}, send ${other} ${registered(records, other).phrase} ${when}.`))
}

/** `404 Not Found`, with remarks in parentheses: `499 Client Closed Request (nginx, unofficial)` */
export function codeLabel({ code, phrase, vendor, registration }: StatusRecord, why: readonly string[] = []): string {
  // The phrase of 306 is "Unused" already.
  const isUsual = registration === 'registered' || registration === phrase.toLowerCase()
  const remarks = new Set([vendor, isUsual ? '' : registration, ...why].filter(Boolean))
  return `${code} ${phrase}${remarks.size > 0 ? ` (${[...remarks].join(', ')})` : ''}`
}
