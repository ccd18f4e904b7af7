import { useState } from 'react'
import type { FilingCheck } from '../../../domain/filing.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

interface FolderCheckProps {
  readonly folder: string
  readonly check: FilingCheck
}

/** What opening every file of the folder showed; it can be looked at again before it is sent. */
export function FolderCheck({ folder, check: first }: FolderCheckProps) {
  const [check, setCheck] = useState(first)
  const { act, busy, error } = useAct()
  const again = () =>
    void act(async () => {
      setCheck(await runWork('Verifying the filing', (work) => api.filing.check({ work, folder })))
    })
  return (
    <section className="stack" role="status" aria-label="Filing verified">
      <div>
        {check.problems.length === 0 ? (
          <StateMark tone="met">Every file is sound</StateMark>
        ) : (
          <StateMark tone="missing">Don’t send it: {countOf(check.problems.length, 'problem')}</StateMark>
        )}
      </div>
      <Read check={check} />
      {check.problems.length > 0 ? <Problems problems={check.problems} /> : null}
      {error ? <Problem error={error} /> : null}
      <div>
        <Button disabled={busy} onPress={again}>
          {busy ? 'Verifying …' : 'Verify again'}
        </Button>
      </div>
    </section>
  )
}

function Read({ check: { files, links, wordless } }: { readonly check: FilingCheck }) {
  const pages = files.reduce((sum, file) => sum + (file.pages ?? 0), 0)
  const blind = wordless === 0 ? '' : ` ${countOf(wordless, 'page')} without words: pictures that can’t be searched.`
  return (
    <p className="quiet">
      {countOf(files.length, 'file')} hashed anew and opened, {countOf(pages, 'page')} counted;{' '}
      {countOf(links.inside, 'link')} within a file and {links.across} into another one followed. {links.outside} lead
      out of the folder.{blind}
    </p>
  )
}

const countOf = (count: number, word: string) => `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`

function Problems({ problems }: Pick<FilingCheck, 'problems'>) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>File</th>
          <th>What is wrong</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ file, says }) => (
          <tr key={`${file} ${says}`}>
            <td className="break">{file}</td>
            <td>{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
