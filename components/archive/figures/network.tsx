import { useLocale, useTranslations } from 'next-intl'
import type { CompanyNetwork } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { directionOf } from '@/lib/i18n/locales'
import { nameFor } from '@/lib/i18n/names'
import { networkLayout, type PlacedLink, type PlacedNode } from './network-layout'
import { Picture } from './picture'

type NetworkProps = {
  network: CompanyNetwork
  /** The page of what the one in the centre and another have in common. */
  pairHref: (slug: string) => string
  /** What the table under it tells, and what its first column holds. */
  caption: string
  who: string
}

/** Somebody among those whom they met most often, each leading to what the two have in common. */
export function Network({ network, pairHref, caption, who }: NetworkProps) {
  const t = useTranslations('picture')
  const locale = useLocale()
  const { centre, people, lines } = network
  const label = (slug: string) => {
    const person = people.find((one) => one.slug === slug)
    return (person && nameFor(locale, person.name)) ?? { text: slug, language: 'en' as const }
  }
  const placed = networkLayout(
    centre,
    people.map(({ slug, meetings }) => ({ slug, meetings })),
    lines,
  )
  return (
    <Picture
      wide
      note={t('networkNote')}
      table={{
        caption,
        columns: [who, t('with'), t('meetings')],
        rows: lines.map(({ a, b, meetings }) => ({
          key: `${a}/${b}`,
          head: <bdi>{label(a).text}</bdi>,
          cells: [<bdi key="b">{label(b).text}</bdi>, inNumber(locale, meetings)],
        })),
      }}
    >
      <svg
        className="network"
        viewBox={`0 0 ${placed.width} ${placed.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {placed.links.map((link) => (
          <Line key={`${link.a}/${link.b}`} link={link} centre={centre} />
        ))}
        {placed.nodes.map((node) => (
          <Node
            key={node.slug}
            node={node}
            label={label(node.slug)}
            href={node.slug === centre ? null : pairHref(node.slug)}
          />
        ))}
      </svg>
    </Picture>
  )
}

function Line({ link: { a, b, x1, y1, x2, y2, width }, centre }: { link: PlacedLink; centre: string }) {
  return (
    <line
      className={a === centre || b === centre ? 'network-own' : 'network-other'}
      {...{ x1, y1, x2, y2 }}
      strokeWidth={width}
    />
  )
}

type NodeProps = { node: PlacedNode; label: { text: string; language: string }; href: string | null }

/** Names are set in their own direction; where they are long, in two lines. */
function Node({ node: { x, y, radius, meetings }, label, href }: NodeProps) {
  const locale = useLocale()
  const lines = twoLines(label.text)
  const body = (
    <>
      <title>{href === null ? label.text : `${label.text}: ${inNumber(locale, meetings)}`}</title>
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y + radius + 13} lang={label.language} direction={directionOf(label.language)}>
        {lines.map((line, place) => (
          <tspan key={line} x={x} dy={place === 0 ? 0 : 14}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
  if (href === null) return <g className="network-centre">{body}</g>
  return (
    <a className="network-node" href={href} tabIndex={-1}>
      {body}
    </a>
  )
}

const LONG = 16

/** A name in one line, or where it is long in two that are about as long. */
function twoLines(name: string): string[] {
  if (name.length <= LONG) return [name]
  const blanks = [...name.matchAll(/\s/gu)].map(({ index }) => index)
  const middle = blanks.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0]
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)]
}
