"""Who is in which class: pupils, classes of many levels, Massar's lists, cards.

Files are read into plain values, compared with what is known into a plan that a person can see, and
only then written, in one transaction. Codes that look wrong are warnings, never refusals.
"""
