/** A telephone number somebody leaves so that they can be rung. */
export const phonePattern = '^[0-9+()\\- ]{5,20}$'

/** The same, and at least five figures among the signs: who books can be rung. */
export const bookingPhonePattern = '^(?:[+()\\- ]*[0-9]){5,20}[+()\\- ]*$'

/** The same as the first without brackets, as pre-checks have taken it from the first: phones that know this pattern are out there. */
export const precheckPhonePattern = '^[0-9+ -]{5,20}$'

/** A telephone number the bureau makes public: short ones such as 110 among them. */
export const publicPhonePattern = '^[0-9][0-9 -]{2,19}$'
