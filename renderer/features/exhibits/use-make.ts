import type { EvidenceId } from '../../../domain/ids.ts'
import type { MadeKind } from '../../../domain/made-item.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'

/** What a form gives to be made: plain JSON, as the kind has it. */
export type Definition = Parameters<typeof api.exhibits.make>[0]['definition']

/** What a form for something made here is given. */
export interface MakeProps {
  readonly template: string
  /** What it was made from before and the item it is; null for a new one. */
  readonly before: { readonly id: EvidenceId; readonly definition: string } | null
  readonly onDone: (id: EvidenceId | null) => void
}

/** Makes pages and binds them as an exhibit, whether or not anything cites them; those made before stay where they were. */
export function useMake({ template, before, onDone }: MakeProps, kind: MadeKind) {
  const { act, busy, error } = useAct()
  const make = (definition: Definition) =>
    void act(async () => {
      const item = await runWork('Setting the pages', (work) =>
        api.exhibits.make({ work, kind, definition, id: before?.id ?? null }),
      )
      if (before === null) await api.exhibits.arrange({ template, evidenceId: item.id, edit: { included: true } })
      onDone(item.id)
    })
  return { make, busy, error }
}
