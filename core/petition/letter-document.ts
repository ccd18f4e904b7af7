import { plain, runs, unnumbered } from '../../document/build.ts'
import type { Block, PetitionDocument } from '../../document/model.ts'

/** What every page of the letter says. */
export const LETTER_BANNER = 'Internal. Not issued by CBP'

/** The return letter's paragraphs as a document: the first its heading, numbered ones as lists under what precedes them. */
export function letterDocument(paragraphs: readonly string[], date: string | null): PetitionDocument {
  const [heading = LETTER_BANNER, ...rest] = paragraphs
  return {
    title: 'Return letter, drafted for the team',
    shortTitle: 'Return letter',
    language: 'en',
    version: 'For the team alone',
    watermark: null,
    banner: LETTER_BANNER,
    author: '',
    date,
    authorities: [],
    blocks: [...unnumbered('letter', heading), ...rest.reduce<readonly Block[]>(withParagraph, [])],
  }
}

function withParagraph(blocks: readonly Block[], paragraph: string): readonly Block[] {
  const point = /^\d+\. (.*)$/s.exec(paragraph)?.[1]
  if (point === undefined) return [...blocks, plain(paragraph)]
  const last = blocks.at(-1)
  const item = runs(point)
  if (last?.kind !== 'list') return [...blocks, { kind: 'list', ordered: true, items: [item] }]
  return [...blocks.slice(0, -1), { ...last, items: [...last.items, item] }]
}
