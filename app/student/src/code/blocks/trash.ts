/** A bin of our own: Blockly's is a 47 px sprite that has to be fetched; this one is a button in our icons. */

import { ComponentManager, DeleteArea, type IDraggable, utils, type WorkspaceSvg } from 'blockly/core'

export class Bin extends DeleteArea {
  override id = 'tinmelBin'

  constructor(
    private readonly workspace: WorkspaceSvg,
    private readonly element: HTMLElement,
  ) {
    super()
    const { DELETE_AREA, DRAG_TARGET } = ComponentManager.Capability
    workspace.getComponentManager().addComponent({
      component: this,
      weight: ComponentManager.ComponentWeight.TRASHCAN_WEIGHT,
      capabilities: [DELETE_AREA, DRAG_TARGET],
    })
  }

  /** In pixels of the window, as Blockly asks of drag targets. */
  override getClientRect(): utils.Rect {
    const { top, bottom, left, right } = this.element.getBoundingClientRect()
    return new utils.Rect(top, bottom, left, right)
  }

  override onDragEnter(_element: IDraggable): void {
    this.element.classList.toggle('hungry', this.wouldDelete_)
  }

  override onDragExit(_element: IDraggable): void {
    this.element.classList.remove('hungry')
  }

  override onDrop(_element: IDraggable): void {
    this.element.classList.remove('hungry')
  }

  remove(): void {
    this.workspace.getComponentManager().removeComponent(this.id)
  }
}
