import { z } from 'zod'
import type { ReadReference } from '../../domain/reference.ts'
import { badReferences, type ReadReferences } from './read-references.ts'
import { keyOf } from './reference-key.ts'

const Loose = z.record(z.string(), z.unknown())

/** Longest record that is kept, in characters of JSON. */
const LONGEST = 200_000

/** Reads CSL-JSON (CSL 1.0.2), also with the files Better BibTeX names. Throws `bad-references` for what is no JSON. */
export function readCslJson(text: string): Omit<ReadReferences, 'format'> {
  const items = itemsOf(parsed(text))
  const problems: string[] = []
  const references = items.flatMap((item, i): ReadReference[] => {
    const csl = Loose.safeParse(item).data
    if (typeof csl?.['type'] !== 'string' || JSON.stringify(csl).length > LONGEST) {
      problems.push(`Record ${String(i + 1)} is no CSL-JSON item.`)
      return []
    }
    const { file, attachments, ...rest } = csl
    return [{ key: keyOf(rest), csl: rest, files: [...filesIn(attachments), ...filesIn(file)] }]
  })
  return { references, problems }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw badReferences('it starts as JSON, but is none', cause)
  }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const { items } = Loose.safeParse(value).data ?? {}
  return Array.isArray(items) ? items : [value]
}

function filesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  return (value as readonly unknown[]).flatMap((one) => {
    const path = Loose.safeParse(one).data?.['path'] ?? one
    return typeof path === 'string' ? [path] : []
  })
}
