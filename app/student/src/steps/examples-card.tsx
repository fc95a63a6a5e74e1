/** The example that is held: its picture, what it is called, and what can be said of it. */

import { phrase } from '../i18n/phrases'
import type { Example, ExamplesStep } from './examples-answer'
import { ItemPicture } from './item-picture'
import { Said } from './said'
import type { StepWork } from './work'

export interface ExamplesCardProps {
  work: StepWork<ExamplesStep>
  example: Example
  /** What these pupils named it. */
  name: string | null
  unfair: boolean
  onName(name: string): void
  onUnfair(): void
}

export function ExamplesCard({ work, example, name, unfair, onName, onUnfair }: ExamplesCardProps) {
  const { step, texts } = work
  const mayAccuse = step.tasks.includes('unfair') && example.said && !example.kept_back
  const mayName = !example.said && !example.kept_back
  return (
    <section class="examples-card" aria-live="polite" data-testid="example-card">
      <ItemPicture {...texts} path={example.picture} />
      <h2>
        <Said {...texts} texts={example.texts} />
      </h2>
      <p class="quiet">
        <Said {...texts} texts={step.axes.across} /> <bdi>{example.at[0]}</bdi>
        {' · '}
        <Said {...texts} texts={step.axes.up} /> <bdi>{example.at[1]}</bdi>
      </p>
      {mayName && (
        // biome-ignore lint/a11y/useSemanticElements: Chrome before 86 lays no flex box out in a fieldset
        <div class="units" role="group" aria-label={phrase('examples.which')}>
          {step.classes.map((one, at) => (
            <button
              key={one.id}
              type="button"
              class="unit"
              aria-pressed={name === one.id}
              data-testid={`example-name-${one.id}`}
              onClick={() => onName(one.id)}
            >
              <span class={`example-mark sort-${at}`} aria-hidden="true" />
              <Said {...texts} texts={one.texts} />
            </button>
          ))}
        </div>
      )}
      {mayAccuse && (
        <button
          type="button"
          class="unit accuse"
          aria-pressed={unfair}
          data-testid="example-unfair"
          onClick={onUnfair}
        >
          {phrase('examples.wrong_name')}
        </button>
      )}
    </section>
  )
}
