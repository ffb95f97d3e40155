import { readFileSync } from 'node:fs'

export const README = readFileSync('README.md', 'utf8')

/** The text of a section. */
export function sectionOf(heading: string): string {
  const text = README.split(/^## /m).find(section => section.startsWith(`${heading}\n`))
  if (!text) throw new Error(`README.md: found no section "## ${heading}"`)
  return text
}

/** The collapsed parts of a section, by their summaries. */
export function collapsedIn(heading: string): Record<string, string> {
  const parts = sectionOf(heading).matchAll(/^<details>\n<summary>(.*)<\/summary>\n([\s\S]*?)^<\/details>$/gm)
  return Object.fromEntries([...parts].map(([, summary, text]) => [summary!.replace(/<\/?code>/g, '`'), text!]))
}

/** The first block of code of a language in a text. */
export function codeIn(text: string, language: string): string {
  const [, code] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text) ?? []
  if (code === undefined) throw new Error(`README.md: found no block of ${language} in:\n${text}`)
  return code
}
