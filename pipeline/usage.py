"""The words and options of the command line, in Indonesian."""

from __future__ import annotations

import re
from argparse import ArgumentParser, HelpFormatter, Namespace
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from pipeline.fault import Fault

# What argparse says, and how a clerk should read it.
SAYINGS = (
    (r"the following arguments are required: (.*)", r"belum disebut: \1"),
    (r"unrecognized arguments: (.*)", r"pilihan tidak dikenal: \1"),
    (r"argument (.*): invalid choice: '?(.*?)'? \(choose from (.*)\)", r"\1: '\2' bukan \3"),
    (r"argument (.*): expected one argument", r"\1: isinya belum disebut"),
    (r"argument (.*): expected at least one argument", r"\1: isinya belum disebut"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 dapat berarti \2; tulis lengkap"),
    (r"argument (.*): ignored explicit argument (.*)", r"\1 tidak memakai isi, hapus \2"),
)  # fmt: skip


WIDTH = 78  # to ask the terminal for its own takes longer than all the rest here


def parse(argv: Sequence[str] | None) -> Namespace:
    """What the command line asks for. Raises Fault for wrong usage."""
    parser = _Parser(
        prog="iku",
        description="Membuat keputusan dan lampirannya dari berkas YAML.",
        add_help=False,
    )
    _help(parser)
    commands = parser.add_subparsers(metavar="perintah", required=True, dest="perintah")
    buat = commands.add_parser(
        "buat", help="buat DOCX dan PDF dari berkas YAML", add_help=False,
        description="Membuat keputusan.docx dan keputusan.pdf dari setiap berkas YAML.",
    )  # fmt: skip
    _help(buat)
    buat.add_argument("berkas", nargs="+", help="berkas YAML, misalnya config/iku_2024.yaml")
    buat.add_argument(
        "-o", metavar="FOLDER", default="output", help="folder hasil (bawaan: output)"
    )
    buat.add_argument("--templat", metavar="BERKAS.docx", help="templat Word lain")
    buat.add_argument("--tanpa-pdf", action="store_true", help="hanya DOCX")
    buat.add_argument(
        "--mesin-pdf", choices=("auto", "libreoffice", "dxpdf"), default="auto",
        help="pembuat PDF (bawaan: auto, LibreOffice bila terpasang)",
    )  # fmt: skip
    periksa = commands.add_parser(
        "periksa", help="periksa berkas YAML, Word, atau teks", add_help=False,
        description="Memeriksa angka, tanggal, nama, dan rujukan setiap berkas.",
    )  # fmt: skip
    _help(periksa)
    periksa.add_argument("berkas", nargs="+", help="berkas .yaml, .docx, atau .txt")
    periksa.add_argument(
        "--format", choices=("teks", "json"), default="teks", help="bentuk hasil (bawaan: teks)"
    )
    aturan = commands.add_parser(
        "aturan", help="daftar aturan, atau penjelasan satu aturan", add_help=False,
        description="Menampilkan daftar aturan, atau satu aturan dengan contohnya.",
    )  # fmt: skip
    _help(aturan)
    aturan.add_argument("kode", nargs="?", help="kode aturan, misalnya A02")
    return parser.parse_args(argv)


class _Formatter(HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=WIDTH)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Any],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Cara pakai: " if prefix is None else prefix)


class _Parser(ArgumentParser):
    def __init__(self, **options: Any) -> None:
        super().__init__(**options, formatter_class=_Formatter, allow_abbrev=False)
        self._positionals.title = "yang disebut"
        self._optionals.title = "pilihan"

    def error(self, message: str) -> NoReturn:
        for english, indonesian in SAYINGS:
            if found := re.fullmatch(english, message):
                message = found.expand(indonesian)
                break
        raise Fault(f"iku: {message}. Petunjuk: {self.prog} --help")


def _help(parser: ArgumentParser) -> None:
    parser.add_argument("-h", "--help", action="help", help="tampilkan petunjuk ini")
