// Photos of a draft must outlive a closed browser, and localStorage is too small for them.
const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('minsheng', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('photos')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error('no store'))
  })

const run = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const base = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const asked = work(base.transaction('photos', mode).objectStore('photos'))
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error ?? new Error('store refused'))
    })
  } finally {
    base.close()
  }
}

export const shelve = (localId: string, photo: Blob) => run('readwrite', (store) => store.put(photo, localId))
export const take = (localId: string) => run('readonly', (store) => store.get(localId) as IDBRequest<Blob | undefined>)
export const discard = (localId: string) => run('readwrite', (store) => store.delete(localId))
