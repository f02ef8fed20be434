import { roleNames, type Role } from '@minsheng/domain/permissions/permissions.ts'

/** What of a confidential case somebody looked at: the case, a photo, the original words, the identity. */
export type Look = 'case' | 'photo' | 'words' | 'identity'

/** What the kinds of look are called. */
export const lookNames: Record<Look, string> = { case: '打开案件（转述）', photo: '看照片', words: '打开案件（原话）', identity: '看反映人身份' }

/** The names of roles as staff know them; a role that is no more keeps its word. */
export const namesOfRoles = (roles: readonly string[]): string[] => roles.map((role) => roleNames[role as Role] ?? role)
