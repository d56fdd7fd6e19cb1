"""From a Word template to its program; the only file that knows docxtpl and Jinja."""

from __future__ import annotations

import io
import re

from pipeline import archive, wordxml
from pipeline.fault import Fault
from pipeline.hints import TYPE_CHECKING, Any
from pipeline.template.lint import BLOCK_TAG, TAG, TAGGED_PART, lint
from pipeline.template.program import Nodes, Program

if TYPE_CHECKING:
    from jinja2 import nodes as jinja

DOCUMENT = "word/document.xml"


def compile_template(docx: bytes, name: str) -> Program:
    """The program of the template `docx` from the file `name`. Raises Fault with every fault."""
    parts = {
        part.name: part.content().decode("utf-8", "replace")
        for part in archive.read(docx)
        if part.name.endswith(".xml")
    }
    faults = [f"{name}: {fault}" for part, xml in parts.items() for fault in lint(part, xml)]
    if faults:
        raise Fault(*faults)
    sources = {part: xml for part, xml in parts.items() if TAGGED_PART.fullmatch(part)}
    tagged = {part: xml for part, xml in sources.items() if "{{" in xml or "{%" in xml}
    patched = _patched(docx, tagged)
    program = Program({}, {})
    for part, xml in sources.items():
        lines = _lines(wordxml.read(xml.encode()).paragraphs)
        program.text[part] = _parse(lines, f"{name}: {part}", faults)
        if part in patched:
            program.xml[part] = _parse(patched[part], f"{name}: {part}", faults)
    if faults:
        raise Fault(*dict.fromkeys(faults))
    return program


def _patched(docx: bytes, tagged: dict[str, str]) -> dict[str, str]:
    """Each tagged part as docxtpl patches it: whole XML with plain Jinja tags."""
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]

    template = DocxTemplate(io.BytesIO(docx))
    template.init_docx()
    patched = {}
    for part in tagged:
        if part == DOCUMENT:
            # The body alone is what docxtpl patches; its root keeps the namespaces it came with.
            root = template.xml_to_string(template.docx._element)
            body = template.get_xml()
            start, end = root.index("<w:body>"), root.index("</w:body>") + len("</w:body>")
            inner = template.patch_xml(body)
            inner = "<w:body>" + inner[inner.index(">") + 1 :]
            patched[part] = root[:start] + inner + root[end:]
        else:
            patched[part] = template.patch_xml(tagged[part])
    return patched


def _lines(paragraphs: list[wordxml.Paragraph]) -> str:
    """The paragraphs as lines of Jinja text; a block tag takes its own paragraph, cell or row
    away."""
    tag_rows, tag_cells = set(), set()
    for paragraph in paragraphs:
        for kind, _ in BLOCK_TAG.findall(paragraph.text):
            if kind == "tr":
                tag_rows.add(paragraph.row)
            elif kind == "tc":
                tag_cells.add(paragraph.cell)
    lines = []
    for paragraph in paragraphs:
        tags = BLOCK_TAG.findall(paragraph.text)
        if tags:
            lines += [f"{{% {body} %}}" for _, body in tags]
        elif paragraph.row not in tag_rows and paragraph.cell not in tag_cells:
            lines.append(paragraph.text + "\n")
    return "".join(lines)


def _parse(source: str, where: str, faults: list[str]) -> Nodes:
    from jinja2 import Environment, TemplateSyntaxError

    # The newline at the end is a paragraph's and must be kept.
    environment = Environment(keep_trailing_newline=True)
    try:
        return _Converter(where, faults).nodes(environment.parse(source).body)
    except TemplateSyntaxError as error:
        tag = _near(source, error.lineno)
        faults.append(f"{where}: tanda templat keliru di dekat '{tag}' ({error.message})")
        return []


def _near(source: str, line: int) -> str:
    lines = source.split("\n")
    text = re.sub(r"<[^>]+>", " ", lines[min(line, len(lines)) - 1])
    tags = TAG.findall(text)
    return tags[-1] if tags else " ".join(text.split())[-60:]


class _Converter:
    """Jinja's syntax tree as a program; only names, loops and conditions are let through."""

    def __init__(self, where: str, faults: list[str]) -> None:
        self.where = where
        self.faults = faults

    def nodes(self, body: list[jinja.Node]) -> Nodes:
        found: Nodes = []
        for node in body:
            kind = type(node).__name__
            if kind == "Output":
                found += [self._printed(child) for child in node.nodes]  # type: ignore[attr-defined]
            elif kind == "For":
                found.append(self._for(node))
            elif kind == "If":
                found.append(self._if(node))
            else:
                self._refuse(f"perintah '{kind.lower()}'")
        return found

    def _printed(self, node: Any) -> Any:
        return node.data if type(node).__name__ == "TemplateData" else ["name", self._path(node)]

    def _for(self, node: Any) -> list[Any]:
        if node.else_ or node.test or node.recursive or type(node.target).__name__ != "Name":
            self._refuse("perulangan yang lebih dari 'for x in nama'")
            return ["for", "x", "", []]
        return ["for", node.target.name, self._path(node.iter), self.nodes(node.body)]

    def _if(self, node: Any) -> list[Any]:
        test, body, other = node.test, self.nodes(node.body), self.nodes(node.else_)
        for branch in reversed(node.elif_):
            other = [["if", self._path(branch.test), self.nodes(branch.body), other]]
        if type(test).__name__ == "Not":
            test, body, other = test.node, other, body
        return ["if", self._path(test), body, other]

    def _path(self, node: Any) -> str:
        names = []
        while type(node).__name__ == "Getattr":
            names.append(node.attr)
            node = node.node
        if type(node).__name__ != "Name":
            self._refuse(f"'{type(node).__name__}'")
            return ""
        return ".".join([node.name, *reversed(names)])

    def _refuse(self, what: str) -> None:
        self.faults.append(
            f"{self.where}: {what} tidak dipakai dalam tanda templat; "
            "tanda hanya memuat nama, 'for x in nama', atau 'if nama'"
        )
