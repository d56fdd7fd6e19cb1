"""The words and options of the command line, in Indonesian."""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser, HelpFormatter, Namespace
from collections.abc import Iterable, Sequence

from pipeline.fault import Fault
from pipeline.hints import Any, NoReturn

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
    asked = sys.argv[1:] if argv is None else argv
    for name, (about, description, define) in COMMANDS.items():
        command = commands.add_parser(name, help=about, description=description, add_help=False)
        _help(command)
        if name in asked:  # the options of the others are not needed
            define(command)
    return parser.parse_args(asked)


def _buat(command: ArgumentParser) -> None:
    add = command.add_argument
    add("berkas", nargs="+", help="berkas YAML, misalnya config/iku_2024.yaml")
    add("-o", metavar="FOLDER", default="output", help="folder hasil (bawaan: output)")
    add("--templat", metavar="BERKAS.docx", help="templat Word lain")
    add("--tanpa-pdf", action="store_true", help="hanya DOCX")
    add(
        "--mesin-pdf",
        choices=("auto", "libreoffice", "dxpdf"),
        default="auto",
        help="pembuat PDF (bawaan: auto, LibreOffice bila terpasang)",
    )


def _periksa(command: ArgumentParser) -> None:
    command.add_argument("berkas", nargs="+", help="berkas .yaml, .docx, atau .txt")
    command.add_argument(
        "--format", choices=("teks", "json"), default="teks", help="bentuk hasil (bawaan: teks)"
    )


def _aturan(command: ArgumentParser) -> None:
    command.add_argument("kode", nargs="?", help="kode aturan, misalnya A02")


COMMANDS = {
    "buat": (
        "buat DOCX dan PDF dari berkas YAML",
        "Membuat keputusan.docx dan keputusan.pdf dari setiap berkas YAML.",
        _buat,
    ),
    "periksa": (
        "periksa berkas YAML, Word, atau teks",
        "Memeriksa angka, tanggal, nama, dan rujukan setiap berkas.",
        _periksa,
    ),
    "aturan": (
        "daftar aturan, atau penjelasan satu aturan",
        "Menampilkan daftar aturan, atau satu aturan dengan contohnya.",
        _aturan,
    ),
}


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
