/** How pupils see the world: nearer, farther, with or without a trail, with strong contrast. Never modal. */

import { useEffect, useRef, useState } from 'preact/hooks'
import { farther, NEAREST, nearer, WHOLE } from '../player/camera'
import type { Painter } from '../player/painter'
import type { Player } from '../player/player'
import type { PlayerWords } from '../words/player-words'
import { Glyph } from './glyph'

interface Parts {
  player: Player
  painter: Painter
  words: PlayerWords
  /** A sheet's strokes are the work itself; they can't be put away. */
  trail: boolean
}

export function LookTools({ player, painter, words, trail }: Parts) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { look } = words
  const { camera } = painter
  const zoom = camera.value.zoom
  const see = (change: typeof nearer) => {
    camera.value = change(camera.value)
    player.paint()
  }
  useEffect(() => {
    if (!open) return
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      opener.current?.focus()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [open])
  return (
    <div class="look-tools">
      <button
        type="button"
        class="look-key"
        data-testid="look"
        ref={opener}
        aria-label={look.title}
        title={look.title}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Glyph name="eye" size={22} />
      </button>
      {open && (
        <fieldset class="look-menu" data-testid="look-menu">
          <legend class="for-ears">{look.title}</legend>
          <Key name="plus" label={look.nearer} off={zoom >= NEAREST} press={() => see(nearer)} />
          <Key name="minus" label={look.farther} off={zoom <= 1} press={() => see(farther)} />
          <Key name="fit" label={look.whole} off={zoom <= 1} press={() => see(() => WHOLE)} />
          {trail && <Switch name="route" label={look.trail} of={player.settings.trail} />}
          <Switch name="contrast" label={look.contrast} of={player.settings.contrast} />
        </fieldset>
      )}
    </div>
  )
}

function Key(props: { name: string; label: string; off: boolean; press(): void }) {
  const { name, label, off, press } = props
  return (
    <button
      type="button"
      class="look-key"
      data-testid={`look-${name}`}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => !off && press()}
    >
      <Glyph name={name} size={22} />
    </button>
  )
}

function Switch({ name, label, of }: { name: string; label: string; of: { value: boolean } }) {
  return (
    <button
      type="button"
      class="look-key"
      data-testid={`look-${name}`}
      aria-label={label}
      title={label}
      aria-pressed={of.value}
      onClick={() => {
        of.value = !of.value
      }}
    >
      <Glyph name={name} size={22} />
    </button>
  )
}
