"""Calls functions of the program when it is over; what it needs it has taken before."""


def _maker():
    from json import dumps, loads

    kind, words, join = type, str, ",".join
    none, truth, whole, real, text, several, fixed, record = (
        type(None),
        bool,
        int,
        float,
        str,
        list,
        tuple,
        dict,
    )
    wrong, deepest = TypeError, 20

    def say(value, depth):
        of = kind(value)
        if depth > deepest:
            raise wrong
        if of is none:
            return "null"
        if of is truth:
            return "true" if value else "false"
        if of is whole:
            return words(value)
        if of is real:
            if value - value != 0:
                raise wrong
            return "%.17g" % value
        if of is text:
            return dumps(value)
        if of is several or of is fixed:
            return "[" + join([say(part, depth + 1) for part in value]) + "]"
        if of is record:
            parts = []
            for key in value:
                if kind(key) is not text:
                    raise wrong
                parts.append(dumps(key) + ":" + say(value[key], depth + 1))
            return "{" + join(parts) + "}"
        raise wrong

    def call(names, name, arguments):
        return say(names[name](*loads(arguments)), 0)

    return call


call = _maker()
