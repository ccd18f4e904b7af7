import { useState } from 'react'
import { useCommand } from '../../ui/keys/use-command.ts'
import type { Turn } from '../../ui/turned.ts'
import { turnBy } from '../../ui/turned.ts'

/** How the open item's pages are turned, by key; the item itself and what is cited of it stay as they are. */
export function useTurn(): Turn {
  const [turn, setTurn] = useState<Turn>(0)
  useCommand('turn-left', () => setTurn(turnBy(turn, -1)))
  useCommand('turn-right', () => setTurn(turnBy(turn, 1)))
  return turn
}
