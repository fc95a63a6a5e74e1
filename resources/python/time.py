"""The world's time in the place of the clock's: a run comes out alike whenever it is run."""

from _tinmel import now as ticks_ms
from _tinmel import sleep as _sleep
from _arguments import milliseconds as _milliseconds


def sleep(seconds):
    _sleep(_milliseconds("sleep", seconds))


def sleep_ms(milliseconds):
    _sleep(_milliseconds("sleep_ms", milliseconds / 1000))


def sleep_us(microseconds):
    _sleep(_milliseconds("sleep_us", microseconds / 1000000))


def ticks_us():
    return ticks_ms() * 1000


def ticks_diff(later, earlier):
    return later - earlier


def ticks_add(ticks, more):
    return ticks + more


def time():
    return ticks_ms() / 1000


def time_ns():
    return ticks_ms() * 1000000


monotonic = perf_counter = time
