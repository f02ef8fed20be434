import type { Context } from '@minsheng/api/context.ts'
import { checkContent as check } from '@minsheng/api/features/content-checks/index.ts'

/** Has WeChat look at one part of a case that may become public. What WeChat cannot judge now fails here and is tried again. */
export const checkContent = async (context: () => Promise<Context>, { checkId }: { checkId: string }): Promise<void> => check(await context(), checkId)
