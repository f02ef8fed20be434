/** The digits of a phone number without the country's code, so that one number is always written the same way. */
export const plainPhone = (phone: string): string => phone.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '')
