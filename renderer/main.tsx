import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './app/app.tsx'
import './styles/index.css'

// The content security policy forbids code made from strings, which zod would otherwise try.
z.config({ jitless: true })

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
