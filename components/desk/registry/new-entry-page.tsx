import { useTranslations } from 'next-intl'
import type { AtDesk } from '@/lib/desk/shapes'
import type { EntryKind } from '@/lib/registry/entry'
import { DeskFrame } from '../desk-frame'
import { EntryEditor } from './entry-editor'

/** A new entry of the registry. */
export function NewEntryPage({ at: { actor, pages }, kind }: { at: AtDesk; kind: EntryKind }) {
  const t = useTranslations('registry')
  return (
    <DeskFrame
      address={`registry/new?${new URLSearchParams({ kind })}`}
      title={t('new', { kind: t(`one.${kind}`) })}
      lead={kind === 'occasion' ? undefined : t('newLead')}
      signedIn={{ name: actor.name, pages }}
      here="registry"
    >
      <section>
        <EntryEditor kind={kind} present={null} names={{}} />
      </section>
    </DeskFrame>
  )
}
