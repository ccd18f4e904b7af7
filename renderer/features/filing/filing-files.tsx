import type { FilingResult } from '../../../domain/filing.ts'
import { sizeWords } from '../../parts/words.ts'
import { TextLink } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

/** The files of a filing with their sizes, what is over the limit, and where names stand that must not. */
export function FilingFiles({ result }: { readonly result: FilingResult }) {
  const { manifest } = result
  const over = result.parts.filter(({ advice }) => advice !== null)
  return (
    <section className="stack" role="status" aria-label="Filing built">
      <Verdict over={over.length} named={result.named.length} />
      <table className="plain-table">
        <tbody>
          {result.parts.map(({ name, pages, bytes, advice }) => (
            <tr key={name}>
              <td className="break">
                {name}
                {advice ? <p className="note">{advice}</p> : null}
              </td>
              <td className="number nowrap">{pages} pages</td>
              <td className="number nowrap">{sizeWords(bytes)}</td>
            </tr>
          ))}
          {result.files.map(({ name, bytes }) => (
            <tr key={name}>
              <td className="break">{name}</td>
              <td />
              <td className="number nowrap">{sizeWords(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {result.named.length > 0 ? <Named named={result.named} /> : null}
      <p className="quiet">
        The paste sheet holds {result.portal.length} fields in plain letters and digits. That portals refuse special
        characters is reported by a broker, not verified.
      </p>
      {manifest ? (
        <TextLink onPress={() => void window.bridge.shell.showInFolder(manifest)}>Show in folder</TextLink>
      ) : null}
    </section>
  )
}

function Verdict({ over, named }: { readonly over: number; readonly named: number }) {
  return <div>{mark(over, named)}</div>
}

function mark(over: number, named: number) {
  if (named > 0) return <StateMark tone="missing">Names stand in it: don’t send it</StateMark>
  if (over > 0) return <StateMark tone="weak">Built; {over} over the limit</StateMark>
  return <StateMark tone="met">Built; every file is under the limit</StateMark>
}

function Named({ named }: Pick<FilingResult, 'named'>) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>Name</th>
          <th>Where it stands</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ name, file, where }) => (
          <tr key={`${name} ${file} ${where}`}>
            <td className="nowrap">{name}</td>
            <td className="break">
              {file}: {where}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
