"""A decree as the checks read it: paragraphs with roles, whether from YAML, Word or plain text."""
