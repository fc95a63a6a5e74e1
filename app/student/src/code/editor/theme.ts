/** The editor in the palette of LOOK.md; its colours are the page's own tokens (4.5 and more against the ground, in the dark too). */

import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

export const colours = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.controlKeyword, tags.operatorKeyword],
    color: 'var(--code-word)',
    fontWeight: '700',
  },
  {
    tag: [tags.definitionKeyword, tags.moduleKeyword, tags.self],
    color: 'var(--code-word)',
    fontWeight: '700',
  },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--ink-2)' },
  { tag: tags.function(tags.variableName), color: 'var(--code-call)' },
  { tag: tags.invalid, color: 'var(--red)' },
])

export const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--card)', fontSize: 'var(--size-3)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.65', overflow: 'auto' },
  '.cm-content': { padding: '12px 0 96px', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 16px 0 8px' },
  '.cm-gutters': { backgroundColor: 'var(--card)', color: 'var(--ink-2)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '44px', padding: '0 10px 0 0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine, &.cm-focused .cm-activeLineGutter': { backgroundColor: 'var(--code-line)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--code-chosen)',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--mint-soft)',
    outline: '1px solid var(--good)',
  },
  '&.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'var(--clay-soft)',
    outline: '1px solid var(--red)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--card)',
    border: '1px solid var(--line)',
    borderRadius: 'var(--corner-small)',
    boxShadow: '0 6px 24px rgb(29 36 51 / 16%)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)', maxHeight: '220px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    minHeight: '44px',
    padding: '0 16px',
    lineHeight: '44px',
    unicodeBidi: 'isolate',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--blue)',
    color: 'var(--on-fill)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
})
