"""What commands are given, made into the whole numbers of the worlds; robot_names.json fills COLOURS."""

COLOURS = {}


def _number(name, value):
    kind = type(value)
    if kind is not int and kind is not float:
        raise TypeError("%s() needs a number, not %s" % (name, kind.__name__))
    if value != value:
        raise ValueError("%s() needs a number, not nan" % name)
    return value


def _whole(name, value, scale, least, most):
    if not least <= _number(name, value) <= most:
        raise ValueError("%s() needs a number from %s to %s, not %s" % (name, least, most, value))
    return round(value * scale)


def percent(name, value):
    return round(max(-100, min(100, _number(name, value))))


def milliseconds(name, value):
    return _whole(name, value, 1000, 0, 3600)


def length(name, value):
    return _whole(name, value, 65536, -10000, 10000)


def angle(name, value):
    return _whole(name, value, 10, -360000, 360000)


def colour(name, value):
    if type(value) is not str:
        raise TypeError("%s() needs the name of a colour, not %s" % (name, type(value).__name__))
    if value not in COLOURS:
        raise ValueError("%s() needs one of blue, clay, mint, saffron, night, not %s" % (name, value[:40]))
    return COLOURS[value]
