import { useState } from 'react'
import type { FilingChannel, FilingProfile } from '../../../domain/filing.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Radios } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

interface ChannelStepProps {
  readonly profiles: readonly FilingProfile[]
  readonly channel: FilingChannel
  readonly onChannel: (channel: FilingChannel) => void
}

/** The channel, and the most a file may have there: a limit that a person keeps. */
export function ChannelStep({ profiles, channel, onChannel }: ChannelStepProps) {
  const profile = profiles.find((each) => each.channel === channel)
  const options = profiles.map((each) => ({ id: each.channel, words: each.words }))
  return (
    <>
      <Radios label="Channel" value={channel} options={options} onChange={onChannel} />
      {profile ? <Limit key={`${channel} ${profile.limitMb}`} profile={profile} /> : null}
    </>
  )
}

function Limit({ profile }: { readonly profile: FilingProfile }) {
  const [typed, setTyped] = useState(String(profile.limitMb))
  const { act, error } = useAct()
  const limitMb = Number(typed.replace(',', '.'))
  const wrong = Number.isFinite(limitMb) && limitMb >= 0.1 ? null : 'Write a number of megabytes, 0.1 or more.'
  const keep = () => {
    if (wrong !== null || limitMb === profile.limitMb) return
    void act(() => api.filing.setLimit({ channel: profile.channel, limitMb }))
  }
  return (
    <div className="limit">
      <Field
        label="Most a file may have, in MB (millions of bytes)"
        hint={profile.says}
        value={typed}
        onChange={setTyped}
        onBlur={keep}
        wrong={wrong}
      />
      {error ? <Problem error={error} /> : null}
    </div>
  )
}
