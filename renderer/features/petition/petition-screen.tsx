import { useState } from 'react'
import type { FieldValues, TemplateInfo } from '../../../domain/petition.ts'
import type { SectionInfo } from '../../../domain/written.ts'
import { usePreview, type Preview } from '../../data/use-preview.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { FieldsForm } from './fields-form.tsx'
import { Outline } from './outline.tsx'
import { PetitionSide } from './petition-side.tsx'
import { KeepSnapshot } from './snapshots/keep-snapshot.tsx'
import { useWriting, type WritingState } from './use-writing.ts'
import { WritingPane } from './writing-pane.tsx'

/** The petition: its parts left, the fields or the text in the middle, the pages as they will print and what they lack at the right. */
export function PetitionScreen({ field, section }: { readonly field: string | null; readonly section: string | null }) {
  const template = useTemplate()
  return template ? <Petition template={template} field={field} section={section} /> : null
}

interface PetitionProps {
  readonly template: TemplateInfo
  readonly field: string | null
  /** The section something led to. */
  readonly section: string | null
}

function Petition({ template, field, section }: PetitionProps) {
  const { data: values, error } = useQuery('petition', 'fields', { template: template.id })
  const { data: sections } = useQuery('petition', 'sections', { template: template.id })
  const { data: preview } = usePreview(template.id)
  const [asked, setAsked] = useState<'export' | 'snapshot' | null>(null)
  const writing = useWriting(sections ?? [], preview, { field, section })
  useCommands(setAsked, writing)
  if (error) return <Problem error={error} />
  if (!values) return null
  return (
    <>
      <Split
        id="petition-outline"
        side="left"
        label="Width of the outline"
        start={216}
        least={150}
        most={340}
        share={0.19}
      >
        <Left template={template} values={values} sections={sections ?? []} preview={preview} writing={writing} />
        <Split
          id="petition-pages"
          side="right"
          label="Width of the pages"
          start={470}
          least={340}
          most={900}
          share={0.5}
        >
          <Middle
            template={template}
            values={values}
            field={field}
            preview={preview}
            sections={sections ?? []}
            writing={writing}
            onExport={() => setAsked('export')}
          />
          <Pane as="aside" name="Pages" className="pages-side">
            <PetitionSide template={template.id} values={values} preview={preview} writing={writing} />
          </Pane>
        </Split>
      </Split>
      <ExportDialog template={template.id} open={asked === 'export'} onClose={() => setAsked(null)} />
      <KeepSnapshot template={template.id} open={asked === 'snapshot'} onClose={() => setAsked(null)} />
    </>
  )
}

/** What the keys mean on this screen, unless the text that is written in knows better. */
function useCommands(ask: (what: 'export' | 'snapshot') => void, writing: WritingState): void {
  useCommand('export', () => ask('export'))
  useCommand('saved', () => ask('snapshot'))
  useCommand('next-placeholder', writing.toSlot)
}

type LeftProps = Pick<MiddleProps, 'template' | 'values' | 'sections' | 'preview' | 'writing'>

function Left({ template, values, sections, preview, writing }: LeftProps) {
  return (
    <Pane as="nav" name="Outline" className="outline scroll">
      <Outline
        template={template}
        values={values}
        sections={sections}
        headings={preview?.headings ?? []}
        on={writing.section}
        onFields={writing.toFields}
        onSection={writing.toSection}
      />
    </Pane>
  )
}

interface MiddleProps extends Omit<PetitionProps, 'section'> {
  readonly values: FieldValues
  readonly preview: Preview | undefined
  readonly sections: readonly SectionInfo[]
  readonly writing: WritingState
  readonly onExport: () => void
}

/** The fields, or the chapter that is being written. */
function Middle({ template, values, field, preview, sections, writing, onExport }: MiddleProps) {
  const { chapter } = writing
  return (
    <Pane name={chapter === null ? 'Fields' : 'Text'} className="write scroll">
      {chapter === null ? (
        <FieldsForm template={template} values={values} field={field} onExport={onExport} />
      ) : (
        <WritingPane
          template={template.id}
          preview={preview}
          sections={sections}
          chapter={chapter}
          aim={writing.aim}
          onCursor={writing.cursorAt}
          onAim={writing.aimAt}
        />
      )}
    </Pane>
  )
}
