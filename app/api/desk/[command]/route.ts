import type { NextRequest } from 'next/server'
import { answerCommand } from '@/lib/desk/answer'

type CommandContext = { params: Promise<{ command: string }> }

/** One of the desk's commands: lib/desk/commands tells them all, and who may give them. */
export async function POST(request: NextRequest, { params }: CommandContext): Promise<Response> {
  return answerCommand(request, (await params).command)
}
