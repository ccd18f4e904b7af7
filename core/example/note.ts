import type { ExampleItem } from './example.ts'

/** A note that sums up a public source: a file of its own and what is recorded of that source. */
export interface ExampleNote extends Omit<ExampleItem, 'text' | 'language' | 'source'> {
  /** The source in Bluebook form. */
  readonly cite: string
  /** Through which publication it was read, where it was not read itself. */
  readonly through: string
  readonly says: readonly string[]
}

const HEADING = 'Summary of a public source'
const DISCLAIMER =
  'This note was written for an example. It is not the source: it sums up what is publicly reported of it, and quotes no more than a few words.'

/** A source note as a plain text file, or as a web page where its name says so. */
export function note({ cite, through, says, ...item }: ExampleNote): ExampleItem {
  const parts = [cite, `Read through: ${through}`, DISCLAIMER, ...says]
  return {
    ...item,
    text: item.name.endsWith('.html') ? page(item.title, parts) : `${[HEADING, ...parts].join('\n\n')}\n`,
    source: 'summary of a public source, made for this example',
    language: 'en',
  }
}

function page(title: string, parts: readonly string[]): string {
  const body = parts.map((part) => `<p>${escaped(part)}</p>`).join('\n')
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n<h1>${HEADING}</h1>\n${body}\n</body>\n</html>\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
