"""WIDGETS: Qt parts that know no domain word, and the bridge between threads."""
