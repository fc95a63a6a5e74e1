"""AI basics without a cloud: what a computer learns from examples; alike in CPython and MicroPython."""
