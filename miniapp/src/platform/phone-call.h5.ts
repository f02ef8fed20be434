export const callPhone = (phoneNumber: string) => window.location.assign(`tel:${phoneNumber}`)
