import { z } from 'zod'
import type { EvidenceKind } from '../evidence.ts'
import { FORMS, RELIABILITY } from './forms.ts'

/**
 * How a field is written: a line of text, a date as people give it, a whole number, a place (words, or degrees "40.1290, 124.3900"), one of
 * a list, or a person, who is named by an alias where the name is protected.
 */
export const FORM_TYPES = ['text', 'date', 'number', 'place', 'choice', 'person'] as const

/** One field of the form of a kind of evidence; `choices` are the values it may have, in words. */
export interface FormField {
  readonly id: string
  readonly words: string
  readonly type: (typeof FORM_TYPES)[number]
  readonly hint?: string
  readonly choices?: readonly { readonly id: string; readonly words: string }[]
}

/** What a person wrote in an item's form, by field. */
export const FormValues = z.record(z.string(), z.string())
export type FormValues = z.infer<typeof FormValues>

/** The form of a kind: its own fields, then how far its source and what it says are to be relied on. */
export function formOf(kind: EvidenceKind): readonly FormField[] {
  return [...FORMS[kind], ...RELIABILITY]
}

/** Every field there is, whatever the kind: a value stays with an item whose kind was changed. */
export function formField(id: string): FormField | undefined {
  return [...Object.values(FORMS).flat(), ...RELIABILITY].find((field) => field.id === id)
}
