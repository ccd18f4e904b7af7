import { useState } from 'react'
import type { AppError } from '../../../domain/errors.ts'
import { toAppError } from '../../../domain/errors.ts'
import type { ListId, ListReport } from '../../../domain/lists/list.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'

/** What a person says of the file: which list it is, and of which day. */
export interface ListChoice {
  readonly list: ListId | 'auto'
  readonly asOf: string
}

/** A chosen file, and what was found in it or kept it from being read. */
export interface ChosenList {
  readonly path: string
  readonly found: ListReport | AppError
}

const FIND: ListChoice = { list: 'auto', asOf: '' }

/** An import of a list as it stands: read first and shown, kept only once a person says so. */
export function useListImport() {
  const [chosen, setChosen] = useState<ChosenList | null>(null)
  const [choice, setChoice] = useState(FIND)
  const { act, busy, error } = useAct()
  const read = async (path: string, how: ListChoice) => {
    const found = await runWork('Reading the list', (work) => api.lists.try({ work, path, ...asked(how) })).catch(
      toAppError,
    )
    setChosen({ path, found })
  }
  const choose = async () => {
    const [path] = await window.bridge.shell.chooseFiles()
    if (path === undefined) return
    setChoice(FIND)
    await read(path, FIND)
  }
  const take = async (path: string) => {
    const { imported } = await runWork('Importing the list', (work) =>
      api.lists.import({ work, path, ...asked(choice) }),
    )
    useStore.getState().say(`${imported.toLocaleString('en-US')} entries taken in.`)
    setChosen(null)
  }
  return {
    ...{ chosen, choice, setChoice, busy, error },
    close: () => setChosen(null),
    choose: () => void act(choose),
    again: (path: string) => void act(() => read(path, choice)),
    take: (path: string) => void act(() => take(path)),
  }
}

const asked = ({ list, asOf }: ListChoice) => ({
  list: list === 'auto' ? null : list,
  asOf: asOf.trim() === '' ? null : asOf.trim(),
})
