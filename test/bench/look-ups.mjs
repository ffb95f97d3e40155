import { interleave, printed, ratio, table } from './time.mjs'

const NAMES = `
  const { PHRASES_BY_CODE } = await import('statusbook')
  const codes = Object.keys(PHRASES_BY_CODE).map(Number)
`

/** Nanoseconds per call: the best of several passes over varying inputs. The results are used, so that no call is optimized away. */
const loop = (setup, call, inputs, consumed, passes = 12, times = 60) => `
  ${NAMES}
  ${setup}
  const known = ${inputs}
  const list = Array.from({ length: 4096 }, (_, index) => known[(index * 37) % known.length])
  let best = Infinity, sum = 0
  for (let pass = 0; pass < ${passes}; pass++) {
    const start = process.hrtime.bigint()
    for (let time = 0; time < ${times}; time++) for (let index = 0; index < 4096; index++) sum += use(call(list[index]))
    best = Math.min(best, Number(process.hrtime.bigint() - start) / ${times} / 4096)
  }
  function call(input) { return ${call} }
  function use(answer) { return ${consumed} }
  if (sum === -1) console.log('never')
  console.log(best)
`

const PEER_PHRASES = `Object.values((await import('http-status-codes')).ReasonPhrases).filter(phrase => codes.some(code => PHRASES_BY_CODE[code] === phrase))`
// In a server, the text of each request is a new string. Strings are joined here, so that V8 knows none by its address.
const fresh = change => `${PEER_PHRASES}.map(phrase => ${change})`
const STATUSES = `const { default: statuses } = await import('statuses')`
const safely = call => `attempt(() => ${call})`
const ATTEMPT = `const attempt = run => { try { return run() } catch { return undefined } }`

// Hand-written code is in a module too, as in an app. All are bound in the same way, because V8 inlines a call through a constant, but
// not through an import binding.
const byHand = code => `const { byHand } = await import('data:text/javascript,' + encodeURIComponent(${code}))`

const USES = [
  {
    use: '`reasonPhrase(code)`', against: 'a bare `table[code]`', limit: 1.1, consumed: 'answer === undefined ? 0 : answer.length', inputs: 'codes',
    jobs: {
      base: [byHand('`const table = ${JSON.stringify(PHRASES_BY_CODE)}; export const byHand = code => table[code]`'), 'byHand(input)'],
      ours: [`const { reasonPhrase } = await import('statusbook')`, 'reasonPhrase(input)'],
      'http-status-codes': [`const { getReasonPhrase } = await import('http-status-codes'); ${ATTEMPT}`, safely('getReasonPhrase(input)')],
      statuses: [STATUSES, 'statuses.message[input]']
    }
  },
  {
    use: '`statusCode(phrase)`, exact', against: "http-status-codes' `getStatusCode`", limit: 1, inputs: PEER_PHRASES,
    jobs: {
      base: [`const { getStatusCode } = await import('http-status-codes')`, 'getStatusCode(input)'],
      ours: [`const { statusCode } = await import('statusbook')`, 'statusCode(input)'],
      statuses: [`${STATUSES}; ${ATTEMPT}`, safely('statuses(input)')]
    }
  },
  {
    use: '`statusCode(phrase)`, lower case', against: '`statuses(phrase)`', limit: 1, inputs: fresh('phrase.toLowerCase()'),
    jobs: { base: [STATUSES, 'statuses(input)'], ours: [`const { statusCode } = await import('statusbook')`, 'statusCode(input)'] }
  },
  {
    use: '`statusCode(phrase)`, upper case', against: '`statuses(phrase)`', limit: 1, inputs: fresh('phrase.toUpperCase()'),
    jobs: { base: [STATUSES, 'statuses(input)'], ours: [`const { statusCode } = await import('statusbook')`, 'statusCode(input)'] }
  },
  {
    use: '`statusCode(phrase)`, snake case', against: '`statuses(phrase)`, which throws', limit: 1, passes: 4, times: 4, inputs: fresh("phrase.toLowerCase().replaceAll(' ', '_')"),
    jobs: { base: [`${STATUSES}; ${ATTEMPT}`, safely('statuses(input)')], ours: [`const { statusCode } = await import('statusbook')`, 'statusCode(input)'] }
  },
  ...[
    ['isClientError', 'code >= 400 && code < 500', `const { isClientErrorStatusCode } = await import('@se-oss/status-codes')`, 'isClientErrorStatusCode(input)'],
    ['isErrorStatus', 'code >= 400 && code < 600'],
    ['isRedirectStatus', 'code === 301 || code === 302 || code === 303 || code === 307 || code === 308']
  ].map(([guard, comparison, peer, peerCall]) => ({
    use: `\`${guard}(code)\``, against: 'the comparison by hand', limit: 1.3, consumed: 'answer ? 1 : 0', inputs: '[...codes, 299, 499, 599, 600, 99]',
    jobs: {
      base: [byHand(`'export const byHand = code => ${comparison}'`), 'byHand(input)'],
      ours: [`const { ${guard} } = await import('statusbook')`, `${guard}(input)`],
      ...(peer && { '@se-oss/status-codes': [peer, peerCall] }),
      ...(peer && { 'http-status': [`const { default: status } = await import('http-status')`, 'status[`${input}_CLASS`] === status.classes.CLIENT_ERROR'] })
    }
  }))
]

export function lookUps(folder) {
  const rows = USES.map(({ use, against, limit, inputs, jobs, consumed = 'answer === undefined ? 0 : answer', passes, times }) => {
    const programs = Object.fromEntries(Object.entries(jobs).map(([name, [setup, call]]) => [name, () => printed(loop(setup, call, inputs, consumed, passes, times), folder)]))
    const { base, ours, ...peers } = interleave(programs, 7)
    return [use, against, ratio(ours, base), limit === 1 ? 'below 1' : limit, Object.entries(peers).map(([peer, time]) => `${peer} ${ratio(time, base)}`).join(', ')]
  })
  table(['look-up', 'against', 'times', 'limit', 'peers, against the same'], rows)
}
