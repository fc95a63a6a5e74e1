"""Tells the host which statement begins and what the program's own names hold; runs none of its code."""


def _maker():
    import sys

    from _tinmel import line, shown, tick

    kind, count, words, sign, listed, join = type, len, str, repr, list, ", ".join
    none, truth, whole, real, text = type(None), bool, int, float, str
    several, fixed, record, mixed, frozen = list, tuple, dict, set, frozenset
    simple = (none, truth, whole, real, text)
    holding = (several, fixed, record, mixed, frozen)
    hidden = ("function", "closure", "generator", "module", "type", "bound_method", "JsProxy")
    most_names, most_signs = 20, 60
    # What holds something is looked at anew before each statement: after so many parts it is no longer shown.
    most_parts = 10000
    far = 10**50
    state = [0, [], {}, 0, True]
    tired = set()

    def show(value, room):
        state[3] += 1
        of = kind(value)
        if of is whole:
            return words(value) if -far < value < far else "…"
        if of is text:
            return sign(value[:room])
        if of in simple:
            return words(value)
        if of not in holding:
            return "<" + of.__name__ + ">"
        room = room - 2
        if room < 2 or state[3] > most_parts:
            return "…"
        parts = []
        for key in value:
            part = show(key, room)
            if of is record:
                part = part + ": " + show(value[key], room - count(part))
            parts.append(part)
            room = room - count(part) - 2
            if room < 0:
                parts.append("…")
                break
        inside = join(parts)
        if of is several:
            return "[" + inside + "]"
        if of is fixed:
            return "(" + inside + ",)" if count(parts) == 1 else "(" + inside + ")"
        if of is mixed or of is frozen:
            return "{" + inside + "}" if parts else "set()"
        return "{" + inside + "}"

    def plain(value):
        of = kind(value)
        return of in simple or of in holding or of.__name__ not in hidden

    def look(names):
        if count(names) != state[0]:
            state[0] = count(names)
            state[1] = own_names(names)
            for name in listed(state[2]):
                if name not in state[1]:
                    state[2].pop(name)
                    shown(name, "")
        last = state[2]
        for name in state[1]:
            value = names[name]
            held = kind(value) in holding
            if name in last and last[name] is value and (not held or name in tired):
                continue
            if not plain(value):
                if name in last:
                    last.pop(name)
                    shown(name, "")
                continue
            last[name] = value
            told = show(value, most_signs)
            if held and state[3] > most_parts:
                told = "…"
                tired.add(name)
            shown(name, told if count(told) <= most_signs else told[: most_signs - 1] + "…")

    def own_names(names):
        found = []
        for name in names:
            if kind(name) is text and name[:1] != "_" and plain(names[name]):
                found.append(name)
                if count(found) == most_names:
                    break
        return found

    # MicroPython looks for room from where it last put something small, and each function call takes some:
    # making a small number now and then keeps it from looking through the whole memory every time.
    small = 0.5

    def block(name):
        small * small
        if state[4] or name is None:
            look(main)
        # Called without a name when the program is over: nothing begins any more.
        if name is not None:
            state[4] = tick(name)
        return True

    def again(name=None):
        small * small
        tick(name)
        return True

    def watched(frame, event, _):
        if event == "line":
            small * small
            if state[4]:
                look(main)
            state[4] = line(frame.f_lineno)
        elif event == "return" and (state[4] or frame.f_back is None):
            look(main)
        return watched

    def counted(frame, event, _):
        if event == "line":
            small * small
            line(frame.f_lineno)
        return counted

    def enter(watch):
        def traced(frame, event, more):
            return watch if frame.f_globals is main else None

        return traced

    main = None

    def begin(names, follow):
        nonlocal main
        main = names
        if follow == "lines":
            sys.settrace(enter(watched))
        elif follow == "nothing":
            sys.settrace(enter(counted))
        return block if follow == "blocks" else again

    return begin


begin = _maker()
