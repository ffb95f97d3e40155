import { interleave, printed, ratio, ratios, table } from './time.mjs'

const NAMES = `
  const { PHRASES_BY_CODE } = await import('statusbook')
  const codes = Object.keys(PHRASES_BY_CODE).map(Number)
`

/**
 * Nanoseconds per call: the best of several passes over varying inputs. The results are used, so that no call is
 * optimized away.
 */
const loop = (setup, call, inputs, consumed, passes = 12, times = 60) => `
  ${NAMES}
  ${setup}
  const known = ${inputs}
  const list = Array.from({ length: 4096 }, (_, index) => known[(index * 37) % known.length])
  let best = Infinity, sum = 0
  for (let pass = 0; pass < ${passes}; pass++) {
    const start = process.hrtime.bigint()
    for (let time = 0; time < ${times}; time++) {
      for (let index = 0; index < 4096; index++) sum += use(call(list[index]))
    }
    best = Math.min(best, Number(process.hrtime.bigint() - start) / ${times} / 4096)
  }
  function call(input) { return ${call} }
  function use(answer) { return ${consumed} }
  if (sum === -1) console.log('never')
  console.log(best)
`

const PEER_PHRASES = `Object.values((await import('http-status-codes')).ReasonPhrases)
    .filter(phrase => codes.some(code => PHRASES_BY_CODE[code] === phrase))`
// In a server, the text of each request is a new string. Strings are joined here, so that V8 knows none by its address.
const fresh = change => `${PEER_PHRASES}.map(phrase => ${change})`

const importing = (name, from = 'statusbook') => `const { ${name} } = await import('${from}')`
const STATUSES = importing('default: statuses', 'statuses')
const ATTEMPT = `const attempt = run => { try { return run() } catch { return undefined } }`
const safely = call => `attempt(() => ${call})`

// Hand-written code is in a module too, as in an app. All are bound in the same way, because V8 inlines a call through
// a constant, but not through an import binding.
const byHand = code => `const { byHand } = await import('data:text/javascript,' + encodeURIComponent(${code}))`
const TABLE = '`const table = ${JSON.stringify(PHRASES_BY_CODE)}; export const byHand = code => table[code]`'

/** A guard, against the same comparison by hand. */
const guard = (name, comparison, peers = {}) => ({
  use: `\`${name}(code)\``,
  against: 'the comparison by hand',
  limit: 1.3,
  consumed: 'answer ? 1 : 0',
  inputs: '[...codes, 299, 499, 599, 600, 99]',
  jobs: {
    base: [byHand(`'export const byHand = code => ${comparison}'`), 'byHand(input)'],
    ours: [importing(name), `${name}(input)`],
    ...peers
  }
})

/** A phrase in another spelling, against the peer that also reads any case. */
const spelling = (name, change, rest = {}) => ({
  use: `\`statusCode(phrase)\`, ${name}`,
  against: '`statuses(phrase)`',
  limit: 1,
  inputs: fresh(change),
  jobs: {
    base: [STATUSES, 'statuses(input)'],
    ours: [importing('statusCode'), 'statusCode(input)']
  },
  ...rest
})

const USES = [
  {
    use: '`reasonPhrase(code)`',
    against: 'a bare `table[code]`',
    limit: 1.1,
    consumed: 'answer === undefined ? 0 : answer.length',
    inputs: 'codes',
    jobs: {
      base: [byHand(TABLE), 'byHand(input)'],
      ours: [importing('reasonPhrase'), 'reasonPhrase(input)'],
      'http-status-codes': [
        `${importing('getReasonPhrase', 'http-status-codes')}; ${ATTEMPT}`,
        safely('getReasonPhrase(input)')
      ],
      statuses: [STATUSES, 'statuses.message[input]']
    }
  },
  {
    use: '`statusCode(phrase)`, exact',
    against: "http-status-codes' `getStatusCode`",
    limit: 1,
    inputs: PEER_PHRASES,
    jobs: {
      base: [importing('getStatusCode', 'http-status-codes'), 'getStatusCode(input)'],
      ours: [importing('statusCode'), 'statusCode(input)'],
      statuses: [`${STATUSES}; ${ATTEMPT}`, safely('statuses(input)')]
    }
  },
  spelling('lower case', 'phrase.toLowerCase()'),
  spelling('upper case', 'phrase.toUpperCase()'),
  spelling('snake case', "phrase.toLowerCase().replaceAll(' ', '_')", {
    against: '`statuses(phrase)`, which throws',
    passes: 4,
    times: 4,
    jobs: {
      base: [`${STATUSES}; ${ATTEMPT}`, safely('statuses(input)')],
      ours: [importing('statusCode'), 'statusCode(input)']
    }
  }),
  guard('isClientError', 'code >= 400 && code < 500', {
    '@se-oss/status-codes': [
      importing('isClientErrorStatusCode', '@se-oss/status-codes'),
      'isClientErrorStatusCode(input)'
    ],
    'http-status': [
      importing('default: status', 'http-status'),
      'status[`${input}_CLASS`] === status.classes.CLIENT_ERROR'
    ]
  }),
  guard('isErrorStatus', 'code >= 400 && code < 600'),
  guard('isRedirectStatus', 'code === 301 || code === 302 || code === 303 || code === 307 || code === 308')
]

const IS_FOUND = 'answer === undefined ? 0 : answer'

export function lookUps(folder) {
  const rows = USES.map(({ use, against, limit, inputs, jobs, consumed = IS_FOUND, passes, times }) => {
    const programs = Object.entries(jobs).map(([name, [setup, call]]) => {
      const program = loop(setup, call, inputs, consumed, passes, times)
      return [name, () => printed(program, folder)]
    })
    const { base, ours, ...peers } = interleave(Object.fromEntries(programs), 7)
    return [use, against, ratio(ours, base), limit === 1 ? 'below 1' : limit, ratios(peers, base)]
  })
  table(['look-up', 'against', 'times', 'limit', 'peers, against the same'], rows)
}
