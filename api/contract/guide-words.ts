/** What a service item is in law. */
export const guideKinds = ['confirmation', 'payment', 'licence', 'filing', 'service', 'other'] as const
/** Where the application is handed in. */
export const acceptedAt = ['unit', 'township', 'either'] as const
/** How a visit is arranged. */
export const bookingWays = ['window', 'township-window', 'phone', 'home', 'none'] as const
/** How a paper is brought. */
export const paperForms = ['original', 'copy', 'original-and-copy', 'photo', 'none'] as const
/** Who provides a paper. */
export const paperSources = ['applicant', 'bureau', 'on-site'] as const
