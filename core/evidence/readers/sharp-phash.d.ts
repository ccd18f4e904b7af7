declare module 'sharp-phash' {
  /** The perceptual hash of an encoded picture: 64 characters, 0 and 1. */
  export default function phash(image: Buffer): Promise<string>
}
