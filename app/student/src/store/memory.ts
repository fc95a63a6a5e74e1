/** Stands in for the tablet's disk where the browser grants none (private windows): kept until the page closes. */

import type { StoreName } from './database'

export class MemoryDatabase {
  private readonly stores = new Map<StoreName, Map<string, unknown>>()

  async get<T>(store: StoreName, key: string): Promise<T | undefined> {
    return this.store(store).get(key) as T | undefined
  }

  async all<T>(store: StoreName): Promise<T[]> {
    return [...this.store(store).values()] as T[]
  }

  async keys(store: StoreName): Promise<string[]> {
    return [...this.store(store).keys()]
  }

  async put(store: StoreName, key: string, value: unknown): Promise<void> {
    this.store(store).set(key, value)
  }

  async delete(store: StoreName, key: string): Promise<void> {
    this.store(store).delete(key)
  }

  private store(name: StoreName): Map<string, unknown> {
    const known = this.stores.get(name) ?? new Map<string, unknown>()
    this.stores.set(name, known)
    return known
  }
}
