import { useState } from 'react'
import type { BuildResult } from '../../../domain/petition.ts'
import type { PetitionVersion } from '../../../domain/protection/protection.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { WorkUnderWay } from '../../parts/work-under-way.tsx'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { ExportResult } from './export-result.tsx'

interface ExportDialogProps {
  readonly template: string
  readonly open: boolean
  readonly onClose: () => void
}

/** Builds the petition with its exhibits into a folder; the work goes on if the dialog is closed. */
export function ExportDialog({ template, open, onClose }: ExportDialogProps) {
  const [kind, setKind] = useState<'draft' | 'final'>('draft')
  const [version, setVersion] = useState<'as-written' | PetitionVersion>('as-written')
  const [result, setResult] = useState<BuildResult | null>(null)
  const [work, setWork] = useState<string | null>(null)
  const { act, busy, error } = useAct()
  const build = () =>
    void act(async () => {
      const out = await window.bridge.shell.chooseFolder('export')
      if (out === null) return
      setResult(null)
      const label = 'Building the petition'
      setResult(
        await runWork(label, (id) => {
          setWork(id)
          return api.petition.export({
            work: id,
            template,
            out,
            final: kind === 'final',
            ...(version === 'as-written' ? {} : { version }),
          })
        }),
      )
    })
  return (
    <Dialog title="Export the petition" open={open} onClose={onClose}>
      <p className="quiet">
        The petition as PDF with every exhibit bound behind it, the same as an editable Word file, and a manifest of
        hashes.
      </p>
      <Radios label="Which" value={kind} options={KINDS} onChange={setKind} />
      <Radios label="Version" value={version} options={VERSIONS} onChange={setVersion} />
      {busy && work ? <WorkUnderWay work={work} /> : null}
      {error ? <Problem error={error} /> : null}
      {result && !busy ? <ExportResult result={result} /> : null}
      <div className="actions">
        <Button onPress={onClose}>{busy ? 'Go on in the background' : 'Close'}</Button>
        <Button look="primary" disabled={busy} onPress={build}>
          Choose a folder and export
        </Button>
      </div>
    </Dialog>
  )
}

const KINDS = [
  { id: 'draft' as const, words: 'Draft', hint: 'Pages say DRAFT; blank fields show as placeholders.' },
  { id: 'final' as const, words: 'Final', hint: 'Refused, with reasons, while a required field is blank.' },
]

const VERSIONS = [
  { id: 'as-written' as const, words: 'As written', hint: 'Nothing is taken out and no brackets are set.' },
  {
    id: 'confidential' as const,
    words: 'Confidential',
    hint: 'Brackets around what is withheld; asks for exemption by number.',
  },
  {
    id: 'public' as const,
    words: 'Public',
    hint: 'Without what is withheld; read back, and refused if any of it is found.',
  },
]
