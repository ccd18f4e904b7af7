import { LIST_TITLES, type ListFile, type ListMatches } from '../../../domain/lists/list.ts'
import type { EntityId } from '../../../domain/ids.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { ImportList } from './import-list.tsx'
import { MatchCard } from './match-card.tsx'
import { ageWords, isOpen } from './list-words.ts'

interface ListsViewProps {
  readonly onChoose: (id: EntityId) => void
}

/** How many matches are drawn at once; the next come up as these are answered. */
const SHOWN = 40

/** Lists of the government as files with their days, and the entities their entries may name. */
export function ListsView({ onChoose }: ListsViewProps) {
  const { data: files, error } = useQuery('lists', 'files', {})
  const found = useQuery('lists', 'matches', {})
  const trouble = error ?? found.error
  return (
    <div className="scroll resolve" tabIndex={0} role="group" aria-label="Lists">
      {trouble ? <Problem error={trouble} /> : null}
      {files?.length === 0 ? <NoList /> : null}
      {files && files.length > 0 ? (
        <>
          <div className="lists-bar">
            <h3>Files</h3>
            <span className="sp" />
            <ImportList />
          </div>
          <Files files={files} />
          <Matches found={found.data} onChoose={onChoose} />
        </>
      ) : null}
    </div>
  )
}

function Files({ files }: { readonly files: readonly ListFile[] }) {
  return (
    <table className="plain-table list-files">
      <thead>
        <tr>
          <th scope="col">List</th>
          <th scope="col">As of</th>
          <th scope="col" className="number">
            Entries
          </th>
          <th scope="col" className="number">
            In error
          </th>
          <th scope="col">File</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ evidenceId, title, list, asOf, entries, errors, newest }) => (
          <tr key={evidenceId}>
            <th scope="row">{LIST_TITLES[list].title}</th>
            <td className="day">
              {asOf} <span className="quiet">{newest ? ageWords(asOf, new Date()) : 'earlier file'}</span>
            </td>
            <td className="number">{entries.toLocaleString('en-US')}</td>
            <td className="number">{errors}</td>
            <td>
              <TextLink label={`Open the file ${title}`} onPress={() => useStore.getState().go(to.reader(evidenceId))}>
                {title}
              </TextLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Matches({ found, onChoose }: ListsViewProps & { readonly found: ListMatches | undefined }) {
  if (!found) return <p className="quiet">Comparing the entities with the lists…</p>
  const open = found.matches.filter(isOpen)
  const answered = found.matches.filter((match) => !isOpen(match))
  return (
    <>
      <h3>Entries that may name an entity</h3>
      <Compared found={found} open={open.length} />
      {[...open, ...answered].slice(0, SHOWN).map((match) => (
        <MatchCard key={`${match.entity} ${match.list} ${match.entry.key}`} match={match} onChoose={onChoose} />
      ))}
      {found.matches.length > SHOWN ? (
        <p className="quiet">{found.matches.length - SHOWN} more come up as these are answered.</p>
      ) : null}
    </>
  )
}

/** What was compared: that nothing was found holds for these files alone. */
function Compared({ found, open }: { readonly found: ListMatches; readonly open: number }) {
  const files = found.searched.map(({ list, asOf }) => `${LIST_TITLES[list].title} of ${asOf}`).join('; ')
  return (
    <>
      <p role="status">
        {open === 0 ? 'No match to answer for' : `${open} to answer for`} in the files compared with{' '}
        {found.entities.toLocaleString('en-US')} {found.entities === 1 ? 'record' : 'records'}: {files}.
      </p>
      {found.missing.map((list) => (
        <p key={list}>
          <StateMark tone="weak">Not compared</StateMark> {LIST_TITLES[list].title}: no file was given.
        </p>
      ))}
    </>
  )
}

function NoList() {
  return (
    <Empty
      title="No list to compare with yet"
      example={<p>CBP’s dataset of Withhold Release Orders and Findings, the UFLPA Entity List, OFAC’s SDN.XML.</p>}
    >
      <p>
        Lists change, so none comes with Withhold. Give each as the file you took from its keeper: it is kept as
        evidence with its day, and its entries are set beside your entities. Nothing counts as a match until you say so.
      </p>
      <div>
        <ImportList />
      </div>
    </Empty>
  )
}
