// What the types cost: `npm run build && node test/types/cost.mjs [runs]`. Checks a program of 1,000 functions that use the guards and
// `hasStatus`, and the same program with unions and predicates written by hand, in turns on every compiler, and prints medians.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const COMPILERS = ['5.4', '5.9', '6.0', '7.0']
const FUNCTIONS = 1_000

const codes = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index).join(' | ')
const functions = render => Array.from({ length: FUNCTIONS }, (_, index) => render(index)).join('\n')

// The replies of one endpoint: what a generator of typed clients writes for it, each with names of its own.
const types = n => `
interface Found${n} { status: 200; body: { id${n}: string } }
interface Missing${n} { status: 404; body: { missing${n}: string } }
interface Invalid${n} { status: 422; body: { fields${n}: string[] } }
interface Down${n} { status: 503; body: { after${n}: number } }
type Reply${n} = Found${n} | Missing${n} | Invalid${n} | Down${n}`

const body = (n, { is, has }) => `
export function run${n}(reply: Reply${n}, response: Response, code: number) {
  if (${has.code('reply', 404, n)}) return reply.body.missing${n}
  if (${has.class('reply', 'ClientError', n)}) return reply.body.fields${n}
  if (${has.class('reply', 'ServerError', n)}) return reply.body.after${n}
  const id = reply.body.id${n}
  if (${has.response('response', 'ClientError')}) return response.status
  if (${is('ServerError')}(code)) return code
  return id
}`

const OURS = `import { hasStatus, isClientError, isServerError } from 'statusbook'
${functions(n => types(n) + body(n, {
  is: name => `is${name}`,
  has: {
    code: (value, code) => `hasStatus(${value}, ${code})`,
    class: (value, name) => `hasStatus(${value}, is${name})`,
    response: (value, name) => `hasStatus(${value}, is${name})`
  }
}))}`

// By hand: a union and a predicate for each class, and for each endpoint a predicate for each of its replies that is asked for.
const BY_HAND = `type ClientError = ${codes(400, 499)}
type ServerError = ${codes(500, 599)}
const isClientError = (code: number): code is ClientError => code >= 400 && code < 500
const isServerError = (code: number): code is ServerError => code >= 500 && code < 600
const hasClientError = (response: Response): response is Response & { readonly status: ClientError } => isClientError(response.status)
${functions(n => types(n) + `
const hasMissing${n} = (reply: Reply${n}): reply is Missing${n} => reply.status === 404
const hasClientError${n} = (reply: Reply${n}): reply is Missing${n} | Invalid${n} => isClientError(reply.status)
const hasServerError${n} = (reply: Reply${n}): reply is Down${n} => isServerError(reply.status)` + body(n, {
  is: name => `is${name}`,
  has: {
    code: value => `hasMissing${n}(${value})`,
    class: (value, name) => `has${name}${n}(${value})`,
    response: (value, name) => `has${name}(${value})`
  }
}))}`

const PROGRAMS = { ours: OURS, byHand: BY_HAND }

function write(folder, statusbook) {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  symlinkSync(statusbook, join(folder, 'node_modules/statusbook'), 'junction')
  for (const [name, text] of Object.entries(PROGRAMS)) {
    const file = join(folder, name, 'program.ts')
    mkdirSync(dirname(file))
    writeFileSync(file, text)
    writeFileSync(join(folder, name, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, name, 'tsconfig.json'), JSON.stringify({
      // The declarations of the standard library are the same in both: to check them would only make the ratio smaller.
      compilerOptions: { target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom'], types: [], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, noEmit: true },
      files: ['program.ts']
    }))
  }
}

/** What the compiler says of one run, in milliseconds. */
function check(compiler, folder) {
  const tsc = join(ROOT, `test/peers/node_modules/typescript-${compiler}/bin/tsc`)
  const start = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics'], { encoding: 'utf8', maxBuffer: 1e9 })
  const whole = performance.now() - start
  if (status !== 0) throw new Error(`TypeScript ${compiler} refuses ${folder}:\n${stdout.slice(0, 2_000)}`)
  return { check: Number(/^Check time:\s+([\d.]+)s$/m.exec(stdout)[1]) * 1_000, whole }
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The medians of several runs on each compiler, both programs in turns: rows for a table. */
export function measure(runs = 7, statusbook = ROOT) {
  const folder = mkdtempSync(join(tmpdir(), 'statusbook-cost-'))
  try {
    write(folder, statusbook)
    return COMPILERS.map(compiler => {
      const results = { ours: [], byHand: [] }
      // The first run of each warms the disk up, and does not count.
      for (let run = 0; run <= runs; run++) {
        for (const name of run % 2 ? ['ours', 'byHand'] : ['byHand', 'ours']) {
          const result = check(compiler, join(folder, name))
          if (run > 0) results[name].push(result)
        }
      }
      const of = (name, what) => Math.round(median(results[name].map(result => result[what])))
      const row = { compiler }
      for (const what of ['check', 'whole']) row[what] = { ours: of('ours', what), byHand: of('byHand', what), ratio: of('ours', what) / of('byHand', what) }
      return row
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function table(rows) {
  const times = ({ ours, byHand, ratio }) => `${ours} ms | ${byHand} ms | ${ratio.toFixed(2)}`
  return [
    '| TypeScript | check: statusbook | by hand | ratio | whole run: statusbook | by hand | ratio |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows.map(({ compiler, check, whole }) => `| ${compiler} | ${times(check)} | ${times(whole)} |`)
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = measure(Number(process.argv[2] ?? 7), process.argv[3])
  console.log(`${FUNCTIONS} functions\n\n${table(rows)}`)
}
