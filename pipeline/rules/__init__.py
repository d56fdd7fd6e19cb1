"""The rules, one a file; a file's name begins with the rule's code."""
