"""The robot on a grid. MicroPython only; robot_names.json adds the names in other languages."""

from _tinmel import at_goal, item_here, paint_here, wall_ahead
from _tinmel import forward as _forward
from _tinmel import paint as _paint
from _tinmel import pick as _pick
from _tinmel import turn_left as _turn_left
from _tinmel import turn_right as _turn_right
from _arguments import colour as _colour


def forward():
    _forward()


def turn_left():
    _turn_left()


def turn_right():
    _turn_right()


def pick():
    _pick()


def paint(colour):
    _paint(_colour("paint", colour))
