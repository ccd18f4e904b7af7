import { useEffect, useState } from 'react'
import type { EvidenceId } from '../../../domain/ids.ts'
import type { Preview } from '../../data/use-preview.ts'
import { useQuery } from '../../data/use-query.ts'
import { nameSource, type NameSource } from './editor/chip-names.ts'

/** What the chips of a petition say, kept true as its pages are set again. */
export function useChipNames(template: string, preview: Preview | undefined): NameSource {
  const [source] = useState(nameSource)
  const { data: authorities } = useQuery('petition', 'authorities', { template })
  const { data: evidence } = useQuery('evidence', 'list', {})
  useEffect(() => {
    const laws = (authorities ?? []).map(({ id, cite, verifiedAsOf }) => {
      return [id, { cite, confirmed: verifiedAsOf !== null }] as const
    })
    source.set({
      cites: preview?.names.cites ?? {},
      parts: preview?.names.parts ?? {},
      numbers: preview?.names.numbers ?? {},
      exhibits: new Map(preview?.exhibits.map(({ evidenceId, number }): [EvidenceId, string] => [evidenceId, number])),
      laws: new Map(laws),
      titles: new Map((evidence ?? []).map(({ id, title }): [EvidenceId, string] => [id, title])),
    })
  }, [source, preview, authorities, evidence])
  return source
}
