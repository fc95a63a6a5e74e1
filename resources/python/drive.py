"""The robot on two wheels. MicroPython only; robot_names.json adds the names in other languages."""

from _tinmel import at_goal, distance, line_left, line_middle, line_right, touching
from _tinmel import motors as _motors
from _tinmel import seconds as _seconds
from _tinmel import stop as _stop
from _tinmel import wait as _wait
from _arguments import milliseconds as _milliseconds
from _arguments import percent as _percent


def motors(left, right):
    _motors(_percent("motors", left), _percent("motors", right))


def wait(seconds):
    _wait(_milliseconds("wait", seconds))


def stop():
    _stop()


def seconds():
    return _seconds() / 1000
