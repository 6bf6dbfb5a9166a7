'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { type AsTold, type FilingBegun, MAX_TEXT, openedSchema } from '@/lib/desk/filing-shapes'
import { type NamesBySlug, type RegistryHit, sendCommand, sendFiles } from '@/lib/desk/shapes'
import { carriedOver, type Decided, decisionsOf } from './decisions'
import { NOTHING, usePreview } from './use-preview'

const NOTHING_TOLD: AsTold = { text: '', published: null, publisher: null, address: null, apart: [] }

/** What somebody has just picked of the registry: its sort and slug, and its name. */
export type Met = { key: string; name: RegistryHit['name'] }

/** The names that came with the page. */
function namesOf(begun: FilingBegun | null): NamesBySlug {
  const { told, publisher, preview } = begun ?? {}
  return {
    ...preview?.names,
    ...(told?.publisher && publisher ? { [`publisher ${told.publisher}`]: publisher } : {}),
  }
}

/**
 * What is being filed, what the desk makes of it, and what can be done with it.
 * @param begun what came with the page
 */
export function useFiling(begun: FilingBegun | null) {
  const t = useTranslations('filing')
  const locale = useLocale()
  const [told, setTold] = useState(begun?.told ?? NOTHING_TOLD)
  const [files, setFiles] = useState<readonly File[]>([])
  const [filled, setFilled] = useState(0)
  const [names, setNames] = useState(() => namesOf(begun))
  const [decisions, setDecisions] = useState<Decisions>(() => carriedOver([], begun?.preview?.records ?? []))
  const [reason, setReason] = useState(t('reasonGiven'))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const previewing = usePreview(told, begun === null ? NOTHING : { ...begun, busy: false })
  const { preview } = previewing

  useEffect(() => {
    if (preview === null) return
    setNames((before) => ({ ...before, ...preview.names }))
    setDecisions(({ decided }) => carriedOver(decided, preview.records))
  }, [preview])

  const meet = (met: Met | undefined) => {
    if (met) setNames((before) => ({ ...before, [met.key]: met.name }))
  }

  /** One file is read into the fields; several wait to be filed together. */
  const choose = async (chosen: readonly File[]) => {
    setFiles(chosen)
    setRefusal(null)
    const [one] = chosen
    if (chosen.length !== 1 || one === undefined) return
    if (one.size > MAX_TEXT) return setRefusal('too_large')
    const answer = await sendCommand('open-file', { bytes: await inBase64(one) })
    if (!answer.ok) return setRefusal(answer.code)
    const { text, published, address } = openedSchema.parse(answer.value)
    // What was told meanwhile stays.
    setTold((now) => ({
      ...now,
      text,
      apart: [],
      published: published ?? now.published,
      address: address ?? now.address,
    }))
    setFilled((times) => times + 1)
  }

  const file = async () => {
    if (busy) return
    setBusy(true)
    const { published, publisher, address } = told
    const answer =
      files.length > 1
        ? await sendFiles('file-batch', files, { published, publisher, address })
        : await sendCommand('file-dispatch', {
            ...told,
            reason,
            decisions: decisionsOf(decisions.decided),
          })
    setBusy(false)
    setRefusal(answer.ok ? null : answer.code)
    if (answer.ok && answer.next !== undefined) location.assign(`/${locale}${answer.next}`)
    // What was seen is not what would be filed any more: it is looked at again.
    if (!answer.ok && answer.code === 'not_as_seen') setTold((now) => ({ ...now }))
  }

  return {
    told,
    files,
    filled,
    names,
    reason,
    refusal,
    busy,
    previewing,
    ...decisions,
    choose,
    file,
    setReason,
    meet,
    tell: (more: Partial<AsTold>) => setTold((now) => ({ ...now, ...more })),
    decide: (decided: readonly Decided[]) => setDecisions({ decided, lost: false }),
  }
}
export type Filing = ReturnType<typeof useFiling>

type Decisions = { decided: readonly Decided[]; lost: boolean }

/** The bytes of a file as JSON can carry them. */
async function inBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 32_768)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 32_768)))
  return btoa(parts.join(''))
}
