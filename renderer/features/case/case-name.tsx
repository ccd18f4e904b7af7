import type { CaseInfo } from '../../../ipc/contract/case.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { momentWords } from '../../parts/words.ts'
import { TextLink } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'

/** The case's own name, which can be typed over, and where its file lies. */
export function CaseName({ info }: { readonly info: CaseInfo }) {
  const { act, error } = useAct()
  const { value, onChange, onBlur } = useAutosave(info.title, (title) => {
    if (title.trim() !== '') void act(() => api.case.rename({ title: title.trim() }))
  })
  return (
    <section className="case-part">
      <h1>{info.title}</h1>
      <Field label="Name of the case" value={value} onChange={onChange} onBlur={onBlur} />
      {error ? <Problem error={error} /> : null}
      <dl className="pairs">
        <dt>File</dt>
        <dd className="break">
          {info.path}{' '}
          <TextLink onPress={() => void window.bridge.shell.showInFolder(info.path)}>Show in folder</TextLink>
        </dd>
        <dt>Made</dt>
        <dd>{momentWords(info.createdAt)}</dd>
        <dt>Holds</dt>
        <dd>
          {info.evidence} {info.evidence === 1 ? 'item' : 'items'}, {info.facts} {info.facts === 1 ? 'fact' : 'facts'}
        </dd>
      </dl>
    </section>
  )
}
