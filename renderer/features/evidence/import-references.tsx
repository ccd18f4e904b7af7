import { useState } from 'react'
import type { ImportedReference, ReferenceImport } from '../../../domain/reference.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'

interface Preview {
  readonly path: string
  readonly found: ReferenceImport
}

/** Reads an export of a reference manager, shows what would come in, and takes it in once a person says so. */
export function ImportReferences() {
  const [preview, setPreview] = useState<Preview | null>(null)
  const { act, busy, error } = useAct()
  const read = (path: string, dryRun: boolean) =>
    runWork('Reading references', (work) =>
      api.evidence.importReferences({ work, path, dryRun, citeAll: false, source: null }),
    )
  const choose = () =>
    void act(async () => {
      const [path] = await window.bridge.shell.chooseFiles()
      if (path !== undefined) setPreview({ path, found: await read(path, true) })
    })
  const take = ({ path }: Preview) => void act(async () => setPreview({ path, found: await read(path, false) }))
  return (
    <>
      <Button look="plain" disabled={busy} onPress={choose}>
        From Zotero …
      </Button>
      {preview === null && error ? <Problem error={error} /> : null}
      <Dialog title="From a reference manager" open={preview !== null} onClose={() => setPreview(null)}>
        {preview ? <Found found={preview.found} /> : null}
        {error ? <Problem error={error} /> : null}
        <div className="actions">
          <span className="sp" />
          <Button onPress={() => setPreview(null)}>{preview?.found.dryRun ? 'Cancel' : 'Close'}</Button>
          {preview?.found.dryRun ? (
            <Button look="primary" disabled={busy} onPress={() => take(preview)}>
              Take them in
            </Button>
          ) : null}
        </div>
      </Dialog>
    </>
  )
}

function Found({ found }: { readonly found: ReferenceImport }) {
  const { references, problems, dryRun } = found
  return (
    <>
      <p role="status">
        {dryRun
          ? `${references.length} records. Nothing is changed yet: files become evidence, records without one become authorities.`
          : `Taken in: ${references.length} records.`}
      </p>
      <div className="references">
        <table>
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">Title</th>
              <th scope="col">What comes of it</th>
            </tr>
          </thead>
          <tbody>
            {references.map((reference) => (
              <tr key={reference.key}>
                <td className="mono">{reference.key}</td>
                <td>{reference.title}</td>
                <td>
                  {outcome(reference).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.map((problem) => (
        <p key={problem} className="note">
          Not read: {problem}
        </p>
      ))}
    </>
  )
}

const STATES = { new: 'New', changed: 'Brought up to date', same: 'As it was' } as const
const FILES = {
  new: 'file comes in',
  known: 'file is in the case',
  missing: 'file is not there',
  outside: 'file lies outside the export’s folder and is left out',
  failed: 'file can’t be read',
} as const

function outcome({ state, files, changed, conflicts, authority }: ImportedReference): readonly string[] {
  return [
    `${STATES[state]}${authority === null ? '' : ', to be cited'}${changed.length > 0 ? `: ${changed.join(', ')}` : ''}`,
    ...files.map((file) => `${file.path}: ${FILES[file.state]}`),
    ...conflicts.map(({ field, ours, theirs }) => `${field} stays “${ours}”; the export has “${theirs}”`),
  ]
}

/** Writes references and authorities as CSL-JSON where the person says. */
export function ExportReferences() {
  const { act, busy, error } = useAct()
  const save = () =>
    void act(async () => {
      const path = await window.bridge.shell.chooseSave('references.json')
      if (path === null) return
      const { items } = await api.evidence.exportReferences({ path })
      useStore.getState().say(`${items} ${items === 1 ? 'record' : 'records'} saved as CSL-JSON.`)
    })
  return (
    <>
      <Button look="plain" disabled={busy} onPress={save}>
        For Zotero …
      </Button>
      {error ? <Problem error={error} /> : null}
    </>
  )
}
