"""What `input()` is: the question is printed, the answer comes from the host."""

from _tinmel import answer as _answer


def _maker():
    say, words, over = print, str, EOFError

    def input(prompt=""):  # noqa: A001 it takes the place of Python's own
        prompt = words(prompt)
        say(prompt, end="")
        given = _answer(prompt)
        if given is None:
            raise over
        return given

    return input


input = _maker()  # noqa: A001
