/** The capabilities of the output. In a pipe, the width is `Infinity`, so that `grep` finds whole sentences. */
export interface Screen {
  readonly width: number
  readonly hasColors: boolean
}

const LONGEST_LINE = 100 // longer ones are hard to read
const NARROW = 60 // below that, labels stand above their lines
const LABEL_WIDTH = 'Other spellings'.length
const CLASS_COLORS = [34, 32, 36, 33, 31] // blue, green, cyan, yellow, red

/** Lays out text for a screen. */
export class Layout {
  constructor(private readonly screen: Screen) {}
  get isTerminal(): boolean { return this.screen.width !== Infinity }

  /** Wraps text between words. A word that does not fit starts further left; one that never fits breaks at slashes. */
  wrap(text: string, indent = 0, hanging = indent): string {
    const width = this.isTerminal ? Math.min(this.screen.width, LONGEST_LINE) : Infinity
    const lines: string[] = []
    for (const line of text.split('\n')) {
      for (const [index, word] of line.split(' ').entries()) {
        const longer = `${lines.at(-1)} ${word}`
        if (index > 0 && longer.length <= width) {
          lines[lines.length - 1] = longer
          continue
        }
        const start = index > 0 ? hanging : indent
        const parts = word.length > width ? pathLines(word, width - start) : [word]
        lines.push(...parts.map(part => ' '.repeat(Math.min(start, Math.max(0, width - part.length))) + part))
      }
    }
    return lines.join('\n')
  }

  /** Puts labels beside their lines, or above them. Leaves out labels without lines. */
  rows(rows: readonly [label: string, lines: readonly string[]][], isAbove = this.screen.width < NARROW): string {
    const indent = isAbove ? 4 : LABEL_WIDTH + 4
    return rows.filter(([, lines]) => lines.some(Boolean)).map(([label, lines]) => {
      const text = this.wrap(lines.join('\n'), indent, indent + 2)
      return `  ${this.dim(label)}${isAbove ? `\n${text}` : text.slice(2 + label.length)}`
    }).join('\n')
  }

  /** Arranges labels of codes in as many columns as fit, from top to bottom. */
  columns(labels: readonly string[]): string {
    const width = 2 + Math.max(...labels.map(label => label.length))
    const fitting = this.isTerminal ? Math.max(1, Math.floor(this.screen.width / width)) : 1
    const height = Math.ceil(labels.length / fitting)
    const cells = labels.map(label => (height < labels.length ? `  ${label}`.padEnd(width) : this.wrap(label, 2, 6)))
      .map(cell => cell.replace(/\d+/, this.inClassColor).replace(/\([^]+\)/, this.dim))
    const lines = cells.slice(0, height).map((_, row) => cells.filter((_, index) => index % height === row).join(''))
    return lines.map(line => line.trimEnd()).join('\n')
  }

  heading = (text: string): string => this.style(1, this.inClassColor(this.wrap(text, 0, 4)))
  private dim = (text: string): string => this.style(2, text)
  // The first digit decides the colour.
  private inClassColor = (text: string): string => this.style(CLASS_COLORS[Number(text[0]) - 1] ?? 39, text)
  private style = (style: number, text: string): string =>
    this.screen.hasColors ? `\x1b[${style}m${text}\x1b[0m` : text
}

/** The parts of a path, as many in a line as fit. */
function pathLines(path: string, room: number): string[] {
  return path.split(/(?<=\/)(?!\/)/).reduce<string[]>((lines, part) => {
    const longer = (lines.at(-1) ?? '') + part
    return lines.length > 0 && longer.length > room ? [...lines, part] : [...lines.slice(0, -1), longer]
  }, [])
}
