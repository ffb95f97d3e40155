import { phraseKey } from '../phrase-key.js'
import type { StatusRecord } from '../status-record.js'
import { comment, example } from './tsdoc.js'

/** The table behind `reasonPhrase()` and `PHRASES_BY_CODE`. */
export function phrases(records: readonly StatusRecord[]): string {
  const entries = records.map(({ code, phrase }) => [code, literal(phrase)] as const)
  return `/** The reason phrase of every registered code. */
export type PhrasesByCode = Readonly<{
${entries.map(([code, phrase]) => `  ${code}: ${phrase}`).join('\n')}
}>

// No prototype, so that inherited properties are never read. It is removed afterwards, because V8 turns a literal with
// \`__proto__: null\` and integer keys into a slow dictionary. Not frozen, because V8 reads frozen elements slowly; no
// entry exports it. Not annotated as pure: some bundlers print the annotation, and all of them drop the unused module.
export const phrases: PhrasesByCode = Object.setPrototypeOf({
${properties(entries)}
}, null)`
}

/** `CODES_BY_PHRASE`, and the table of other phrases behind `statusCode()`. */
export function codesByPhrase(records: readonly StatusRecord[]): string {
  const current = records.map(({ code, phrase }) => [literal(phrase), code] as const)
  return `import type { PhrasesByCode } from './phrases.js'
import type { RegisteredCode } from './registered-codes.js'

export type CodesByPhrase = { readonly [C in keyof PhrasesByCode as PhrasesByCode[C]]: C }

${comment(
  'Every registered code, by reason phrase (RFC 9110 §15.1); `undefined` for anything else.\n' +
    '`statusCode` accepts other spellings. Read-only, and without a prototype.',
  example("CODES_BY_PHRASE['Not Found'] //=> 404")
)}
export const CODES_BY_PHRASE: CodesByPhrase = /* @__PURE__ */ Object.freeze({
  __proto__: null,
${properties(current)}
} as unknown as CodesByPhrase)

/** The codes of former phrases and other spellings, by their keys. */
export const OTHER_PHRASES: Readonly<Record<string, RegisteredCode>> = {
  // @ts-expect-error: no prototype, so that inherited properties are never read.
  __proto__: null,
${properties([...codesByOtherKey(records)])}
}`
}

/**
 * The codes of former phrases, spellings and other names, by their keys as property names: `requestentitytoolarge` is
 * 413. One with the key of the current phrase is left out: `NOT FOUND` is found as `Not Found` is.
 */
function codesByOtherKey(records: readonly StatusRecord[]): Map<string, number> {
  const codes = new Map<string, number>()
  for (const { code, phrase, formerPhrases, spellings, otherNames = [] } of records) {
    const former = formerPhrases.map(({ phrase }) => phrase)
    for (const other of [...former, ...spellings, ...otherNames.map(({ name }) => name)]) {
      const key = phraseKey(other)
      if (key !== phraseKey(phrase)) codes.set(/^[a-z]\w*$/.test(key) ? key : literal(key), code)
    }
  }
  return codes
}

/** `UNOFFICIAL_PHRASES_BY_CODE`: `499: ['Client Closed Request', 'Token Required']`. */
export function unofficialPhrasesByCode(records: readonly StatusRecord[]): string {
  const phrases = new Map<number, string[]>()
  for (const { code, phrase } of records) phrases.set(code, [...(phrases.get(code) ?? []), literal(phrase)])
  const lists = [...phrases].map(([code, list]) => [code, `[${[...new Set(list)].join(', ')}]`] as const)
  return `type UnofficialPhrasesByCode = {
${lists.map(([code, list]) => `  readonly ${code}: readonly ${list}`).join('\n')}
}

${comment(
  'Every unofficial phrase, by code; `undefined` for anything else. A code may have several.\n' +
    '`statusbook/records` names their vendors. Read-only, and without a prototype.',
  example("UNOFFICIAL_PHRASES_BY_CODE[499] //=> ['Client Closed Request', 'Token Required']")
)}
export const UNOFFICIAL_PHRASES_BY_CODE: UnofficialPhrasesByCode = /* @__PURE__ */ Object.freeze({
  __proto__: null,
${properties(lists.map(([code, list]) => [code, `/* @__PURE__ */ Object.freeze(${list})`]))}
} as unknown as UnofficialPhrasesByCode)`
}

/** The properties of an object literal, one a line. */
function properties(entries: readonly (readonly [key: string | number, value: string | number])[]): string {
  return entries.map(([key, value]) => `  ${key}: ${value}`).join(',\n')
}

/** A string literal: in single quotes, unless the text has characters that those would have to escape. */
const literal = (text: string): string => (/['\\]|[^ -~]/.test(text) ? JSON.stringify(text) : `'${text}'`)
