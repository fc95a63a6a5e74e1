/** What MicroPython's glue asks of any worker, for a V8 that has nothing but the language; to be imported first. */

const silent = () => {}
const scope = globalThis as unknown as Record<string, unknown>

scope.self ??= globalThis
scope.console ??= { log: silent, warn: silent, error: silent }
