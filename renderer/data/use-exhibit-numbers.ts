import { useQuery } from './use-query.ts'
import { useTemplate } from './use-template.ts'

const NONE: Readonly<Record<string, string>> = {}

/** The exhibit numbers of the petition the case is written with, by item; empty until they are known. */
export function useExhibitNumbers(): Readonly<Record<string, string>> {
  const template = useTemplate()?.id ?? ''
  return useQuery('exhibits', 'numbers', { template }).data ?? NONE
}
