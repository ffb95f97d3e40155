import { STATUS_CLASSES } from '../status-class.js'
import type { Source, StatusRecord, Trait } from '../status-record.js'
import { referenceUrl } from '../wording/citation.js'
import { comment, example } from './tsdoc.js'

/** The union, the list and the guard of the registered codes. */
export function registeredCodes(records: readonly StatusRecord[], sources: readonly Source[]): string {
  const codes = records.map(({ code }) => code)
  const rows = STATUS_CLASSES
    .map(name => records.filter(record => record.class === name).map(({ code }) => code))
    .filter(row => row.length > 0)
  return `${comment('Every code in the IANA registry, including temporary, unused and obsoleted ones.')}
export type RegisteredCode =
${rows.map(row => `  | ${row.join(' | ')}`).join('\n')}

${comment('Every code in the IANA registry, in order. Read-only.', example('REGISTERED_CODES[0] //=> 100'))}
export const REGISTERED_CODES: readonly RegisteredCode[] = /* @__PURE__ */ Object.freeze<RegisteredCode[]>([
${rows.map(row => `  ${row.join(', ')}`).join(',\n')}
])

${guard({
  name: 'isRegistered',
  type: 'RegisteredCode',
  fact: 'in the IANA registry, including temporary, unused and obsoleted ones.',
  see: `[The registry](${referenceUrl({ source: 'iana-http-status-codes' }, sources)})`,
  codes,
  examples: [404, 499]
})}`
}

interface Guard {
  name: string
  type: string
  /** What the guard tells of a code: the rest of "Tells whether a code is …". */
  fact: string
  see: string
  codes: readonly number[]
  examples: readonly number[]
}

/** The guards of three traits. The other traits are only in the records. */
const TRAIT_GUARDS = {
  redirectStatus: {
    name: 'isRedirectStatus',
    fact: 'a redirect status: one that Fetch follows to the `Location` of the response.',
    see: '[Fetch Standard, redirect status](https://fetch.spec.whatwg.org/#redirect-status)',
    examples: [308, 304]
  },
  nullBodyStatus: {
    name: 'isNullBodyStatus',
    fact: 'a null body status: a Fetch `Response` with it has no body.',
    see: '[Fetch Standard, null body status](https://fetch.spec.whatwg.org/#null-body-status)',
    examples: [204, 200]
  },
  heuristicallyCacheable: {
    name: 'isHeuristicallyCacheable',
    fact: 'heuristically cacheable: a cache may reuse the response without explicit freshness (451: RFC 7725 §3).',
    see: '[RFC 9110 §15.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.1)',
    examples: [404, 500]
  }
} satisfies Partial<Record<Trait, Omit<Guard, 'type' | 'codes'>>>

/** `isRedirectStatus`, `isNullBodyStatus` and `isHeuristicallyCacheable`. */
export function traitGuards(records: readonly StatusRecord[]): string {
  const guards = Object.entries(TRAIT_GUARDS).map(([trait, texts]) => {
    const codes = records.filter(record => record.traits.includes(trait as Trait)).map(({ code }) => code)
    // Not a named type, because declarations of programs that export a narrowed value must be able to write it.
    return guard({ ...texts, type: codes.join(' | '), codes })
  })
  return guards.join('\n\n')
}

/** `export const isRedirectStatus = …`, with its docs and examples. */
function guard({ name, type, fact, see, codes, examples }: Guard): string {
  const lines = examples.map(code => `${name}(${code}) //=> ${codes.includes(code)}`)
  const tags = [
    '@param code - A status code.',
    '@returns `false` for everything else.',
    `@see ${see}`,
    example(...lines)
  ]
  return `${comment(`Tells whether a code is ${fact}`, tags.join('\n'))}
export const ${name} = (code: number | null | undefined): code is ${type} =>
  Number.isInteger(code) && (
    ${testsOf(codes).join(' ||\n    ')}
  )`
}

/**
 * A test per run of consecutive codes, so that a set of codes costs a few comparisons and no table.
 * `[301, 302, 303, 308]` gives `(code! >= 301 && code! <= 303)` and `code === 308`.
 */
function testsOf(codes: readonly number[]): string[] {
  const runs: [first: number, last: number][] = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run && run[1] === code - 1) run[1] = code
    else runs.push([code, code])
  }
  return runs.map(([first, last]) => (first === last ? `code === ${first}` : `(code! >= ${first} && code! <= ${last})`))
}
