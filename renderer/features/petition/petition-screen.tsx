import { useState } from 'react'
import type { TemplateInfo } from '../../../domain/petition.ts'
import { usePreview } from '../../data/use-preview.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { ConformityPanel } from './conformity-panel.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { FieldsForm } from './fields-form.tsx'
import { Outline } from './outline.tsx'
import { PagesPanel } from './pages-panel.tsx'

/** The petition: its parts left, the fields in the middle, the pages as they will print and what they lack at the right. */
export function PetitionScreen({ field }: { readonly field: string | null }) {
  const template = useTemplate()
  return template ? <Petition template={template} field={field} /> : null
}

interface PetitionProps {
  readonly template: TemplateInfo
  readonly field: string | null
}

function Petition({ template, field }: PetitionProps) {
  const { data: values, error } = useQuery('petition', 'fields', { template: template.id })
  const { data: preview } = usePreview(template.id)
  const [target, setTarget] = useState({ page: 1 })
  const [exporting, setExporting] = useState(false)
  useCommand('export', () => setExporting(true))
  const show = (page: number) => setTarget({ page })
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
        <Pane as="nav" name="Outline" className="outline scroll">
          <Outline template={template} values={values} headings={preview?.headings ?? []} onPage={show} />
        </Pane>
        <Split
          id="petition-pages"
          side="right"
          label="Width of the pages"
          start={470}
          least={340}
          most={900}
          share={0.5}
        >
          <Pane name="Fields" className="write scroll">
            <FieldsForm template={template} values={values} field={field} onExport={() => setExporting(true)} />
          </Pane>
          <Pane as="aside" name="Pages" className="pages-side">
            <PagesPanel template={template.id} target={target} />
            <ConformityPanel template={template.id} values={values} />
          </Pane>
        </Split>
      </Split>
      <ExportDialog template={template.id} open={exporting} onClose={() => setExporting(false)} />
    </>
  )
}
