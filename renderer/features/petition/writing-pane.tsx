import { useMemo, useState } from 'react'
import type { SectionInfo } from '../../../domain/written.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import type { Preview } from '../../data/use-preview.ts'
import { useQuery } from '../../data/use-query.ts'
import { Chapter } from './editor/chapter.tsx'
import type { CiteAttrs } from './editor/chip-names.ts'
import { ChipCard } from './editor/chip-card.tsx'
import type { Peeked } from './editor/chips.ts'
import { pickables } from './editor/pickable.ts'
import type { Aim } from './editor/section-editor.tsx'
import { useChipNames } from './use-chip-names.ts'

interface WritingPaneProps {
  readonly template: string
  readonly preview: Preview | undefined
  readonly sections: readonly SectionInfo[]
  readonly chapter: string
  readonly aim: Aim | null
  readonly onCursor: (key: string) => void
  readonly onAim: (aim: Aim) => void
}

const openCite = ({ evidenceId, page, quote }: CiteAttrs) =>
  useStore.getState().go(to.reader(evidenceId, page ?? 1, quote))
const openField = (field: string) => useStore.getState().go(to.petition(field))

/** A chapter of the petition to write in, with what can be cited in it. */
export function WritingPane(props: WritingPaneProps) {
  const { template, preview, sections, chapter, aim, onCursor, onAim } = props
  const names = useChipNames(template, preview)
  const [peeked, setPeeked] = useState<Peeked | null>(null)
  const { data: facts } = useQuery('facts', 'list', {})
  const { data: evidence } = useQuery('evidence', 'list', {})
  const { data: authorities } = useQuery('petition', 'authorities', { template })
  const all = useMemo(
    () =>
      pickables({
        facts: facts ?? [],
        evidence: evidence ?? [],
        authorities: authorities ?? [],
        sections,
        captioned: captionedIn(preview),
      }),
    [facts, evidence, authorities, sections, preview],
  )
  const chips = useMemo(() => ({ names, onPeek: setPeeked, onOpen: openCite }), [names])
  const nextSlot = (after: string) => {
    const next = withSlots(sections, after)
    if (next) onAim({ section: next.id, block: 'slot' })
  }
  return (
    <>
      <Chapter
        key={chapter}
        template={template}
        sections={sections.filter((section) => section.chapter === chapter)}
        chips={chips}
        pickables={all}
        aim={aim}
        onCursor={onCursor}
        onField={openField}
        onNextSlot={nextSlot}
      />
      {peeked?.dom.isConnected ? <ChipCard peeked={peeked} title={titleOf(evidence, peeked.cite)} /> : null}
    </>
  )
}

const captionedIn = (preview: Preview | undefined) =>
  Object.entries(preview?.names.captions ?? {}).map(([id, caption]) => ({
    id,
    words: preview?.names.parts[id] ?? '',
    caption,
  }))

const titleOf = (evidence: readonly { readonly id: string; readonly title: string }[] | undefined, cite: CiteAttrs) =>
  evidence?.find(({ id }) => id === cite.evidenceId)?.title ?? 'An item that is no longer in the case'

/** The next section in which something is to be filled, from the one after; it goes round. */
function withSlots(sections: readonly SectionInfo[], after: string): SectionInfo | undefined {
  const at = sections.findIndex(({ id }) => id === after) + 1
  return [...sections.slice(at), ...sections.slice(0, at)].find(({ slots, hidden }) => slots.length > 0 && !hidden)
}
