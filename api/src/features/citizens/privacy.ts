/** The version of the privacy notice the clients show; raise it when the text changes and everybody is asked again. */
export const privacyVersion = '2026-11-26.3'
