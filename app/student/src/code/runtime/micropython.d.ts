/** What build/ makes, and the part of MicroPython's glue that we use, as it is patched there. */
declare module '@micropython/micropython-webassembly-pyscript/micropython.mjs' {
  export interface MicroPython {
    registerJsModule(name: string, module: object): void
    runPython(code: string): unknown
    pyimport(name: string): Record<string, unknown>
    globals: { __dict__: unknown }
    FS: { writeFile(path: string, text: string): void }
  }
  export function loadMicroPython(options: {
    pystack: number
    heapsize: number
    linebuffer: false
    stdout(byte: number): void
    stderr(byte: number): void
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): object
  }): Promise<MicroPython>
}

declare module 'virtual:blockly-messages/*' {
  const sentences: Record<string, string>
  export default sentences
}

declare module '*.py?raw' {
  const source: string
  export default source
}

declare module 'virtual:robot-worker' {
  const script: string
  export default script
}
