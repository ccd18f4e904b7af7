/** Where a player stands, in whole milliseconds; null without one, or for what can't be played. */
export function momentOf(player: HTMLVideoElement | null): number | null {
  return player && player.readyState >= HTMLMediaElement.HAVE_METADATA ? Math.round(player.currentTime * 1000) : null
}

/** The frame a player shows, in the film's own size, as a PNG; null where there is none. */
export async function frameOf(player: HTMLVideoElement): Promise<Uint8Array<ArrayBuffer> | null> {
  const { videoWidth, videoHeight } = player
  if (player.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || videoWidth === 0) return null
  const canvas = new OffscreenCanvas(videoWidth, videoHeight)
  canvas.getContext('2d')?.drawImage(player, 0, 0)
  const png = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await png.arrayBuffer())
}
