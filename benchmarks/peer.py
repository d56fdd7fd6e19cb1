"""Fills in the template for each record of a JSON file with the docxtpl that this Python has.

Usage: peer.py TEMPLATE RECORDS.json OUT.docx; prints documents a second.
"""

import json
import sys
import time
from pathlib import Path

from docxtpl import DocxTemplate

template_path, records, target = sys.argv[1:]
contexts = json.loads(Path(records).read_text(encoding="utf-8"))
start = time.perf_counter()
for context in contexts:
    template = DocxTemplate(template_path)
    template.render(context, autoescape=True)
    template.save(target)
print(len(contexts) / (time.perf_counter() - start))
