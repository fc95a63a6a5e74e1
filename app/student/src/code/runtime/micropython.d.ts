/** What build/ makes, and the part of MicroPython's glue that we use, as it is patched there. */
declare module '@micropython/micropython-webassembly-pyscript/micropython.mjs' {
  export interface MicroPython {
    registerJsModule(name: string, module: object): void
    runPython(code: string): unknown
    FS: { writeFile(path: string, text: string): void }
  }
  export function loadMicroPython(options: {
    heapsize: number
    stdout(line: string): void
    stderr(line: string): void
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): object
  }): Promise<MicroPython>
}

declare module 'virtual:blockly-messages/*' {
  const sentences: Record<string, string>
  export default sentences
}

declare module 'virtual:robot-worker' {
  const script: string
  export default script
}
