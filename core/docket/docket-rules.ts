import type { DocketRule } from '../../domain/docket.ts'
import { templateById } from '../../templates/registry.ts'

/** What is due of a petition by the calendar, and what that rests on. Throws `no-such-template`. */
export function docketRules(template: string): readonly DocketRule[] {
  return templateById(template).docket ?? []
}
