import type { BuildResult, BuiltFile } from '../../../domain/petition.ts'
import { LeakReport } from '../../parts/leak-report.tsx'
import { sizeWords } from '../../parts/words.ts'
import { TextLink } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

const FILE_WORDS: Readonly<Record<BuiltFile['kind'], string>> = {
  'petition-pdf': 'Petition with exhibits (PDF)',
  'petition-docx': 'Petition to edit (Word)',
  manifest: 'Manifest of hashes',
}

/** The files an export wrote, and the exhibits that had to be bound as something else than themselves. */
export function ExportResult({ result }: { readonly result: BuildResult }) {
  const troubled = result.exhibits.filter(({ problem }) => problem)
  const [first] = result.files
  return (
    <section className="stack" role="status" aria-label="Exported files">
      {result.files.length > 0 ? (
        <div>
          <StateMark tone="met">Exported</StateMark>
        </div>
      ) : null}
      {result.verification ? <LeakReport report={result.verification} /> : null}
      <table className="plain-table">
        <tbody>
          {result.files.map((file) => (
            <tr key={file.path}>
              <td>
                {FILE_WORDS[file.kind]}
                <div className="quiet break">{file.path}</div>
              </td>
              <td className="number">{file.pages ? `${file.pages} pages` : ''}</td>
              <td className="number nowrap">{sizeWords(file.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {troubled.map(({ number, title, problem }) => (
        <p key={number} className="note">
          Exhibit {number}, {title}: {problem?.message}
        </p>
      ))}
      {first ? (
        <TextLink onPress={() => void window.bridge.shell.showInFolder(first.path)}>Show in folder</TextLink>
      ) : null}
    </section>
  )
}
