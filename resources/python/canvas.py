"""A pen on a sheet of paper. MicroPython only; robot_names.json adds the names in other languages."""

from _tinmel import backward as _backward
from _tinmel import forward as _forward
from _tinmel import pen_color as _pen_color
from _tinmel import pen_down as _pen_down
from _tinmel import pen_up as _pen_up
from _tinmel import turn_left as _turn_left
from _tinmel import turn_right as _turn_right
from _arguments import angle as _angle
from _arguments import colour as _colour
from _arguments import length as _length


def forward(length):
    _forward(_length("forward", length))


def backward(length):
    _backward(_length("backward", length))


def turn_left(degrees):
    _turn_left(_angle("turn_left", degrees))


def turn_right(degrees):
    _turn_right(_angle("turn_right", degrees))


def pen_up():
    _pen_up()


def pen_down():
    _pen_down()


def pen_color(colour):
    _pen_color(_colour("pen_color", colour))
