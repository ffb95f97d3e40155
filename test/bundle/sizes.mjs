import { join } from 'node:path'
import { bundle, BUNDLER_NAMES } from './bundle.mjs'
import { readJson, ROOT } from './peers.mjs'

// An input that is known only at run time, so that no bundler computes the answer.
const INPUT = 'process.argv[2]'
const CODE = `Number(${INPUT})`

const DATASET = readJson(join(ROOT, 'data/status-codes.json'))
const RECORDS = DATASET.filter(({ registration }) => registration !== 'unofficial')
const PHRASES = RECORDS.map(({ code, phrase }) => `${code}: ${JSON.stringify(phrase)}`)
// Each current phrase as it is printed; the other phrases and spellings once, without case and separators.
const keyOf = phrase => phrase.toLowerCase().replace(/[\s_'’‐‑-]+/g, '')
const CURRENT_CODES = RECORDS.map(({ code, phrase }) => [phrase, code])
const OTHER_CODES = RECORDS.flatMap(({ code, phrase, formerPhrases, spellings, otherNames = [] }) => {
  const names = [...formerPhrases.map(former => former.phrase), ...spellings, ...otherNames.map(({ name }) => name)]
  const keys = names.map(keyOf)
  return keys.filter(key => key !== keyOf(phrase)).map(key => [key, code])
})
const CODES = JSON.stringify(Object.fromEntries([...CURRENT_CODES, ...OTHER_CODES]))

const NAMESPACE_BUNDLERS = ['rollup', 'rolldown', 'webpack']

const print = expression => `console.log(${expression})`
const using = (names, expression, from = 'statusbook') => `import ${names} from '${from}'\n${print(expression)}`
const fetching = expression => `fetch(${INPUT}).then(response => ${print(expression)})`

// The other guards of classes have the same form.
const CLASSES = {
  isClientError: [400, 499],
  isErrorStatus: [400, 599]
}

const guards = Object.entries(CLASSES).map(([guard, [first, last]]) => ({
  use: `\`${guard}()\``,
  over: 40,
  ours: using(`{ ${guard} }`, `${guard}(${CODE})`),
  byHand: `const code = ${CODE}\n${print(`code >= ${first} && code < ${last + 1}`)}`,
  ...(guard === 'isClientError' && {
    peers: {
      'http-status': using(
        'status',
        `status[\`\${${INPUT}}_CLASS\`] === status.classes.CLIENT_ERROR`,
        'http-status'
      ),
      '@se-oss/status-codes': using(
        '{ isClientErrorStatusCode }',
        `isClientErrorStatusCode(${CODE})`,
        '@se-oss/status-codes'
      )
    }
  })
}))

/**
 * The cost of a program: `ours` may have at most `over` bytes more than the same program written by hand. The peers'
 * programs give the same answer, as far as each peer can.
 */
export const USES = [
  {
    use: 'a constant',
    over: 0,
    ours: using('{ NOT_FOUND }', 'NOT_FOUND'),
    byHand: print(404),
    peers: {
      'http-status-codes': using('{ StatusCodes }', 'StatusCodes.NOT_FOUND', 'http-status-codes'),
      'statuses': using('statuses', "statuses.code['not found']", 'statuses'),
      'http-status': using('status', 'status.NOT_FOUND', 'http-status'),
      '@se-oss/status-codes': using('{ StatusCodes }', 'StatusCodes.NOT_FOUND', '@se-oss/status-codes')
    }
  },
  {
    use: 'a constant, `import * as`',
    over: 0,
    ours: using('* as statusbook', 'statusbook.NOT_FOUND'),
    byHand: print(404)
  },
  {
    use: '`HttpStatus.NOT_FOUND`',
    over: 0,
    bundlers: NAMESPACE_BUNDLERS,
    ours: using('{ HttpStatus }', 'HttpStatus.NOT_FOUND'),
    byHand: print(404),
    peers: {
      '@se-oss/status-codes': using('{ StatusCodes }', 'StatusCodes.NOT_FOUND', '@se-oss/status-codes')
    }
  },
  ...guards,
  {
    use: '`hasStatus()` with a guard',
    over: 150,
    ours: `import { hasStatus, isClientError } from 'statusbook'\n${fetching('hasStatus(response, isClientError)')}`,
    byHand: fetching('response.status >= 400 && response.status < 500')
  },
  {
    // Against a program with `hasStatus`, so that the limit is for `anyOf` alone.
    use: '`anyOf()` in `hasStatus()`',
    over: 110,
    ours: `import { anyOf, hasStatus, isClientError } from 'statusbook'\n${
      fetching('hasStatus(response, anyOf(304, isClientError))')}`,
    byHand: `import { hasStatus, isClientError } from 'statusbook'\n${fetching('hasStatus(response, isClientError)')}`
  },
  {
    use: '`statusOf()`',
    over: 130,
    ours: `import { statusOf } from 'statusbook'\n${fetching('statusOf(response)')}`,
    byHand: fetching('response')
  },
  {
    use: '`reasonPhrase()`, all phrases',
    over: 80,
    ours: using('{ reasonPhrase }', `reasonPhrase(${CODE})`),
    byHand: `const table = { ${PHRASES} }\n${print(`table[${CODE}]`)}`,
    peers: {
      'http-status-codes': using('{ getReasonPhrase }', `getReasonPhrase(${CODE})`, 'http-status-codes'),
      'statuses': using('statuses', `statuses.message[${CODE}]`, 'statuses'),
      'http-status': using('status', `status[${CODE}]`, 'http-status'),
      '@se-oss/status-codes': using('{ getStatusPhrase }', `getStatusPhrase(${CODE})`, '@se-oss/status-codes')
    }
  },
  {
    use: '`statusCode()`, every spelling',
    over: 320,
    ours: using('{ statusCode }', `statusCode(${INPUT})`),
    byHand: `const table = ${CODES}\n${print(`table[${INPUT}]`)}`,
    peers: {
      'http-status-codes': using('{ getStatusCode }', `getStatusCode(${INPUT})`, 'http-status-codes'),
      'statuses': using('statuses', `statuses.code[${INPUT}.toLowerCase()]`, 'statuses'),
      'http-status': using('status', `status[${INPUT}]`, 'http-status'),
      '@se-oss/status-codes': using('{ getStatusCode }', `getStatusCode(${INPUT})`, '@se-oss/status-codes')
    }
  }
]

/** The number of codes in the tables of each, because bytes are compared per code. */
export const COVERED = {
  'statusbook': RECORDS.length,
  'http-status-codes': 58,
  'statuses': 63,
  'http-status': 63,
  '@se-oss/status-codes': 63
}

/** The bytes of each use in each bundler: ours, by hand, and each peer's; `null` if a bundler cannot bundle a peer. */
export async function measure(workbench) {
  const rows = []
  for (const { use, over, ours, byHand, bundlers = BUNDLER_NAMES, peers = {} } of USES) {
    for (const bundler of bundlers) {
      const size = async program => Buffer.byteLength(await bundle(bundler, program, workbench))
      const row = { use, over, bundler, ours: await size(ours), byHand: await size(byHand), peers: {} }
      for (const [peer, program] of Object.entries(peers)) row.peers[peer] = await size(program).catch(() => null)
      rows.push(row)
    }
  }
  return rows
}
