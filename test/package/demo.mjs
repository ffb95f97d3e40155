// Packs the project, installs the tarball into an empty folder and runs a small app there, in both module systems.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const APP = `
const reply = { status: 404, message: 'No such user' }
console.log('import a code     HttpStatus.NOT_FOUND            ', HttpStatus.NOT_FOUND, NOT_FOUND)
console.log('narrow a number   isClientError(reply.status)     ', isClientError(reply.status))
console.log('narrow a response hasStatus(reply, isClientError) ', hasStatus(reply, isClientError))
console.log('look up a phrase  reasonPhrase(404)               ', reasonPhrase(404))
console.log('look up a code    statusCode("Payload Too Large") ', statusCode('Payload Too Large'))
`
const NAMES = '{ hasStatus, HttpStatus, isClientError, NOT_FOUND, reasonPhrase, statusCode }'

const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const folder = mkdtempSync(join(tmpdir(), 'statusbook-demo-'))

try {
  npm(process.cwd(), 'run', 'build', '--silent')
  const [{ filename, files, unpackedSize }] = JSON.parse(npm(process.cwd(), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  console.log(`${filename}: ${statSync(join(folder, filename)).size} bytes packed, ${unpackedSize} unpacked`)
  for (const { path, size } of files) console.log(`${String(size).padStart(8)}  ${path}`)

  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  npm(folder, 'install', '--silent', '--offline', '--no-audit', '--no-fund', join(folder, filename))
  console.log(`\nInstalled: ${Object.keys(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages).filter(Boolean).join(', ')}`)

  for (const [file, head] of [['app.mjs', `import ${NAMES} from 'statusbook'`], ['app.cjs', `const ${NAMES} = require('statusbook')`]]) {
    writeFileSync(join(folder, file), head + APP)
    console.log(`\n$ node ${file}\n${execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }).trimEnd()}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
