/** How a field of a form is asked and checked. Mirrors the domain. */
export const formFieldKinds = ['line', 'paragraph', 'number', 'money', 'day', 'choice', 'choices', 'id-number', 'phone', 'account', 'township', 'table', 'signature', 'consent'] as const
/** The files a form comes as. */
export const formFormats = ['docx', 'pdf'] as const
/** Where a version of a form stands: 在用, 还没有启用, 旧版还收, 不再收. */
export const formStandings = ['current', 'coming', 'former', 'ended'] as const
/** Where a form filled on the screen stands. */
export const filledStatuses = ['draft', 'done'] as const
