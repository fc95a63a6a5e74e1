"""WIDGETS: Qt parts that know no domain word, the bridge between threads, and the sentences for errors."""
