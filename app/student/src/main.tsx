import './style/tokens.css'
import { render } from 'preact'

render(<main>Tinmel</main>, document.getElementById('app') as HTMLElement)
