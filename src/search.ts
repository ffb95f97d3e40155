/**
 * One search, which the command calls and the page embeds. A query is read in this order:
 *
 * 1. A comparison asks for the code of each side, if each is a number, a name or a keyword: `not found vs gone`.
 * 2. Codes, ranges and classes win over other words: `what is 404`, `400-404`, `4xx`, `40x`. No range is read in half.
 * 3. Otherwise all words must match, without the small ones. Words that stand together in a known phrase stay together,
 *    in any order. Registered codes come first; then matches of names, of keywords, of facts (traits, header fields,
 *    vendors) and of descriptions, whole words before beginnings; then common codes before rare ones. A qualified
 *    constant (`http.StatusNotFound`) is only that code.
 * 4. If nothing matches, names with few misspelt letters are suggested. If there are none, the codes that have the most
 *    words count, in the same order, if that is more than a third of them. Words that many codes have do not count.
 */
import { isUnofficial, type StatusRecord } from './status-record.js'
import { STATUS_CLASSES } from './status-class.js'
import { namesOf } from './wording/names.js'
import { CLASS_TITLES, classLabel, TRAIT_TITLES } from './wording/titles.js'

/** What the search knows of a record. */
export interface Entry {
  readonly code: number
  readonly standing: number
  /** How many published lists have the code: common ones are in more. */
  readonly uses: number
  /** In the order of their rank: names, keywords, facts, and the description with the class. */
  readonly texts: readonly (readonly string[])[]
}

/** A record that was found, by its place in the entries, and the texts that matched, except its own phrase. */
export interface Hit {
  readonly index: number
  readonly why: readonly string[]
}

/** The result of a query. */
export interface Found {
  /** The codes and ranges that the query asks for, in its order. Empty if it asks in words. */
  readonly asked: readonly { readonly from: number; readonly to: number; readonly isCode: boolean }[]
  readonly hits: readonly Hit[]
  /** Whether the query names the first hit, and whether the hits have only some of its words. */
  readonly isName: boolean
  readonly isPartial: boolean
  /** Why a number, a range or a class is none. */
  readonly faults: readonly string[]
  /** Places of the entries with a similar name. */
  readonly similar: readonly number[]
}

/** 2 for a registered meaning of a number, 1 for another one that most people look for, or 0. */
export const standingOf = (record: StatusRecord): number => (!isUnofficial(record) ? 2 : record.mostCommon ? 1 : 0)

/** The entries of some records, in the order of the records. */
export function searchEntries(records: readonly StatusRecord[]): Entry[] {
  return records.map(record => ({
    code: record.code,
    standing: standingOf(record),
    uses: record.sourceNotes.length,
    // A query for a number does not read them.
    get texts() { return textsOf(record) }
  }))
}

function textsOf(record: StatusRecord): string[][] {
  const facts = [
    ...record.traits.map(trait => TRAIT_TITLES[trait]),
    ...record.headerFields.map(field => `${field.name} · ${field.requirement.toUpperCase()}`),
    ...record.repeat.map(rule => (rule.requirement ? `repeating · ${rule.requirement.toUpperCase()}` : '')),
    record.registration === 'registered' ? '' : record.registration,
    record.vendor ?? ''
  ]
  const description = `${record.description} ${classLabel(record.class)}`
  return [namesOf(record), [...record.keywords], [...new Set(facts.filter(Boolean))], [description]]
}

/** The names by which a query can ask for a class: `clientError`, `4xx Client Error`. */
export const CLASS_NAMES = STATUS_CLASSES.map(name => [name, CLASS_TITLES[name], classLabel(name)])

/** Makes the search over some entries. The page contains the source, so it can use only the arguments. */
export function searchOver(
  entries: readonly Entry[],
  classNames: readonly (readonly string[])[],
  phraseKey: (text: string) => string
): (query: string) => Found {
  const SMALL = new Set((
    'a an and are as at be between but by can code codes difference do does for from how http i if in is it me mean ' +
    'means my of on or return returns send should show so status that the this to use versus vs want what when where ' +
    'which why with you your'
  ).split(' '))
  type Text = { readonly rank: number; readonly text: string; readonly words: readonly string[] }
  let prepared: readonly (readonly Text[])[] | undefined
  const texts = () => (prepared ??= entries.map(entry => entry.texts.flatMap((ranked, rank) =>
    ranked.map(text => ({ rank: rank + 1, text, words: wordsOf(text) })))))

  const standing = (index: number): number => entries[index]!.standing
  return query => {
    const typed = query.trim().replace(/^(\d) (\d) (\d)$/, '$1$2$3')
    const none = { asked: [], faults: [], isName: false, isPartial: false, similar: [] }
    const numbers = comparedIn(typed) ?? askedNumbers(typed)
    if (numbers) return { ...none, ...numbers, hits: hitsOf(numbers.asked, typed) }
    const { hits, isName } = askedWords(typed)
    if (hits.length > 0) return { ...none, hits, isName }
    const similar = similarTo(typed)
    const partial = similar.length > 0 ? [] : partialHits(wordsOf(typed))
    return { ...none, hits: partial, isPartial: partial.length > 0, similar }
  }

  /** The codes that `not found vs gone` compares. A keyword counts as the name of a registered code. */
  function comparedIn(typed: string): Pick<Found, 'asked' | 'faults'> | undefined {
    const sides = typed.split(/\s+(?:vs\.?|versus|or|and)\s+/i)
    const asked = sides.length === 1 || sides.length > 8 ? [[]] : sides.map(side => {
      const names = [side, constantIn(side).bare, wordsOf(side).join('')]
      const named = namedBy(names)[0] ?? namedBy(names, 1).find(index => standing(index) > 1)
      const { code } = entries[named ?? -1] ?? {}
      return code ? [{ from: code, to: code, isCode: true }] : askedNumbers(side)?.asked ?? []
    })
    return asked.every(({ length }) => length > 0) ? { asked: asked.flat(), faults: [] } : undefined
  }

  /** Codes, ranges and classes, or nothing if the query has none. */
  function askedNumbers(typed: string): Pick<Found, 'asked' | 'faults'> | undefined {
    const digits = /^\d+$/.exec(typed)?.[0]
    const found: (readonly string[])[] = !digits ? numbersIn(typed)
      : digits.length < 3 ? [[digits, '', '', digits]] : [[digits, '', '', '', digits]]
    if (found.length === 0) return undefined
    const asked: Found['asked'][number][] = []
    const faults: string[] = []
    for (const [text = '', from, to = '', start, code = ''] of found) {
      const low = Number(from || start && start.padEnd(3, '0') || code)
      const high = Number(to || start && start.padEnd(3, '9') || code)
      const isValid = low >= 100 && high <= 599 && low <= high && (!to || to.length === 3) && code.length < 4
      if (isValid) asked.push({ from: low, to: high, isCode: !from && !start })
      else faults.push(faultOf(text, start, from && low > high && to.length === 3 ? ` as in ${high}-${low}` : ''))
    }
    // Half a range would be a wrong answer.
    const isHalf = faults.length > 0 && found.some(([, from]) => from)
    return { asked: isHalf ? [] : asked, faults }
  }

  /** The text of each number, and its parts: the ends of a range, the start of a class, or a code. */
  function numbersIn(typed: string): (readonly string[])[] {
    const key = phraseKey(typed).replace(/s$/, '')
    const whole = classNames.findIndex(names => names.some(name => phraseKey(name) === key))
    if (whole >= 0) return [['', '', '', `${whole + 1}`]]
    const range = /(?<![\d.-])(\d{3})\s*(?:-|–|\.{2,3}|…|\bto\b)\s*(\d+)/
    const start = /(?<![\w.])(\d{1,2})[x*]{1,3}(?!\w)/
    const code = /(?<![\d.])(\d{3})(?!\d|\.\d)/
    return [...typed.matchAll(new RegExp([range, start, code].map(({ source }) => source).join('|'), 'gi'))]
  }

  function faultOf(text: string, start: string | undefined, inOrder: string): string {
    if (start && !/^\d\d$/.test(text)) return `${start.padEnd(3, 'x')} is not a class: classes run from 1xx to 5xx.`
    if (inOrder) return `“${text}” is not a range: the lower code comes first,${inOrder}.`
    const what = /^\d+$/.test(text) ? 'a status code' : 'a range of status codes'
    return `“${text.slice(0, 60)}” is not ${what}: codes run from 100 to 599.`
  }

  /** The records of the codes and ranges. Of several meanings, the one that the other words name comes first. */
  function hitsOf(asked: Found['asked'], typed: string): Hit[] {
    const others = /[a-z]/i.test(typed) && asked.some(({ isCode }) => isCode) ? wordsOf(typed) : []
    const named = (index: number): number => others.filter(word => (bestMatch(index, [word])?.rank ?? 4) < 4).length
    const indexes = asked.flatMap(({ from, to }) => [...entries.keys()]
      .filter(index => entries[index]!.code >= from && entries[index]!.code <= to)
      .sort((a, b) => entries[a]!.code - entries[b]!.code || named(b) - named(a) || standing(b) - standing(a)))
    return [...new Set(indexes)].map(index => ({ index, why: [] }))
  }

  function askedWords(typed: string): Pick<Found, 'hits' | 'isName'> {
    const { last, bare } = constantIn(typed)
    const whole = namedBy([typed, wordsOf(typed).join('')])
    const constant = whole.length > 0 ? [] : namedBy([last, bare, bare.replace(/(?:Exception|Error)$/, '')])
    if (constant.length > 0) return { hits: constant.map(index => ({ index, why: [] })), isName: true }
    const hits = fullHits(segmentsOf(wordsOf(last)), whole, phraseKey(typed))
    return { hits, isName: whole.includes(hits[0]?.index ?? -1) }
  }

  /** The entries with one of the names, or of the keywords, in any spelling. */
  function namedBy(names: readonly string[], rank = 0): number[] {
    const keys = new Set(names.map(phraseKey))
    return [...entries.keys()].filter(index => entries[index]!.texts[rank]!.some(name => keys.has(phraseKey(name))))
  }

  /** `NotFound` in `http.StatusNotFound`, `NOT_FOUND` in `Response::HTTP_NOT_FOUND` or `SC_NOT_FOUND`. */
  function constantIn(typed: string): { last: string; bare: string } {
    const last = typed.replace(/^(?:[A-Za-z]\w*(?:\.|::))+(?=\w)|^:(?=\w)/, '')
    return { last, bare: last.replace(/^(?:k?Http|HTTP_)?(?:Status|STATUS_|SC_)?(?:Code|CODE_)?(?=[A-Z])/, '') }
  }

  /** The words without the small ones, if others are left. */
  function wordsOf(text: string): string[] {
    const all = text.toLowerCase().replace(/['’]/g, '').match(/[a-z\d]+/g) ?? []
    const large = all.filter(word => !SMALL.has(word))
    return (large.length > 0 ? large : all).slice(0, 200)
  }

  /** `limit` for limits, limited and limiting. */
  function stemOf(word: string): string {
    const [, stem] = /^(.{4,}?)(?:ings?|ed|es?|ful(?:ly)?|(?<!s)s)$/.exec(word) ?? []
    return (stem ?? word).replace(/(.)\1$/, '$1')
  }

  /** Whether the words stand together in a text, each as a whole, in another form, or else by its beginning. */
  function stands(words: readonly string[], text: readonly string[], isWhole = false): boolean {
    return text.some((_, start) => words.every((word, place) => {
      const other = text[start + place] ?? ''
      if (!isWhole && other.startsWith(word)) return true
      return other.slice(0, 3) === word.slice(0, 3) && stemOf(other) === stemOf(word)
    }))
  }

  /** Splits the words where no name, keyword or fact has them together. */
  function segmentsOf(words: readonly string[]): string[][] {
    const isKnown = (part: readonly string[]): boolean =>
      texts().some(known => known.some(({ rank, words: text }) => rank < 4 && stands(part, text)))
    const segments: string[][] = []
    for (let start = 0, end; start < Math.min(words.length, 12); start = end) {
      end = Math.min(words.length, start + 8)
      while (end > start + 1 && !isKnown(words.slice(start, end))) end--
      segments.push(words.slice(start, end))
    }
    return segments
  }

  /** The entries that have all segments, the best first. */
  function fullHits(segments: readonly string[][], whole: readonly number[], key: string): Hit[] {
    const isRegistered = whole.some(index => standing(index) > 1)
    return inOrder([...entries.keys()].flatMap(index => {
      const matches = segments.flatMap(segment => bestMatch(index, segment, !isRegistered) ?? [])
      const names = entries[index]!.texts.slice(0, 2).flat()
      const isStart = key.length > 2 && names.some(name => phraseKey(name).startsWith(key))
      const hasAll = segments.length > 0 && matches.length === segments.length
      return whole.includes(index) ? [{ index, matches: [] }] : hasAll || isStart ? [{ index, matches }] : []
    }))
  }

  /** The entries that have the most words. Very short words, and those that ten have, such as "error", do not count. */
  function partialHits(words: readonly string[]): Hit[] {
    const matched = segmentsOf(words).filter(([word, next]) => next || word!.length > 2 && word !== 'not')
      .map(segment => entries.map((_, index) => bestMatch(index, segment)))
      .filter(matches => matches.filter(Boolean).length < 10)
    const found = [...entries.keys()].map(index => {
      const matches = matched.flatMap(matches => matches[index] ?? [])
      const size = matches.flatMap(({ words }) => words).length
      // One word of a description says little.
      const isWeak = size * 2 <= words.length && matches.every(({ rank }) => rank >= 4)
      return { index, matches, size: isWeak ? 0 : size }
    })
    const most = Math.max(...found.map(({ size }) => size))
    return most > words.length / 3 ? inOrder(found.filter(({ size }) => size === most)) : []
  }

  function inOrder(found: readonly { index: number; matches: readonly Text[] }[]): Hit[] {
    const rank = (matches: readonly Text[]): number => matches.reduce((sum, match) => sum + match.rank, 0)
    return [...found].sort((a, b) => Number(standing(b.index) > 1) - Number(standing(a.index) > 1) ||
      rank(a.matches) - rank(b.matches) || standing(b.index) - standing(a.index) ||
      entries[b.index]!.uses - entries[a.index]!.uses
    ).map(({ index, matches }) => ({ index, why: whyOf(index, matches) }))
  }

  /** The first text with the segment, or a name or a keyword with its words in another order. */
  function bestMatch(index: number, segment: readonly string[], inAnyOrder = true): Text | undefined {
    const hasAll = ({ rank, words }: Text): boolean =>
      inAnyOrder && rank < 3 && segment.every(word => stands([word], words, true))
    const match = texts()[index]!.find(({ words }) => stands(segment, words)) ?? texts()[index]!.find(hasAll)
    if (!match) return
    // "down" is rather in "down" than in "download", and Location is not Content-Location.
    const isWhole = stands(segment, match.words, true)
    const isFirst = match.rank !== 3 || stands(segment, match.words.slice(0, segment.length))
    const isPart = match.rank === 2 && match.words.length > segment.length
    return { text: match.text, rank: match.rank + (!isWhole || !isFirst ? 0.5 : isPart ? 0.1 : 0), words: segment }
  }

  /** What the phrase of the entry does not show by itself. */
  function whyOf(index: number, matches: readonly Text[]): string[] {
    const shown = matches.filter(({ rank, text }) => rank < 4 && text !== entries[index]!.texts[0]![0])
    return [...new Set(shown.map(({ rank, text }) => (rank < 3 ? `“${text}”` : text)))]
  }

  /** The entries with the nearest name, if it differs in at most one letter of four. */
  function similarTo(typed: string): number[] {
    const key = phraseKey(constantIn(typed).bare)
    const most = Math.min(3, Math.floor(key.length / 4))
    const distances = entries.map(({ texts: [names = [], keywords = []] }) => {
      const words = [...names.flatMap(name => name.split(' ')), ...keywords].filter(word => /^[^ ]{4,}$/.test(word))
      const known = /\s/.test(typed) ? names : [...names, ...words]
      return Math.min(...known.map(word => editsBetween(key, phraseKey(word), most)))
    })
    const least = Math.min(...distances)
    const places = [...entries.keys()].filter(index => least <= most && distances[index] === least)
    return places.sort((a, b) => standing(b) - standing(a)).slice(0, 3)
  }

  /** Counts the letters to insert, delete, replace or swap, up to `most`. */
  function editsBetween(from: string, to: string, most: number): number {
    if (most < 0 || Math.abs(from.length - to.length) > most) return Infinity
    if (!from || !to) return from.length + to.length
    if (from[0] === to[0]) return editsBetween(from.slice(1), to.slice(1), most)
    const after = (ours: number, theirs: number) => editsBetween(from.slice(ours), to.slice(theirs), most - 1)
    const isSwap = from[0] === to[1] && from[1] === to[0]
    return 1 + Math.min(after(0, 1), after(1, 0), after(1, 1), isSwap ? after(2, 2) : Infinity)
  }
}
