"""The school's way to its district: sealed, signed batches, sent until a signed receipt comes back.

Nothing leaves the school but through here, and nothing without an enrolment.
"""
