// Prints the warnings of TypeDoc or api-extractor about the doc comments of index.d.ts in a folder:
// `node comment-warnings.mjs <tool> <folder>`.
import { join } from 'node:path'

const [, , tool, folder] = process.argv

const TOOLS = {
  async TypeDoc() {
    const { Application } = await import('typedoc')
    const app = await Application.bootstrap({
      entryPoints: ['index.d.ts'],
      tsconfig: 'tsconfig.json',
      // Types that are not exported have no page. This is not about comments.
      validation: { notExported: false },
      disableSources: true
    })
    app.logger.addContext = text => text
    app.logger.log = (message, level) => { if (level >= 2) console.log(message) }
    app.validate(await app.convert())
  },

  async 'api-extractor'() {
    const { Extractor, ExtractorConfig } = await import('@microsoft/api-extractor')
    const off = { enabled: false }
    const extractorConfig = ExtractorConfig.prepare({
      configObjectFullPath: join(folder, 'api-extractor.json'),
      packageJsonFullPath: join(folder, 'package.json'),
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: join(folder, 'index.d.ts'),
        compiler: { tsconfigFilePath: join(folder, 'tsconfig.json') },
        docModel: { enabled: true, apiJsonFilePath: join(folder, 'api.json') },
        dtsRollup: off, apiReport: off, tsdocMetadata: off
      }
    })
    Extractor.invoke(extractorConfig, {
      localBuild: true,
      messageCallback(message) {
        const { category, messageId, sourceFileLine, text } = message
        if (category === 'TSDoc') console.log(`${messageId}: line ${sourceFileLine}: ${text}`)
        message.handled = true
      }
    })
  }
}

process.chdir(folder)
await TOOLS[tool]()
