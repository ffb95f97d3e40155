// Random unions of replies (the same ones each time), and their types in both branches of `hasStatus`. The types are
// exact here; random-programs.ts has more shapes, but only holds values against them.
const GUARDS = {
  isClientError: { type: 'ClientErrorCode', has: (code: number) => code >= 400 && code < 500 },
  isServerError: { type: 'ServerErrorCode', has: (code: number) => code >= 500 },
  isErrorStatus: { type: 'ErrorCode', has: (code: number) => code >= 400 },
  isSuccessful: { type: 'SuccessfulCode', has: (code: number) => code < 300 },
  isStatusCode: { type: 'StatusCode', has: () => true }
}

const STATUSES = [
  '200', '404', '410', '503', '400 | 500', '404 | 410', '500 | 502', '200 | 204 | 404', '404 | null',
  'number', 'number | null'
]

/** The text of a module with one function per case. */
export function randomUnions(count: number): string {
  const pick = random(404)
  const cases = Array.from({ length: count }, (_, index) => {
    const property = pick(['status', 'statusCode'])
    const members = Array.from({ length: pick([1, 2, 3, 4]) }, (_, member) => {
      const [status, optional] = [pick(STATUSES), pick([true, false, false])]
      return {
        text: `{ ${property}${optional ? '?' : ''}: ${status}; case${index}: ${member} }`,
        wide: status.startsWith('number'),
        literals: (status.match(/\d+/g) ?? []).map(Number),
        mayBeMissing: optional || status.endsWith('null')
      }
    })
    const guard = pick([undefined, ...(Object.keys(GUARDS) as (keyof typeof GUARDS)[])])
    const code = pick([200, 404, 410, 500, 599])
    const matches = guard ? GUARDS[guard].has : (literal: number) => literal === code

    const inside: string[] = []
    const outside: string[] = []
    for (const { text, wide, literals, mayBeMissing } of members) {
      const matching = literals.filter(matches)
      const whole = !wide && !mayBeMissing && matching.length === literals.length
      if (whole) inside.push(text)
      else {
        const expected = guard ? GUARDS[guard].type : String(code)
        const narrowed = `readonly ${property}: ${wide ? expected : matching.join(' | ')}`
        if (wide || matching.length > 0) {
          inside.push(`(${text} & { ${narrowed} })`)
        }
        outside.push(text)
      }
    }
    return `export function case${index}(reply: ${members.map(({ text }) => text).join(' | ')}) {
  if (hasStatus(reply, ${guard ?? code})) same<typeof reply, ${inside.join(' | ') || 'never'}>(true)
  else same<typeof reply, ${outside.join(' | ') || 'never'}>(true)
}`
  })
  return `import { hasStatus, ${Object.keys(GUARDS).join(', ')} } from 'statusbook'
import type { ${Object.values(GUARDS).map(({ type }) => type).join(', ')} } from 'statusbook'
import { same } from './equal.js'
${cases.join('\n')}
`
}

function random(seed: number): <T>(items: T[]) => T {
  return items => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return items[Math.floor((seed / 2_147_483_648) * items.length)]!
  }
}
