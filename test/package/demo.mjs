// Packs the project, installs the tarball into an empty folder and runs a small app there, in both module systems.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, pack } from './npm.mjs'

const NAMES = '{ hasStatus, HttpStatus, isClientError, NOT_FOUND, reasonPhrase, statusCode }'
const APP = `
const reply = { status: 404, message: 'No such user' }
console.log('import a code     HttpStatus.NOT_FOUND            ', HttpStatus.NOT_FOUND, NOT_FOUND)
console.log('narrow a number   isClientError(reply.status)     ', isClientError(reply.status))
console.log('narrow a response hasStatus(reply, isClientError) ', hasStatus(reply, isClientError))
console.log('look up a phrase  reasonPhrase(404)               ', reasonPhrase(404))
console.log('look up a code    statusCode("Payload Too Large") ', statusCode('Payload Too Large'))
`
const APPS = {
  'app.mjs': `import ${NAMES} from 'statusbook'${APP}`,
  'app.cjs': `const ${NAMES} = require('statusbook')${APP}`
}

const folder = mkdtempSync(join(tmpdir(), 'statusbook-demo-'))
try {
  const { tarball, filename, files, unpackedSize } = pack(process.cwd(), { into: folder })
  console.log(`${filename}: ${statSync(tarball).size} bytes packed, ${unpackedSize} unpacked`)
  for (const { path, size } of files) console.log(`${String(size).padStart(8)}  ${path}`)

  const app = join(folder, 'app')
  install(tarball, app)
  const { packages } = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8'))
  console.log(`\nInstalled: ${Object.keys(packages).filter(Boolean).join(', ')}`)

  for (const [file, text] of Object.entries(APPS)) {
    writeFileSync(join(app, file), text)
    const output = execFileSync(process.execPath, [file], { cwd: app, encoding: 'utf8' })
    console.log(`\n$ node ${file}\n${output.trimEnd()}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
