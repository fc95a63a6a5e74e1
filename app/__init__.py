"""THE PROGRAMS: what a person starts. This floor may use all others; nothing below knows it is here."""

VERSION = "0.1.0"
