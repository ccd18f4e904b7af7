import sharp from 'sharp'

/** A picture of an invented carton: a box with a green band and a mark, seen a little from one side or the other. */
export async function cartonPicture(side: 'left' | 'right', format: 'jpeg' | 'png'): Promise<Buffer> {
  const lean = side === 'left' ? 30 : -30
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
    <rect width="1200" height="900" fill="${side === 'left' ? '#b9c4cc' : '#d8d2c4'}"/>
    <rect y="640" width="1200" height="260" fill="#6f675c"/>
    <polygon points="${300 + lean},220 ${900 + lean},220 900,720 300,720" fill="#b98e56" stroke="#6b4c22" stroke-width="6"/>
    <polygon points="${306 + lean * 0.7},380 ${906 + lean * 0.7},380 ${903 + lean * 0.4},470 ${303 + lean * 0.4},470" fill="#2f7d4f"/>
    <circle cx="${430 + lean * 0.8}" cy="300" r="44" fill="#f2efe6" stroke="#22312a" stroke-width="8"/>
    <text x="600" y="440" font-family="DejaVu Sans" font-size="64" fill="#fff">PPE 25</text>
    <text x="520" y="640" font-family="DejaVu Sans" font-size="40" fill="#3d2a10">RIVERMOUTH</text>
  </svg>`
  const picture = sharp(Buffer.from(svg)).flatten({ background: 'white' })
  return format === 'jpeg' ? picture.jpeg({ quality: 92 }).toBuffer() : picture.png().toBuffer()
}
