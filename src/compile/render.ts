import { isUnofficial } from '../status-record.js'
import type { Dataset } from '../status-record.js'
import { registeredConstants, unofficialConstants } from '../wording/constant-names.js'
import {
  constantModule, constEnumDeclaration, enumModule, httpStatusDeclaration, namespaceModule
} from './render-constants.js'
import { registeredCodes, traitGuards } from './render-guards.js'
import { codesByPhrase, phrases, unofficialPhrasesByCode } from './render-maps.js'
import { publishedSchema } from './schema.js'

const HEADER = '// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.\n'

/** Compiles the dataset: the text of every generated file, by its path from the root. */
export function render(dataset: Dataset): Map<string, string> {
  const registered = dataset.records.filter(record => !isUnofficial(record))
  const unofficial = dataset.records.filter(isUnofficial)
  const constants = registeredConstants(dataset.records)
  const vendorConstants = unofficialConstants(dataset.records)
  const modules = {
    'codes-by-phrase.ts': codesByPhrase(registered),
    'const-enum.d.ts': constEnumDeclaration(constants, vendorConstants, dataset),
    'const-enum.js': namespaceModule({ HttpStatus: './constants.js', UnofficialStatus: './unofficial-constants.js' }),
    'constants.ts': constantModule(constants, dataset),
    'enum.ts': enumModule(constants, dataset),
    'http-status.d.ts': httpStatusDeclaration(constants, dataset),
    'http-status.js': namespaceModule({ HttpStatus: './constants.js' }),
    'phrases.ts': phrases(registered),
    'registered-codes.ts': registeredCodes(registered, dataset.sources),
    'traits.ts': traitGuards(registered),
    'unofficial-constants.ts': constantModule(vendorConstants, dataset),
    'unofficial-phrases-by-code.ts': unofficialPhrasesByCode(unofficial)
  }
  const files = new Map<string, string>()
  for (const [name, text] of Object.entries(modules)) files.set(`src/generated/${name}`, `${HEADER}\n${text}\n`)
  return files.set('data/schema.json', `${JSON.stringify(publishedSchema, null, 2)}\n`)
}
