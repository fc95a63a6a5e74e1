/** A refusal's stable code as a sentence for a child. */

import { phrase } from '../i18n/phrases'

export function refusalSentence(code: string): string {
  switch (code) {
    // Sealed to another class's key, so nobody here can open it.
    case 'hello_invalid':
    case 'ticket_wrong':
    case 'ticket_old':
    case 'class_ended':
      return phrase('refused.ticket')
    case 'code_wrong':
      return phrase('refused.code_wrong')
    case 'code_locked':
      return phrase('refused.code_locked')
    case 'class_full':
      return phrase('refused.class_full')
    case 'not_let_in':
      return phrase('refused.not_let_in')
    case 'protocol_unknown':
      return phrase('refused.protocol')
    case 'unreachable':
      return phrase('join.unreachable')
    default:
      return phrase('refused.other')
  }
}
