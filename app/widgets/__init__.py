"""WIDGETS: Qt parts that know no domain word, the bridge between threads, and the sentences for errors."""

from app.widgets.none_reference import hold_none

hold_none()
