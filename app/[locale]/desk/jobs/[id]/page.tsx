import { notFound } from 'next/navigation'
import { JobPage } from '@/components/desk/jobs/job-page'
import { NotAllowed } from '@/components/desk/not-allowed'
import { parameter } from '@/lib/archive/filter'
import { jobAsked } from '@/lib/desk/loaders'
import { admit, refusedIn, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type JobProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<SearchParams>
}

export default async function JobRoute({ params, searchParams }: JobProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const admission = await admit(locale, 'jobs/[id]', `jobs/${encodeURIComponent(id)}`)
  if (!admission.allowed) return <NotAllowed admission={admission} />
  const told = await searchParams
  const job = await jobAsked(id, parameter(told, 'after'))
  if (job === null) notFound()
  return <JobPage at={admission} job={job} refused={refusedIn(told)} paged={told.after !== undefined} />
}
