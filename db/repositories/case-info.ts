import type { ReadDb, WriteDb } from '../handles.ts'

/** What a case says of itself. `device` names this copy's writer in change stamps. */
export interface CaseRecord {
  readonly id: string
  readonly title: string
  readonly createdAt: string
  readonly device: string
  readonly example: boolean
}

interface CaseRow {
  id: string
  title: string
  created_at: string
  device: string
  example: number
}

export function readCaseInfo(db: ReadDb): CaseRecord | undefined {
  const row = db.prepare('SELECT id, title, created_at, device, example FROM case_info').get() as CaseRow | undefined
  return (
    row && { id: row.id, title: row.title, createdAt: row.created_at, device: row.device, example: row.example === 1 }
  )
}

export function insertCaseInfo(tx: WriteDb, info: CaseRecord): void {
  tx.prepare('INSERT INTO case_info (one, id, title, created_at, device, example) VALUES (1, ?, ?, ?, ?, ?)').run(
    info.id,
    info.title,
    info.createdAt,
    info.device,
    info.example ? 1 : 0,
  )
}

export function updateCaseTitle(tx: WriteDb, title: string): void {
  tx.prepare('UPDATE case_info SET title = ?').run(title)
}
