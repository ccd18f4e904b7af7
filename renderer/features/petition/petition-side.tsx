import { useState } from 'react'
import type { FieldValues } from '../../../domain/petition.ts'
import type { Preview } from '../../data/use-preview.ts'
import { FilterChip } from '../../ui/chip.tsx'
import { ConformityPanel } from './conformity-panel.tsx'
import { EvidenceRail } from './evidence-rail.tsx'
import { PagesPanel } from './pages-panel.tsx'
import type { WritingState } from './use-writing.ts'

interface PetitionSideProps {
  readonly template: string
  readonly values: FieldValues
  readonly preview: Preview | undefined
  readonly writing: WritingState
}

/** Beside the text: the pages as they will print, or the evidence it rests on; below, what CBP would return it for. */
export function PetitionSide({ template, values, preview, writing }: PetitionSideProps) {
  const [evidence, setEvidence] = useState(false)
  return (
    <>
      <div className="side-top">
        <div className="bar">
          <FilterChip selected={!evidence} onChange={() => setEvidence(false)}>
            Pages
          </FilterChip>
          <FilterChip selected={evidence} onChange={() => setEvidence(true)}>
            Evidence
          </FilterChip>
        </div>
        {evidence ? <EvidenceRail preview={preview} /> : <PagesPanel template={template} writing={writing} />}
      </div>
      <ConformityPanel template={template} values={values} />
    </>
  )
}
