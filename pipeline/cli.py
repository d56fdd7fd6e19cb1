"""The command `iku`: reads what was asked, runs it, tells what came of it."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Sequence
from datetime import date

from pipeline.fault import Fault
from pipeline.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

    from pipeline.build import Result
    from pipeline.report.outcome import Hasil

DONE, BLOCKED, FAILED = 0, 1, 2


def run() -> int:
    """The command line of this process. Its life is short: looking for garbage, most of all at its
    very end among all that it has loaded, would take a tenth of it."""
    gc.set_threshold(100_000)
    code = main()
    gc.freeze()
    return code


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line. Returns 0 done, 1 blocked by a finding, 2 could not run."""
    from pipeline.usage import parse

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # an old Windows console lacks some letters
            stream.reconfigure(errors="replace")
    try:
        asked = parse(argv)
        return COMMANDS[asked.perintah](asked)
    except Fault as fault:
        return _tell(fault)
    except KeyboardInterrupt:
        print("Dihentikan; berkas lama tidak berubah.", file=sys.stderr)
        return FAILED
    except BrokenPipeError:  # the reader of our output, `| head` say, has seen enough
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - it lives as long as the process
        return FAILED


def _buat(asked: Namespace) -> int:
    from pipeline.build import build
    from pipeline.template.choice import Templates

    engine = None
    if not asked.tanpa_pdf:
        from pipeline.pdf import pilih_mesin

        engine = pilih_mesin(asked.mesin_pdf)
    templates = Templates(asked.templat)
    code = DONE
    for path, folder in _folders(asked.berkas, asked.o).items():
        start = time.perf_counter()
        try:
            result = build(path, templates, folder, engine, date.today())
        except Fault as fault:
            code = _tell(fault)
            continue
        _tell_made(result, folder, time.perf_counter() - start)
        code = max(code, BLOCKED if result.hasil.wajib else DONE)
    return code


def _tell_made(result: Result, folder: str, seconds: float) -> None:
    if result.hasil.temuan:
        print(_report(result.hasil))
    for made in result.made:
        print(f"{made}{f'  ({result.pdf})' if made.endswith('.pdf') else ''}")
    for name in result.removed:
        print(f"{os.path.join(folder, name)} dihapus: berasal dari pembuatan sebelumnya")
    for warning in result.warnings:
        print(warning)
    if result.hasil.wajib:
        print("Masih DRAF: perbaiki temuan wajib di atas, lalu jalankan lagi.")
    print(f"Selesai dalam {seconds:.2f}".replace(".", ",") + " detik.")


def _periksa(asked: Namespace) -> int:
    from pipeline.inspect import inspect_file

    code, results = DONE, []
    for path in asked.berkas:
        try:
            results.append(inspect_file(path, date.today()))
        except Fault as fault:
            code = _tell(fault)
    if asked.format == "json":
        from pipeline.report.json import as_json

        print(as_json(results))
    else:
        print("\n".join(map(_report, results)), end="")
    return max(code, BLOCKED if any(hasil.wajib for hasil in results) else DONE)


def _report(hasil: Hasil) -> str:
    from pipeline.report.screen import as_text

    return as_text(hasil, colour=sys.stdout.isatty() and "NO_COLOR" not in os.environ)


def _aturan(asked: Namespace) -> int:
    from pipeline.report.catalogue import catalogue, explained

    print(explained(asked.kode) if asked.kode else catalogue(), end="")
    return DONE


def _folders(paths: Sequence[str], root: str) -> dict[str, str]:
    """Each file's output folder: root/name. Raises Fault when two files would share one."""
    folders: dict[str, str] = {}
    owner: dict[str, str] = {}
    for path in paths:
        folder = os.path.join(root, os.path.splitext(os.path.basename(path))[0])
        if owner.setdefault(folder, path) != path:
            raise Fault(
                f"{path}: hasilnya akan menimpa hasil {owner[folder]}; ganti nama salah satu"
            )
        folders[path] = folder
    return folders


def _tell(fault: Fault) -> int:
    for message in fault.messages:
        print(message, file=sys.stderr)
    return FAILED


COMMANDS = {"buat": _buat, "periksa": _periksa, "aturan": _aturan}
