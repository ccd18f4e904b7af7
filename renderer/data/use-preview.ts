import { useCallback, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import type { WithholdContract } from '../../ipc/contract.ts'
import { AppError } from '../../domain/errors.ts'
import type { PetitionVersion } from '../../domain/protection/protection.ts'
import { api } from './api.ts'
import type { QueryState } from './query-cache.ts'
import { snapshot, subscribe } from './query-cache.ts'
import { runWork } from './work.ts'

export type Preview = z.output<WithholdContract['petition']['preview']['output']>

/** How long the case must rest before the pages are set again, in ms; text being typed has waited for a pause before it is saved. */
const REST = 120

interface Setting {
  /** The last to ask. */
  turn: number
  running: Promise<unknown>
}
const settings = new Map<string, Setting>()

/** Sets the pages when the case rests and nothing else is being set for the same answer: ending the work under way would throw away the warm typesetter. Rejects with `cancelled` for one that a newer has overtaken. */
async function setPages(template: string, version: PetitionVersion | null): Promise<Preview> {
  const key = previewKey(template, version)
  const setting = settings.get(key) ?? { turn: 0, running: Promise.resolve() }
  settings.set(key, setting)
  const turn = (setting.turn += 1)
  const before = setting.running
  const work = runWork('Setting the pages', async (id) => {
    await new Promise((resolve) => window.setTimeout(resolve, REST))
    await before
    if (turn !== setting.turn) throw overtaken()
    return await api.petition.preview({ template, work: id, ...(version ? { version } : {}) })
  })
  setting.running = work.catch(() => undefined)
  return await work
}

const overtaken = () =>
  new AppError('cancelled', 'The pages are set anew after a later change.', 'Wait for them: it takes a moment.')

/** What the preview of a template is cached under. */
export const previewKey = (template: string, version: PetitionVersion | null = null) =>
  `petition.preview ${JSON.stringify(version ? { template, version } : { template })}`

/** The petition as it would print, in one of its versions or as its template says, set again a moment after every change while a screen shows it. */
export function usePreview(template: string, version: PetitionVersion | null = null): QueryState<Preview> {
  const listen = useCallback(
    (listener: () => void) => subscribe(previewKey(template, version), () => setPages(template, version), listener),
    [template, version],
  )
  return useSyncExternalStore(listen, () => snapshot(previewKey(template, version))) as QueryState<Preview>
}
