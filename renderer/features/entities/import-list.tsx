import { AppError } from '../../../domain/errors.ts'
import { LISTS, LIST_TITLES } from '../../../domain/lists/list.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useListImport, type ChosenList, type ListChoice } from './use-list-import.ts'

/** Reads a list's file, shows what would come in and of which day it is, and takes it in once a person says so. */
export function ImportList() {
  const made = useListImport()
  const { chosen, busy, error } = made
  return (
    <>
      <Button look="primary" disabled={busy} onPress={made.choose}>
        Import a list…
      </Button>
      {chosen === null && error ? <Problem error={error} /> : null}
      <Dialog title="Import a list" open={chosen !== null} onClose={made.close}>
        {chosen ? (
          <>
            <Found chosen={chosen} />
            <Which choice={made.choice} onChange={made.setChoice} />
            {error ? <Problem error={error} /> : null}
            <div className="actions">
              <Button onPress={made.close}>Cancel</Button>
              <span className="sp" />
              <Button disabled={busy} onPress={() => made.again(chosen.path)}>
                Read it again
              </Button>
              <Button
                look="primary"
                disabled={busy || chosen.found instanceof AppError}
                onPress={() => made.take(chosen.path)}
              >
                Take it in
              </Button>
            </div>
          </>
        ) : null}
      </Dialog>
    </>
  )
}

interface WhichProps {
  readonly choice: ListChoice
  readonly onChange: (choice: ListChoice) => void
}

function Which({ choice, onChange }: WhichProps) {
  const options = LISTS.map((id) => ({ id, words: LIST_TITLES[id].title }))
  return (
    <>
      <Select
        label="Which list it is"
        value={choice.list}
        options={[{ id: 'auto' as const, words: 'As found in the file' }, ...options]}
        onChange={(list) => onChange({ ...choice, list })}
      />
      <Field
        label="As of"
        value={choice.asOf}
        onChange={(asOf) => onChange({ ...choice, asOf })}
        placeholder="2026-09-29"
        hint="The day it was taken from its keeper. Blank: as the file or its name tells it."
      />
    </>
  )
}

function Found({ chosen: { found } }: { readonly chosen: ChosenList }) {
  if (found instanceof AppError) return <Problem error={found} />
  const { list, asOf, records, imported, skipped, errors, warnings } = found
  const told = [...errors, ...warnings].slice(0, 6)
  return (
    <>
      <p role="status">
        {LIST_TITLES[list].title}, as of {asOf}: {records.toLocaleString('en-US')} records,{' '}
        {imported.toLocaleString('en-US')} entries, {skipped.length} skipped, {errors.length} in error. Nothing is kept
        yet.
      </p>
      {told.length > 0 ? (
        <ul className="why">
          {told.map(({ row, message }) => (
            <li key={`${row} ${message}`}>
              Row {row}: {message}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
