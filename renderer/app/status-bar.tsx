import { useEffect, useState } from 'react'
import type { CaseInfo } from '../../ipc/contract/case.ts'
import type { Running } from '../data/work.ts'
import { cancelWork, timeLeft, useRunning } from '../data/work.ts'
import { useQuery } from '../data/use-query.ts'
import { agoWords } from '../parts/words.ts'
import { TextLink } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import { to } from './route.ts'
import { useStore } from './store.ts'
import { useVerify } from './use-verify.ts'

/** The worries: what is selected, what is running, are my originals intact, is there a copy, does anything leave. */
export function StatusBar({ info }: { readonly info: CaseInfo }) {
  const running = useRunning()
  return (
    <footer className="status" aria-label="Status">
      <Counts info={info} />
      {running.map((item) => (
        <Work key={item.work} item={item} />
      ))}
      <Originals />
      <LastBackup />
      <Notice />
      <span className="end">No network</span>
    </footer>
  )
}

const plural = (n: number, one: string) => `${n.toLocaleString('en-US')} ${one}${n === 1 ? '' : 's'}`

function Counts({ info }: { readonly info: CaseInfo }) {
  const selected = useStore((state) => state.selected.size)
  const screen = useStore((state) => state.route.screen)
  const chosen = screen === 'evidence' && selected > 0 ? `, ${selected} selected` : ''
  return (
    <span>
      {plural(info.evidence, 'item')}
      {chosen}
    </span>
  )
}

function Work({ item }: { readonly item: Running }) {
  const now = useNow()
  const count = item.total > 0 ? `${item.done} of ${item.total}` : ''
  const detail = [count, timeLeft(item, now)].filter(Boolean).join(', ')
  return (
    <span className="work">
      <Progress label={item.label} done={item.done} total={item.total} detail={detail} />
      <TextLink onPress={() => cancelWork(item.work)} label={`Cancel: ${item.label}`}>
        Cancel
      </TextLink>
    </span>
  )
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000)
    return () => window.clearInterval(timer)
  }, [])
  return now
}

function Originals() {
  const here = useStore((state) => state.verified)
  const known = useQuery('case', 'verification', {}).data
  const verify = useVerify()
  const { last = null, addedSince = 0, opening = null } = known ?? {}
  const fails = here ? !here.ok : last?.ok === false || opening?.ok === false
  if (fails)
    return <TextLink onPress={() => useStore.getState().go(to.case())}>! Something does not hold: see what</TextLink>
  if (here && addedSince === 0) return <span className="ok">✓ All originals verified {here.at}</span>
  if (!last) return <TextLink onPress={verify}>Verify the originals</TextLink>
  const when = agoWords(last.at, new Date())
  if (addedSince === 0) return <span className="ok">✓ All originals verified {when}</span>
  return <TextLink onPress={verify}>{`Verified ${when}, ${addedSince} added since: verify`}</TextLink>
}

function LastBackup() {
  const { data } = useQuery('backups', 'state', {})
  if (!data) return null
  const show = () => useStore.getState().go(to.case())
  if (data.problem) return <TextLink onPress={show}>! No backup was made: see why</TextLink>
  if (data.lastMade === null) return <TextLink onPress={show}>No backup yet</TextLink>
  return <TextLink onPress={show}>Last backup {agoWords(data.lastMade, new Date())}</TextLink>
}

const NOTICE_STAYS = 6000

function Notice() {
  const notice = useStore((state) => state.notice)
  useEffect(() => {
    if (!notice) return undefined
    const timer = window.setTimeout(() => useStore.getState().say(null), NOTICE_STAYS)
    return () => window.clearTimeout(timer)
  }, [notice])
  return (
    <span role="status" className="notice">
      {notice}
    </span>
  )
}
