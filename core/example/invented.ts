import type { ExampleItem } from './example.ts'

/** An invented document: what is recorded of it, and its text as paragraphs or rows. */
export interface InventedItem extends Omit<ExampleItem, 'text' | 'language' | 'source'> {
  readonly says: readonly string[]
  readonly language?: string
}

export const INVENTED = 'Invented for an example'
const DISCLAIMER =
  'This document was written for an example. The companies, places and people in it do not exist, and nothing in it happened.'

/** An invented document as a text file that says what it is in its first lines. */
export function invented({ says, language = 'en', ...item }: InventedItem): ExampleItem {
  const text = `${[INVENTED, DISCLAIMER, item.title, ...says].join('\n\n')}\n`
  return { ...item, text, language, source: 'invented for this example' }
}
