/** The tablet's own disk: one IndexedDB. Bytes are ArrayBuffers, because Safari lost Blobs (TABLET 2.4). */

const NAME = 'tinmel'
const VERSION = 1
export const STORES = ['settings', 'blobs', 'packs', 'drafts', 'outbox', 'progress'] as const
export type StoreName = (typeof STORES)[number]

/** Some browsers never answer in a private window; a slow tablet needs a second. */
const OPENS_WITHIN_MS = 20_000

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Resolves when the transaction is on the disk. Asks for that at once: a page that is closed now loses nothing. */
export function finished(transaction: IDBTransaction): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    // Not at an error of the request: only then does the transaction know what it failed of.
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'))
  })
  transaction.commit?.()
  return done
}

/** Whether a write failed because there is no room; browsers say it in two ways. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /QuotaExceeded|NS_ERROR_FILE_NO_DEVICE_SPACE/.test(error.name)
}

/** What everything above needs of a disk. */
export interface TabletDatabase {
  get<T>(store: StoreName, key: string): Promise<T | undefined>
  all<T>(store: StoreName): Promise<T[]>
  keys(store: StoreName): Promise<string[]>
  /** Begins at once; resolves when the value is stored: only then may anyone be told that it is kept. */
  put(store: StoreName, key: string, value: unknown): Promise<void>
  delete(store: StoreName, key: string): Promise<void>
}

export class IndexedDatabase implements TabletDatabase {
  private constructor(
    private readonly factory: IDBFactory,
    private database: IDBDatabase,
  ) {
    this.watch()
  }

  static async open(factory: IDBFactory = indexedDB): Promise<IndexedDatabase> {
    return new IndexedDatabase(factory, await connect(factory))
  }

  get<T>(store: StoreName, key: string): Promise<T | undefined> {
    return this.tried(
      () => settled(this.database.transaction(store).objectStore(store).get(key)) as Promise<T | undefined>,
    )
  }

  all<T>(store: StoreName): Promise<T[]> {
    return this.tried(
      () => settled(this.database.transaction(store).objectStore(store).getAll()) as Promise<T[]>,
    )
  }

  keys(store: StoreName): Promise<string[]> {
    return this.tried(
      () => settled(this.database.transaction(store).objectStore(store).getAllKeys()) as Promise<string[]>,
    )
  }

  put(store: StoreName, key: string, value: unknown): Promise<void> {
    return this.change(store, (objects) => objects.put(value, key))
  }

  delete(store: StoreName, key: string): Promise<void> {
    return this.change(store, (objects) => objects.delete(key))
  }

  private change(store: StoreName, edit: (objects: IDBObjectStore) => IDBRequest): Promise<void> {
    return this.tried(() => {
      const transaction = this.database.transaction(store, 'readwrite')
      edit(transaction.objectStore(store))
      return finished(transaction)
    })
  }

  /** A connection that the browser let go of is opened again, once. Safari loses it in the background. */
  private async tried<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!isCut(error)) throw error
      this.database.close()
      this.database = await connect(this.factory)
      this.watch()
      return work()
    }
  }

  /** A newer page must not wait for this one. */
  private watch(): void {
    const { database } = this
    database.onversionchange = () => database.close()
  }
}

const CUT = new Set(['InvalidStateError', 'UnknownError', 'AbortError'])

function isCut(error: unknown): boolean {
  return error instanceof Error && CUT.has(error.name)
}

async function connect(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(NAME, VERSION)
  request.onupgradeneeded = () => {
    for (const name of STORES) {
      if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name)
    }
  }
  let patience: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Error('the disk does not answer')), OPENS_WITHIN_MS)
  })
  try {
    return await Promise.race([settled(request), silence])
  } finally {
    clearTimeout(patience)
  }
}
