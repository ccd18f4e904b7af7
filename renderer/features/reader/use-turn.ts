import type { Evidence, QuarterTurn } from '../../../domain/evidence.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useCommand } from '../../ui/keys/use-command.ts'
import type { Turn } from '../../ui/turned.ts'
import { turnBy } from '../../ui/turned.ts'

const DEGREES: Readonly<Record<Turn, QuarterTurn>> = { 0: 0, 1: 90, 2: 180, 3: 270 }
const TURNS: Readonly<Record<QuarterTurn, Turn>> = { 0: 0, 90: 1, 180: 2, 270: 3 }

/** How the open item is turned, and by key otherwise: it stays so. The original and what is cited of it stay as they are. */
export function useTurn(item: Pick<Evidence, 'id' | 'turn'> | undefined): Turn {
  const turn = TURNS[item?.turn ?? 0]
  const { act, busy } = useAct()
  const keep = (quarters: 1 | -1) => {
    if (!item || busy) return
    void act(() => api.evidence.edit({ id: item.id, edit: { turn: DEGREES[turnBy(turn, quarters)] } }))
  }
  useCommand('turn-left', () => keep(-1))
  useCommand('turn-right', () => keep(1))
  return turn
}
