"""Whole processes, side by side: the median ratio of `iku` to a plain docxtpl script."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import kit

PAIRS = 15
# As installed: the libraries' bytecode is kept, so ours is too.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=kit.ROOT, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        data, target = Path(folder, "plain.yaml"), Path(folder, "plain.docx")
        kit.write_plain_yaml(data)
        plain = [sys.executable, str(kit.ROOT / "benchmarks" / "plain.py"), str(data), str(target)]
        ours = [
            sys.executable,
            "-m",
            "pipeline",
            "buat",
            str(kit.CONFIG),
            "--tanpa-pdf",
            "-o",
            folder,
        ]
        seconds(plain), seconds(ours)  # once for the disk and the caches
        ratios, times = [], []
        for _ in range(PAIRS):
            ours_took, plain_took = seconds(ours), seconds(plain)
            ratios.append(ours_took / plain_took)
            times.append((ours_took, plain_took))
        ours_median, plain_median = (
            statistics.median(column) for column in zip(*times, strict=True)
        )
        print(f"plain docxtpl script : {plain_median * 1000:6.0f} ms")
        print(f"iku buat --tanpa-pdf : {ours_median * 1000:6.0f} ms")
        print(f"ratio                : {statistics.median(ratios):.2f}  (median of {PAIRS} pairs)")


if __name__ == "__main__":
    main()
