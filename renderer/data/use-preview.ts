import { useCallback, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import type { WithholdContract } from '../../ipc/contract.ts'
import type { PetitionVersion } from '../../domain/protection/protection.ts'
import { api } from './api.ts'
import type { QueryState } from './query-cache.ts'
import { snapshot, subscribe } from './query-cache.ts'
import { cancelWork, runWork } from './work.ts'

export type Preview = z.output<WithholdContract['petition']['preview']['output']>

/** How long typing must rest before the pages are set again, in ms. */
const REST = 600
let latest: string | null = null

async function setPages(template: string, version: PetitionVersion | null): Promise<Preview> {
  if (latest !== null) cancelWork(latest)
  return runWork('Setting the pages', async (work) => {
    latest = work
    await new Promise((resolve) => window.setTimeout(resolve, REST))
    return api.petition.preview({ template, work, ...(version ? { version } : {}) })
  })
}

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
