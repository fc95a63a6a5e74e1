/** The sheet itself: two measures, a mark for each example, and a boundary with two ends to pull. Never mirrored. */

import { useRef } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import type { Example, ExamplesStep, Line, Sheet } from './examples-answer'
import { Said, saidIn } from './said'
import { isLeft, leftClass } from './score/examples'
import type { StepWork } from './work'

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
/** How far the boundary is drawn beyond its ends, in sheets. */
const BEYOND = 3

export interface ExamplesSheetProps {
  work: StepWork<ExamplesStep>
  sheet: Sheet & { checked: boolean }
  held: string | null
  onHold(id: string): void
  /** An end was pulled to a place in hundredths; y grows upwards. */
  onMove(end: 0 | 1, x: number, y: number): void
}

export function ExamplesSheet({ work, sheet, held, onHold, onMove }: ExamplesSheetProps) {
  const { step, texts } = work
  const place = useRef<HTMLDivElement>(null)
  const { line } = sheet
  const shown = step.examples.filter((one) => sheet.checked || !one.kept_back)
  const at = (event: PointerEvent): [number, number] => {
    const box = place.current!.getBoundingClientRect()
    return [
      (100 * (event.clientX - box.left)) / box.width,
      100 - (100 * (event.clientY - box.top)) / box.height,
    ]
  }
  return (
    <figure class="examples-sheet" dir="ltr">
      <div class="examples-up">
        <Said {...texts} texts={step.axes.up} />
      </div>
      <div class="examples-place" ref={place}>
        {line && <Boundary line={line} left={leftSort(step, line, shown)} />}
        {shown.map((one) => (
          <Mark key={one.id} work={work} sheet={sheet} one={one} held={held === one.id} onHold={onHold} />
        ))}
        {line &&
          ([0, 1] as const).map((end) => {
            const [x, y] = [line[2 * end]!, line[2 * end + 1]!]
            return (
              <button
                key={end}
                type="button"
                class="boundary-end"
                style={{ left: `${x}%`, bottom: `${y}%` }}
                aria-label={phrase('examples.end', { n: end + 1, x, y })}
                data-testid={`boundary-${end}`}
                onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
                onPointerMove={(event) => {
                  if (event.currentTarget.hasPointerCapture(event.pointerId)) onMove(end, ...at(event))
                }}
                onKeyDown={(event) => {
                  const way = ARROWS[event.key]
                  if (way === undefined) return
                  event.preventDefault()
                  const far = event.shiftKey ? 10 : 2
                  onMove(end, x + far * way[0], y + far * way[1])
                }}
              />
            )
          })}
      </div>
      <figcaption class="examples-across">
        <Said {...texts} texts={step.axes.across} />
      </figcaption>
    </figure>
  )
}

/** Which sort lies on the left, of those that can be seen. */
function leftSort(step: ExamplesStep, line: Line, shown: readonly Example[]): number {
  return leftClass(step, line, shown) === step.classes[0]!.id ? 0 : 1
}

function Boundary({ line, left }: { line: Line; left: number }) {
  const [x1, y1, x2, y2] = line
  const [dx, dy] = [BEYOND * (x2 - x1), BEYOND * (y2 - y1)]
  const side = (sign: number) => {
    const [nx, ny] = [-sign * dy * 100, sign * dx * 100]
    const corners = [
      [x1 - dx, y1 - dy],
      [x2 + dx, y2 + dy],
      [x2 + dx + nx, y2 + dy + ny],
      [x1 - dx + nx, y1 - dy + ny],
    ]
    return corners.map(([x, y]) => `${x},${100 - y!}`).join(' ')
  }
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <polygon class={`side-${left}`} points={side(1)} />
      <polygon class={`side-${1 - left}`} points={side(-1)} />
      <line x1={x1 - dx} y1={100 - (y1 - dy)} x2={x2 + dx} y2={100 - (y2 + dy)} />
    </svg>
  )
}

interface MarkProps {
  work: StepWork<ExamplesStep>
  sheet: ExamplesSheetProps['sheet']
  one: Example
  held: boolean
  onHold(id: string): void
}

function Mark({ work, sheet, one, held, onHold }: MarkProps) {
  const { step, texts } = work
  const name = one.kept_back ? one.belongs : (one.said ?? sheet.labels[one.id] ?? null)
  const sort = step.classes.findIndex(({ id }) => id === name)
  const accused = sheet.unfair.includes(one.id)
  const fits = sheet.line === null || !sheet.checked ? null : onItsSide(step, sheet.line, one)
  const called = saidIn({ ...texts, texts: one.texts }).text
  const sorted =
    sort < 0 ? phrase('examples.unnamed') : saidIn({ ...texts, texts: step.classes[sort]!.texts }).text
  const heard = [called, sorted, accused ? phrase('examples.wrong_name') : '', fits === false ? '✗' : '']
  const state = `${accused ? ' accused' : ''}${fits === false ? ' missed' : ''}${one.kept_back ? ' new' : ''}`
  return (
    <button
      type="button"
      class={`example-place${state}`}
      style={{ left: `${one.at[0]}%`, bottom: `${one.at[1]}%` }}
      aria-pressed={held}
      aria-label={heard.filter(Boolean).join(', ')}
      title={called}
      data-testid={`example-${one.id}`}
      onClick={() => onHold(one.id)}
    >
      <span class={`example-mark ${sort < 0 ? 'unnamed' : `sort-${sort}`}`} aria-hidden="true" />
    </button>
  )
}

function onItsSide(step: ExamplesStep, line: Line, one: Example): boolean {
  return isLeft(line, one.at) === (one.belongs === leftClass(step, line))
}
