/** A sum kept in 分 as people write it in 元: `650`, `650.50`. */
export const inYuan = (cents: number): string => (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2)
