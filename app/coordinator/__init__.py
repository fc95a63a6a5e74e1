"""The district's desk on a command line: keys and enrolment, import, export. No Qt."""
