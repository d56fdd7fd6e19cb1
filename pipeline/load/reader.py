"""From the parser's events to nodes, collecting what is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.hints import Any
from pipeline.load.document import Document
from pipeline.load.nodes import Mapping, Node, Sequence
from pipeline.load.parser import yaml
from pipeline.load.scalar import COPY, PLAIN, Scalar
from pipeline.pattern import pattern
from pipeline.text import Place, Text, place, typed

MAX_DEPTH = 12

DIRECTIVE = pattern(r"^%.*", re.MULTILINE)
SECOND = (
    "satu berkas memuat satu keputusan; hapus garis '---' ini, atau pindahkan lanjutannya ke "
    "berkas lain"
)

CURLY = pattern("“[^“”]+”|‘[^‘’]+’")
OPENED = ("“", "‘")
CURLED = "tanda kutip lengkung (salinan dari Word) ikut tercetak; pakai tanda kutip lurus"

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class TooDeep(Exception):
    """Nested beyond MAX_DEPTH; the fault is already told."""


class Reader:
    """Reads one document; `faults` takes what is refused."""

    def __init__(self, document: Document, faults: list[tuple[Place, str]]) -> None:
        self.document = document
        self.faults = faults
        # The stubs make every mark optional; an event of a parser always has both. Behind the last
        # event a parser gives None.
        self.events: Iterator[Any] = iter(LOADER(document.text).get_event, None)

    def read(self) -> Node | None:
        """The root, None for a file without any. Raises yaml.YAMLError for what is not YAML."""
        root: Node | None = None
        documents = 0
        text = self.document.text
        if (text.startswith("%") or "\n%" in text) and (directive := DIRECTIVE.search(text)):
            self._refuse(directive.start(), f"baris '{directive[0]}' tidak dipakai; hapus")
        try:
            for event in self.events:
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        mark: Any = event.start_mark
                        self._refuse(mark.index, SECOND)
                elif isinstance(event, yaml.NodeEvent):
                    node = self._node(event, 1)
                    root = node if root is None else root
        except TooDeep:
            pass
        return root

    def _node(self, event: Any, depth: int) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.AliasEvent):
            return self._unquoted(start, end)
        if event.anchor is not None or event.tag is not None:
            word = self.document.text[start:].split(maxsplit=1)[0]
            self._refuse(start, f"penanda '{word}' tidak dipakai; hapus")
        if event.flow_style:
            return self._flow(start)
        if depth > MAX_DEPTH:
            self._refuse(start, f"susunannya bertingkat lebih dari {MAX_DEPTH}; periksa tanda '- '")
            raise TooDeep
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _scalar(self, event: Any) -> Text:
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor is not None or event.tag is not None:
            return self._unquoted(start, end)
        style, value = event.style or PLAIN, event.value
        scalar = Scalar(self.document, start, end, style)
        if not scalar.usual(value):
            value = scalar.value()
            for index, message in scalar.faults():
                self._refuse(index, message)
        if value.startswith(OPENED) and style == PLAIN and start and CURLY.fullmatch(value):
            self._refuse(start, f"{CURLED}; {COPY}{self.document.quoted(start, end)}")
        return typed(value, scalar)

    def _unquoted(self, start: int, end: int, also: str = "") -> Text:
        """Text that YAML took for something of its own: refused, shown in quotes, and read on."""
        opening, quoted = self.document.text[start], self.document.quoted(start, end)
        self._refuse(
            start, f"teks yang diawali '{opening}' harus diberi tanda kutip{also}; {COPY}{quoted}"
        )
        return typed(self.document.text[start:end], Scalar(self.document, start, end, PLAIN))

    def _flow(self, start: int) -> Text:
        """A `{…}` or `[…]`; commas would split the text in it, decimal commas too."""
        depth, end = 1, start
        while depth:
            event = next(self.events)
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            end = event.end_mark.index
        also = ""
        if "," in self.document.text[start:end]:
            also = " (bila daftar, tulis tiap butirnya di baris sendiri, diawali '- ')"
        return self._unquoted(start, end, also)

    def _sequence(self, event: Any, depth: int) -> Sequence:
        sequence = Sequence(self._place(event))
        for item in self.events:
            if isinstance(item, yaml.SequenceEndEvent):
                break
            sequence.items.append(self._node(item, depth + 1))
        return sequence

    def _mapping(self, event: Any, depth: int) -> Mapping:
        mapping = Mapping(self._place(event))
        for key_event in self.events:
            if isinstance(key_event, yaml.MappingEndEvent):
                break
            key = self._node(key_event, depth + 1)
            value = self._node(next(self.events), depth + 1)
            at = key_event.start_mark.index
            if not isinstance(key, Text):
                self._refuse(at, "kunci harus berupa kata, bukan daftar atau kelompok; hapus '?'")
            elif (name := str(key)) in mapping.entries:
                before = place(mapping.entries[name][0])
                line = before.line if before else 0
                self._refuse(
                    at,
                    f"kunci '{key}' sudah tertulis di baris {line}; gabungkan isinya di satu "
                    "tempat, lalu hapus yang lain",
                )
            else:
                mapping.entries[name] = (key, value)
        return mapping

    def _refuse(self, index: int, message: str) -> None:
        self.faults.append((self.document.place(index), message))

    def _place(self, event: Any) -> Place:
        mark = event.start_mark
        return Place(self.document.name, mark.line + 1, mark.column + 1)
