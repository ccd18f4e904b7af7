import type { Block, FigurePicture, PetitionDocument, ResolvedBlock, ResolvedDocument } from '../model.ts'
import { figureSource, readingOrder, render, type Renderers } from '../walk.ts'
import { PLAIN_ARRANGEMENT, type Arrangement } from './arrangement.ts'
import { groupAuthorities } from './citations.ts'
import { listContents } from './contents.ts'
import { startCounters, type Counters } from './counters.ts'
import { numberExhibits, type ExhibitSource } from './exhibits.ts'
import { numberHeadings, type NumberedHeading } from './headings.ts'
import { inlineResolver, type ResolveInlines } from './inlines.ts'
import { targetWords } from './targets.ts'

/** Numbers everything once, for every renderer alike. Throws AppError `cannot-typeset` where the document names what is not there. */
export function resolveDocument(
  document: PetitionDocument,
  exhibits: readonly ExhibitSource[],
  custodyHead: string,
  arrangement: Arrangement = PLAIN_ARRANGEMENT,
  pictures: FigurePictures = new Map(),
): ResolvedDocument {
  const { blocks, authorities, ...rest } = document
  const inlines = readingOrder(blocks)
  const headings = numberHeadings(blocks, authorities)
  const { entries, byItem } = numberExhibits(inlines, exhibits, arrangement)
  const counters = startCounters()
  const each = blockResolver(
    headings,
    counters,
    inlineResolver({ targets: targetWords(blocks, headings), exhibits: byItem, authorities, counters }),
    pictures,
    {
      contents: () => ({ kind: 'contents', entries: listContents(blocks, headings) }),
      authorities: () => ({ kind: 'authorities', groups: groupAuthorities(inlines, authorities) }),
      'exhibit-index': () => ({ kind: 'exhibit-index', exhibits: entries, custodyHead }),
    },
  )
  const resolved = blocks.map((block) => keyed(block.key, render(each, block)))
  // The brand is given here and nowhere else: a ResolvedDocument is one that went through these phases.
  return {
    ...rest,
    blocks: resolved,
    exhibits: entries,
    bates: arrangement.bates,
    custodyHead,
  } as unknown as ResolvedDocument
}

const keyed = (key: string | undefined, block: ResolvedBlock): ResolvedBlock =>
  key === undefined ? block : { ...block, key }

/** The picture of each figure that shows one, by the figure's id. */
export type FigurePictures = ReadonlyMap<string, FigurePicture>

type Listing = 'contents' | 'authorities' | 'exhibit-index'

function blockResolver(
  headings: ReadonlyMap<string, NumberedHeading>,
  counters: Counters,
  runs: ResolveInlines,
  pictures: FigurePictures,
  listings: Pick<Renderers<Block, ResolvedBlock>, Listing>,
): Renderers<Block, ResolvedBlock> {
  return {
    ...listings,
    heading: ({ kind, level, id, children }) => {
      return { kind, level, id, number: headings.get(id)?.number ?? '', children: runs(children) }
    },
    paragraph: ({ kind, numbered, children }) => {
      return { kind, number: numbered ? counters.paragraph() : null, children: runs(children) }
    },
    quotation: ({ kind, children }) => ({ kind, children: runs(children) }),
    list: ({ kind, ordered, items }) => ({ kind, ordered, items: items.map(runs) }),
    table: ({ kind, id, caption, columns, rows, source }) => ({
      kind,
      ...(id === undefined ? {} : { id }),
      number: counters.table(),
      caption: runs(caption),
      columns,
      rows: rows.map((row) => row.map(runs)),
      source: source === null ? null : runs(source),
    }),
    figure: ({ kind, id, alt, caption, ...figure }) => ({
      kind,
      id,
      number: counters.figure(),
      picture: pictures.get(id) ?? null,
      alt,
      caption: runs(caption),
      source: runs(figureSource({ kind, id, alt, caption, ...figure })),
    }),
    letterhead: ({ kind, lines }) => ({ kind, lines: lines.map(runs) }),
    signature: ({ kind, lines }) => ({ kind, lines: lines.map(runs) }),
    'page-break': (block) => block,
  }
}
