import { useState } from 'react'
import type { EvidenceId } from '../../../domain/ids.ts'
import type { TradeFile } from '../../../domain/trade.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { momentWords } from '../../parts/words.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useSaveErrors } from './save-files.ts'

/** The files taken in, what became of their records, and the way to take one back. */
export function FilesView() {
  const files = useQuery('trade', 'files', {}).data ?? []
  const presets = useQuery('trade', 'presets', {}).data ?? []
  const items = useQuery('evidence', 'list', {}).data ?? []
  const [leaving, setLeaving] = useState<EvidenceId | null>(null)
  const { save, error: unsaved } = useSaveErrors()
  const { act, error } = useAct()
  const trouble = error ?? unsaved
  const titleOf = (id: EvidenceId) => items.find((item) => item.id === id)?.title ?? 'File'
  return (
    <div className="trade-view scroll" tabIndex={0} role="group" aria-label="Files">
      {trouble ? <Problem error={trouble} /> : null}
      <table className="plain-table">
        <Heading />
        <tbody>
          {files.map((file) => (
            <Line
              key={file.evidenceId}
              file={file}
              title={titleOf(file.evidenceId)}
              format={presets.find(({ id }) => id === file.preset)?.title ?? 'Columns chosen'}
              onSave={() => void save(file.evidenceId)}
              onRemove={() => setLeaving(file.evidenceId)}
            />
          ))}
        </tbody>
      </table>
      <Confirm
        title="Remove the shipments of this file?"
        body="Its shipments leave the tables and counts. The file itself stays as evidence and can be imported again."
        act="Remove the shipments"
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving !== null) void act(() => api.trade.remove({ id: leaving }))
        }}
      />
    </div>
  )
}

function Heading() {
  return (
    <thead>
      <tr>
        <th scope="col">File</th>
        <th scope="col">Format</th>
        {['Records', 'Imported', 'Merged', 'Skipped', 'In error'].map((words) => (
          <th key={words} scope="col" className="number">
            {words}
          </th>
        ))}
        <th scope="col">When</th>
        <th scope="col">
          <span className="unseen">What can be done</span>
        </th>
      </tr>
    </thead>
  )
}

interface LineProps {
  readonly file: TradeFile
  readonly title: string
  readonly format: string
  readonly onSave: () => void
  readonly onRemove: () => void
}

function Line({ file, title, format, onSave, onRemove }: LineProps) {
  return (
    <tr>
      <th scope="row">
        <TextLink onPress={() => useStore.getState().go(to.reader(file.evidenceId))}>{title}</TextLink>
      </th>
      <td>{format}</td>
      {[file.rows, file.imported, file.merged, file.skipped, file.errors].map((n, at) => (
        <td key={at} className="number">
          {n.toLocaleString('en-US')}
        </td>
      ))}
      <td>{momentWords(file.importedAt)}</td>
      <td>
        <div className="trade-acts">
          {file.errors + file.skipped > 0 ? <Button onPress={onSave}>Save errors…</Button> : null}
          <Button look="danger" onPress={onRemove}>
            Remove…
          </Button>
        </div>
      </td>
    </tr>
  )
}
