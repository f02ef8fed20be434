/** How often somebody had to come, as they are asked everywhere. */
export const tripChoices = ['没有跑', '跑了 1 趟', '跑了 2 趟', '跑了 3 趟', '跑了 4 趟', '跑了 5 趟或更多'].map((word, value) => ({ value, word }))
