import { Camera } from 'lucide-react'
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { momentOf as momentIn, timeCode } from '../../../domain/still.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { ItemThumbnail } from '../../parts/thumbnail.tsx'
import { Button } from '../../ui/button.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Problem } from '../../ui/problem.tsx'
import { BringStill } from './bring-still.tsx'
import { frameOf, momentOf } from '../../parts/frame-of.ts'

interface FilmViewProps {
  readonly item: Evidence
  /** The moment to bring in sight, a time code. */
  readonly at: string | null
  readonly player: RefObject<HTMLVideoElement | null>
}

/** A film or a sound, played part by part out of the case, and the stills taken of it. */
export function FilmView({ item, at, player }: FilmViewProps) {
  const [shown, setShown] = useState(0)
  const [unplayable, setUnplayable] = useState(false)
  const [pictured, setPictured] = useState(false)
  useEffect(() => seek(player.current, at), [player, at])
  const { act, busy, error } = useAct()
  const take = () => void act(() => takeStill(item, player.current))
  useCommand('still', take)
  return (
    <div className="desk scroll film" tabIndex={0} role="group" aria-label={item.title}>
      {unplayable ? (
        <Unplayable item={item} />
      ) : (
        <video
          ref={player}
          className={pictured ? 'player' : 'player sound'}
          src={`/film/${item.id}`}
          controls
          controlsList="nodownload noremoteplayback"
          disablePictureInPicture
          preload="metadata"
          aria-label={`Player of ${item.title}`}
          onLoadedMetadata={({ currentTarget }) => {
            setPictured(currentTarget.videoWidth > 0)
            seek(currentTarget, at)
          }}
          onTimeUpdate={({ currentTarget }) => setShown(momentOf(currentTarget) ?? 0)}
          onSeeked={({ currentTarget }) => setShown(momentOf(currentTarget) ?? 0)}
          onError={() => setUnplayable(true)}
        />
      )}
      {pictured && !unplayable ? (
        <div className="film-bar">
          <span className="number" aria-label="Time code">
            {timeCode(shown)}
          </span>
          <Button onPress={take} disabled={busy}>
            <Camera size={14} aria-hidden />
            Take a still <kbd>S</kbd>
          </Button>
        </div>
      ) : null}
      {error ? <Problem error={error} /> : null}
      <Stills item={item} onMoment={(ms) => seek(player.current, timeCode(ms))} />
    </div>
  )
}

/** Goes to a moment once the player knows how long its film is. */
function seek(player: HTMLVideoElement | null, at: string | null): void {
  const ms = at === null ? null : momentIn(at)
  if (player && ms !== null && momentOf(player) !== null) player.currentTime = ms / 1000
}

async function takeStill(film: Evidence, player: HTMLVideoElement | null): Promise<void> {
  const { say } = useStore.getState()
  player?.pause()
  const at = momentOf(player)
  const png = player ? await frameOf(player) : null
  if (at === null || png === null) return say('No frame of the film is shown yet.')
  const still = await api.evidence.takeStill({ id: film.id, at, png })
  say(`Still kept: ${still.title}`)
}

function Unplayable({ item }: { readonly item: Evidence }) {
  return (
    <div className="empty">
      <h2>This recording can’t be played here</h2>
      <p>
        Withhold plays MP4 and QuickTime (H.264, AAC), WebM (VP8, VP9, AV1), Ogg, MP3, FLAC and WAV. The original is
        kept as received; extract it to play it with another program. A still saved there can be brought in:
      </p>
      {item.mediaType.startsWith('video/') ? <BringStill film={item} /> : null}
    </div>
  )
}

interface StillsProps {
  readonly item: Evidence
  readonly onMoment: (ms: number) => void
}

function Stills({ item, onMoment }: StillsProps) {
  const stills = useQuery('evidence', 'about', { id: item.id }).data?.stills ?? []
  if (stills.length === 0) return null
  return (
    <section className="stills" aria-label="Stills of this film">
      <h3>Stills</h3>
      <ul>
        {stills.map(({ id, at, title, sha256, turn, binding }) => (
          <li key={id}>
            <button
              type="button"
              className="still"
              aria-label={`Open ${title}`}
              onClick={() => useStore.getState().go(to.reader(id))}
            >
              <ItemThumbnail item={{ id, sha256, turn, binding, mediaType: 'image/png' }} />
            </button>
            <Button look="plain" onPress={() => onMoment(at)} label={`Go to ${timeCode(at)}`}>
              {timeCode(at)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
