import { notFound } from 'next/navigation'

/** Addresses of no page get the not-found page in their language. */
export default function NoPage(): never {
  notFound()
}
