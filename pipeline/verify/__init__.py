"""Reads the files made back and compares them with what was to be printed."""
