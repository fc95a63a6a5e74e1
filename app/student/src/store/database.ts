/** The tablet's own disk: one IndexedDB. Bytes are ArrayBuffers, because Safari lost Blobs (TABLET 2.4). */

const NAME = 'tinmel'
const VERSION = 1
export const STORES = ['settings', 'blobs', 'packs', 'drafts', 'outbox', 'progress'] as const
export type StoreName = (typeof STORES)[number]

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

/** What everything above needs of a disk. */
export interface TabletDatabase {
  get<T>(store: StoreName, key: string): Promise<T | undefined>
  all<T>(store: StoreName): Promise<T[]>
  /** Resolves when the value is stored: only then may anyone be told that it is kept. */
  put(store: StoreName, key: string, value: unknown): Promise<void>
  delete(store: StoreName, key: string): Promise<void>
}

export class IndexedDatabase implements TabletDatabase {
  private constructor(private readonly database: IDBDatabase) {}

  static async open(factory: IDBFactory = indexedDB): Promise<IndexedDatabase> {
    const request = factory.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      for (const name of STORES) {
        if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name)
      }
    }
    return new IndexedDatabase(await settled(request))
  }

  async get<T>(store: StoreName, key: string): Promise<T | undefined> {
    return settled(this.database.transaction(store).objectStore(store).get(key)) as Promise<T | undefined>
  }

  async all<T>(store: StoreName): Promise<T[]> {
    return settled(this.database.transaction(store).objectStore(store).getAll()) as Promise<T[]>
  }

  async put(store: StoreName, key: string, value: unknown): Promise<void> {
    const transaction = this.database.transaction(store, 'readwrite')
    const done = finished(transaction)
    transaction.objectStore(store).put(value, key)
    await done
  }

  async delete(store: StoreName, key: string): Promise<void> {
    const transaction = this.database.transaction(store, 'readwrite')
    const done = finished(transaction)
    transaction.objectStore(store).delete(key)
    await done
  }
}
