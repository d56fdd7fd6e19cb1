"""The ten-line script that people write: YAML, docxtpl, save. Usage: plain.py FILE.yaml OUT.docx"""

import sys
from pathlib import Path

import yaml
from docxtpl import DocxTemplate

context = yaml.safe_load(Path(sys.argv[1]).read_text(encoding="utf-8"))
template = DocxTemplate(Path(__file__).parent.parent / "templates" / "keputusan.docx")
template.render(context, autoescape=True)
template.save(sys.argv[2])
