// Runs the same checks on the packed and installed package in every runtime. `npm run test:runtimes`.
import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { install, installLocked, pack } from '../package/npm.mjs'
import { freePort } from './free-port.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = join(HERE, '../..')
const TIMEOUT = 60_000
const run = promisify(execFile)
const binary = (...path) => [join(HERE, 'node_modules', ...path)].find(existsSync)

// A few hundred megabytes, the first time.
installLocked(HERE)
const temporary = mkdtempSync(join(tmpdir(), 'statusbook-runtimes-'))
const folder = join(temporary, 'app')
const dist = join(folder, 'node_modules/statusbook/dist')
install(pack(ROOT, { into: temporary }).tarball, folder)
writePrograms()

const NODE = [18, 20, 22, 24].flatMap(version => {
  const node = { name: `Node ${version}`, file: binary(`node-${version}`, 'bin/node') }
  const stripTypes = ['--experimental-strip-types', '--no-warnings', 'app.mts']
  const requireModule = ['--experimental-require-module', '--no-warnings', 'require-esm.cjs']
  return [
    { ...node, how: 'ESM', args: ['esm.mjs'] },
    { ...node, how: 'CommonJS', args: ['cjs.cjs'] },
    ...(version < 22 ? [] : [
      { ...node, how: 'TypeScript, types stripped', args: stripTypes },
      { ...node, how: 'require() of the ES module', args: requireModule }
    ])
  ]
})
const deno = binary('@deno/linux-x64-glibc/deno')
const bun = binary('@oven/bun-linux-x64/bin/bun')
const workerd = binary('@cloudflare/workerd-linux-64/bin/workerd')

// Imported here, because its dependencies may only just have been installed.
const { pageChecks } = await import('./page.mjs')
const page = pageChecks(join(folder, 'node_modules/statusbook'))
const chromium = page.browsers[0].file

const RUNTIMES = [
  ...NODE,
  { name: 'Deno', file: deno, how: 'ESM', args: ['run', '--no-remote', '--node-modules-dir=manual', 'esm.mjs'] },
  { name: 'Bun', file: bun, how: 'ESM', args: ['esm.mjs'] },
  { name: 'Bun', file: bun, how: 'CommonJS', args: ['cjs.cjs'] },
  { name: 'Bun', file: bun, how: 'TypeScript', args: ['app.mts'] },
  { name: 'workerd', file: workerd, how: 'ES modules', run: inWorkerd },
  { name: 'Chromium', file: chromium, how: 'ES modules in a page, strict CSP', run: inChromium },
  ...page.browsers.flatMap(({ name, file, needs, checks }) =>
    checks.map(check => ({ name, file, needs, how: `the page ${check.name}`, run: check.run })))
]

const counts = { passed: 0, failed: 0, skipped: 0 }
const rows = []
const versions = new Map()
for (const runtime of RUNTIMES) {
  const { name, file, needs, how, args, run: runIn = () => output(file, args) } = runtime
  const failure = error => `failed: ${error.stderr || error.message}`
  const missing = needs ? `skipped: needs ${needs}` : 'skipped: not on this machine'
  const result = file ? await runIn().catch(failure) : missing
  const outcome = result.startsWith('ok') ? 'passed' : result.startsWith('skipped') ? 'skipped' : 'failed'
  counts[outcome]++
  rows.push([name, file ? await versionOf(file) : '', how, result])
}
const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column].length)))
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
await page.close()
rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
for (const { name, file, needs } of page.browsers) {
  if (!file) console.warn(`WARNING: the page was NOT checked in ${name}: install ${needs}`)
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed > 0 ? 1 : 0)

function writePrograms() {
  const programs = {
    'esm.mjs': `
import * as api from 'statusbook'
import { statusRecord } from 'statusbook/records'
import { check } from './smoke.mjs'
console.log(statusRecord(404).phrase === 'Not Found' ? check(api) : 'failed: records')
`,
    'cjs.cjs': `
const api = require('statusbook')
const { statusRecord } = require('statusbook/records')
import('./smoke.mjs').then(({ check }) => {
  console.log(statusRecord(404).phrase === 'Not Found' ? check(api) : 'failed: records')
})
`,
    'app.mts': `
import * as api from 'statusbook'
import type { ClientErrorCode } from 'statusbook'
import { check } from './smoke.mjs'
const code: ClientErrorCode = api.NOT_FOUND
console.log(code === 404 ? check(api) : 'failed')
`,
    'require-esm.cjs': `
const api = require(${JSON.stringify(join(dist, 'index.js'))})
import('./smoke.mjs').then(({ check }) => console.log(check(api)))
`
  }
  cpSync(join(HERE, 'smoke.mjs'), join(folder, 'smoke.mjs'))
  for (const [file, text] of Object.entries(programs)) writeFileSync(join(folder, file), text)
}

async function output(file, args) {
  const { stdout } = await run(file, args, { cwd: folder, timeout: TIMEOUT })
  return stdout.trim()
}

async function versionOf(file) {
  if (!versions.has(file)) versions.set(file, await askVersion(file))
  return versions.get(file)
}

async function askVersion(file) {
  const { stdout } = await run(file, ['--version'], { timeout: TIMEOUT }).catch(() => ({ stdout: '' }))
  return /\d[\d.-]*\d/.exec(stdout)?.[0] ?? ''
}

/** The ES modules of the package, by their paths. */
function modules() {
  return readdirSync(dist, { recursive: true }).filter(name => name.endsWith('.js'))
}

async function inWorkerd() {
  const port = await freePort()
  const text = path => JSON.stringify(readFileSync(path, 'utf8'))
  const worker = `
import * as api from './index.js'
import { check } from './smoke.mjs'
export default { fetch: () => new Response(check(api)) }
`
  const entries = [
    `(name = "worker.mjs", esModule = ${JSON.stringify(worker)})`,
    `(name = "smoke.mjs", esModule = ${text(join(folder, 'smoke.mjs'))})`,
    ...modules().map(path => `(name = "${path}", esModule = ${text(join(dist, path))})`)
  ]
  writeFileSync(join(folder, 'workerd.capnp'), `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${entries.join(', ')}], compatibilityDate = "2025-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`)
  const child = spawn(workerd, ['serve', 'workerd.capnp'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', chunk => (errors += chunk))
  try {
    for (const end = Date.now() + 15_000; Date.now() < end; await new Promise(done => setTimeout(done, 100))) {
      const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
      if (response) return await response.text()
    }
    throw new Error(errors || 'no answer')
  } finally {
    child.kill()
  }
}

async function inChromium() {
  const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html' }
  cpSync(dist, join(folder, 'page'), { recursive: true })
  cpSync(join(folder, 'smoke.mjs'), join(folder, 'page/smoke.mjs'))
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><script type="module" src="/page.mjs"></script>')
  writeFileSync(join(folder, 'page/page.mjs'), `
import * as api from '/index.js'
import { check } from '/smoke.mjs'
fetch('/result?' + encodeURIComponent(check(api)))
`)

  let report
  const reported = new Promise(done => (report = done))
  const server = createServer(({ url }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost')
    if (pathname === '/result') report(decodeURIComponent(search.slice(1)))
    const file = join(folder, 'page', pathname === '/' ? 'index.html' : pathname)
    if (!existsSync(file)) return response.writeHead(204).end()
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
      'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'"
    })
    response.end(readFileSync(file))
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    `--user-data-dir=${join(folder, 'profile')}`,
    `http://127.0.0.1:${server.address().port}/`
  ]
  const child = spawn(chromium, args, { stdio: 'ignore', detached: true })
  const silence = new Promise((_, fail) => {
    setTimeout(() => fail(new Error('the page did not report')), TIMEOUT).unref()
  })
  try {
    return await Promise.race([reported, silence])
  } finally {
    process.kill(-child.pid, 'SIGKILL')
    server.close()
    server.closeAllConnections()
  }
}
