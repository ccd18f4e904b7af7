import { useSyncExternalStore } from 'react'
import { listen, snapshot } from './query-cache.ts'
import type { Preview } from './use-preview.ts'
import { previewKey } from './use-preview.ts'

/** The pages as they were last set, without setting them again. */
export function usePeek(template: string): Preview | undefined {
  const key = previewKey(template)
  return useSyncExternalStore(listen, () => snapshot(key)).data as Preview | undefined
}
