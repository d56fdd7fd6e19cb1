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

PAIRS = 11
# As installed: the libraries' bytecode is kept, so ours is too.
START = ("-c", "import sys; from pipeline.cli import run; sys.exit(run())")  # as pip starts it
UNCHECKED = ("-c", f"import pipeline.check.check as c; c.all_rules = list; {START[1]}")
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=kit.ROOT, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        data, target = Path(folder, "plain.yaml"), Path(folder, "plain.docx")
        kit.write_plain_yaml(data)
        python, config = sys.executable, str(kit.CONFIG)
        plain = [python, str(kit.ROOT / "benchmarks" / "plain.py"), str(data), str(target)]
        ours = {
            "iku buat --tanpa-pdf": [python, *START, "buat", config, "--tanpa-pdf", "-o", folder],
            "iku periksa": [python, *START, "periksa", config],
            "buat, without rules": [
                python,
                *UNCHECKED,
                "buat",
                config,
                "--tanpa-pdf",
                "-o",
                folder,
            ],
        }
        for command in (plain, *ours.values()):
            seconds(command)  # once for the disk and the caches
        took: dict[str, list[tuple[float, float]]] = {name: [] for name in ours}
        for _ in range(PAIRS):
            for name, command in ours.items():
                took[name].append((seconds(command), seconds(plain)))
        for name, pairs in took.items():
            mine, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
            ratio = statistics.median(a / b for a, b in pairs)
            print(
                f"{name:21}: {mine * 1000:4.0f} ms, plain docxtpl script {theirs * 1000:4.0f} ms; ",
                end="",
            )
            print(f"ratio {ratio:.2f} (median of {PAIRS} pairs)")


if __name__ == "__main__":
    main()
