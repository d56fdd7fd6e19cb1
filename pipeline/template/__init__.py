"""Word templates: read, checked and compiled by docxtpl once, kept, and run as plain data."""
