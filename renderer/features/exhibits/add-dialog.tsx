import { useState } from 'react'
import type { ExhibitList } from '../../../domain/exhibit.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import type { MadeKind } from '../../../domain/made-item.ts'
import { Select } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ChartForm } from './chart-form.tsx'
import { ContactForm } from './contact-form.tsx'
import { DeclarationForm } from './declaration-form.tsx'
import { FromEvidence } from './from-evidence.tsx'
import { MapForm } from './map-form.tsx'
import { MediaForm } from './media-form.tsx'
import { RegisterForm } from './register-form.tsx'
import { SampleForm } from './sample-form.tsx'
import { StatisticsForm } from './statistics-form.tsx'
import { TableForm } from './table-form.tsx'
import { TimelineForm } from './timeline-form.tsx'
import type { MakeProps } from './use-make.ts'

/** What can be made in a dialog; a comparison has a screen of its own. */
export type FormKind = Exclude<MadeKind, 'comparison'>
type Choice = 'evidence' | 'statistics' | FormKind

const CHOICES: readonly { readonly id: Choice; readonly words: string }[] = [
  { id: 'evidence', words: 'An item of the evidence' },
  { id: 'declaration', words: 'A declaration to sign (28 U.S.C. § 1746)' },
  { id: 'custody-log', words: 'The custody log' },
  { id: 'hash-manifest', words: 'The manifest of hashes' },
  { id: 'table', words: 'A table from a CSV item' },
  { id: 'chart', words: 'A chart from a CSV item' },
  { id: 'statistics', words: 'Figures typed in, as a chart' },
  { id: 'chain', words: 'A map of the supply chain' },
  { id: 'timeline', words: 'A timeline' },
  { id: 'contact-sheet', words: 'A contact sheet of photographs' },
  { id: 'media-sheet', words: 'A sheet for a film or a sound' },
  { id: 'sample', words: 'A sheet for a physical sample' },
]

interface AddDialogProps {
  readonly template: string
  readonly list: ExhibitList
  readonly open: boolean
  readonly onClose: (added: EvidenceId | null) => void
}

/** Adds an exhibit that no fact asks for: an item as it is, or pages made here. */
export function AddDialog({ template, list, open, onClose }: AddDialogProps) {
  const [choice, setChoice] = useState<Choice>('evidence')
  return (
    <Dialog title="Add an exhibit" open={open} onClose={() => onClose(null)}>
      <div className="stack">
        <Select label="What" value={choice} options={CHOICES} onChange={setChoice} />
        {choice === 'evidence' ? (
          <FromEvidence template={template} list={list} onDone={onClose} />
        ) : choice === 'statistics' ? (
          <StatisticsForm template={template} before={null} onDone={onClose} />
        ) : (
          <MadeForm key={choice} kind={choice} template={template} before={null} onDone={onClose} />
        )}
      </div>
    </Dialog>
  )
}

const hasStatistics = (definition: string | undefined): boolean =>
  definition !== undefined && (JSON.parse(definition) as { statistics?: unknown }).statistics != null

/** The form for pages of a kind. */
export function MadeForm({ kind, ...props }: MakeProps & { readonly kind: FormKind }) {
  switch (kind) {
    case 'declaration':
      return <DeclarationForm {...props} />
    case 'sample':
      return <SampleForm {...props} />
    case 'table':
      return <TableForm {...props} />
    case 'chart':
      return hasStatistics(props.before?.definition) ? <StatisticsForm {...props} /> : <ChartForm {...props} />
    case 'chain':
      return <MapForm {...props} />
    case 'timeline':
      return <TimelineForm {...props} />
    case 'contact-sheet':
      return <ContactForm {...props} />
    case 'media-sheet':
      return <MediaForm {...props} />
    default:
      return <RegisterForm kind={kind} {...props} />
  }
}
