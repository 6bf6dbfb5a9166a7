import type { ReactNode } from 'react'
import './globals.css'

/** The language's layout below renders the document: its language and direction are the page's. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children
}
