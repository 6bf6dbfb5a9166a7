'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

type Suggestion = { label: string; sort: string; href: string }
type Answer = { suggestions: Suggestion[]; announcement: string }

type SuggestFieldProps = {
  id: string
  locale: string
  query: string
  placeholder: string
  /** What the list of suggestions is called. */
  listLabel: string
}

/** Milliseconds without a key before suggestions are asked for. */
const PAUSE = 120

function isAnswer(told: unknown): told is Answer {
  return typeof told === 'object' && told !== null && 'suggestions' in told && Array.isArray(told.suggestions)
}

/** Suggestions for what is typed; an answer that comes after the next key is dropped. */
function useSuggestions(typed: string, locale: string, wanted: boolean): Answer {
  const [answer, setAnswer] = useState<Answer>({ suggestions: [], announcement: '' })
  useEffect(() => {
    if (typed.trim() === '') setAnswer({ suggestions: [], announcement: '' })
    // A list that is put away keeps what it held, to be opened again by an arrow.
    if (!wanted || typed.trim() === '') return
    const leaving = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const asked = new URLSearchParams({ q: typed.slice(0, 200), locale })
        const response = await fetch(`/api/suggest?${asked}`, { signal: leaving.signal })
        const told: unknown = response.ok ? await response.json() : null
        if (isAnswer(told)) setAnswer(told)
      } catch {
        // Without suggestions the box still searches.
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [typed, locale, wanted])
  return answer
}

/** The search field: a combobox whose suggestions lead straight to what they name; a plain field without a script. */
export function SuggestField({ id, locale, query, placeholder, listLabel }: SuggestFieldProps) {
  const [typed, setTyped] = useState(query)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useId()
  const box = useRef<HTMLDivElement>(null)
  const { suggestions, announcement } = useSuggestions(typed, locale, open)
  const shown = open && suggestions.length > 0
  const chosen = shown ? suggestions[active] : undefined

  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setOpen(true)
      // One place beside the suggestions is the field itself.
      const places = suggestions.length + 1
      setActive((current) => ((current + 1 + step + places) % places) - 1)
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
      setActive(-1)
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      location.assign(chosen.href)
    }
  }

  return (
    <div className="suggest" ref={box}>
      <input
        id={id}
        type="search"
        name="q"
        value={typed}
        placeholder={placeholder}
        maxLength={200}
        autoComplete="off"
        dir={typed === '' ? undefined : 'auto'}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={chosen ? `${list}-${active}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={list} className="suggestions" role="listbox" aria-label={listLabel} hidden={!shown}>
        {suggestions.map(({ label, sort, href }, place) => (
          <a
            key={href}
            href={href}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onMouseDown={(event) => event.preventDefault()}
          >
            <bdi>{label}</bdi>
            <span className="sort">{sort}</span>
          </a>
        ))}
      </div>
      <span className="sr-only" role="log" aria-live="polite">
        {open ? announcement : ''}
      </span>
    </div>
  )
}
