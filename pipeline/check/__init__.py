"""Finds the rules, runs them over a Naskah, and counts what each looked at."""
