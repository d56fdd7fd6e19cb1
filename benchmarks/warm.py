"""One process, many distinct decrees: documents a second against plain docxtpl and rust-docxtpl."""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import kit

from pipeline.render import render
from pipeline.template.template import load_template
from pipeline.text import Text
from pipeline.view.parts import View

MANY, FEW = 1000, 40


def decrees() -> Iterator[View]:
    """Views that all differ, in number and in text."""
    base, number = kit.printed(), 0
    while True:
        number += 1
        diktum = tuple(d._replace(isi=Text(f"{d.isi} ({number})")) for d in base.diktum)
        yield base._replace(nomor=Text(f"NOMOR {number}/I/DPMD/2024"), diktum=diktum)


def ours() -> tuple[float, float]:
    """Documents a second, and megabytes of memory that the run grew by."""
    template = load_template(str(kit.TEMPLATE))
    views = list(islice(decrees(), MANY))
    for each in views[:20]:
        render(template, each)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    for each in views:
        render(template, each)
    seconds = time.perf_counter() - start
    return MANY / seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def theirs(python: str, folder: str) -> float:
    records = Path(folder, "records.json")
    records.write_text(json.dumps([kit.plain_data(v) for v in islice(decrees(), FEW)]), "utf-8")
    peer = str(kit.ROOT / "benchmarks" / "peer.py")
    command = [python, peer, str(kit.TEMPLATE), str(records), str(Path(folder, "peer.docx"))]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rust", metavar="PYTHON", help="a Python that has rust-docxtpl")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rate, grown = ours()
        print(f"iku           : {rate:6.1f} documents/s; memory grew {grown:.1f} MB over {MANY}")
        for name, python in (("plain docxtpl", sys.executable), ("rust-docxtpl", asked.rust)):
            if python:
                peer = theirs(python, folder)
                print(f"{name:14}: {peer:6.1f} documents/s; iku is {rate / peer:.1f} times as fast")


if __name__ == "__main__":
    main()
