"""Every command that the README and the manual show works as shown."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from pipeline.inspect import inspect_file
from pipeline.model.keputusan import Keputusan
from tests import kit
from tests.test_contoh import kinds

PAGES = (kit.ROOT / "README.md", kit.ROOT / "docs" / "panduan.md")


def shown() -> list[tuple[str, str]]:
    """(page, command) for each line of the pages' shell blocks."""
    found = []
    for page in PAGES:
        for block in re.findall(r"^```sh\n(.*?)^```", page.read_text("utf-8"), re.M | re.S):
            found += [(page.name, line) for line in block.splitlines() if line.strip()]
    return found


COMMANDS = [(page, line) for page, line in shown() if not line.startswith("pip install")]


def test_commands_were_found() -> None:
    assert len(COMMANDS) >= 6


def test_the_two_set_up_commands_are_those_that_ci_runs() -> None:
    """`.ci/run` takes them from the README and runs each in a fresh environment."""
    lines = [line for page, line in shown() if page == "README.md" and line.startswith("pip")]
    assert len(lines) == 2
    assert "iku buat config/iku_2024.yaml" in lines[0]
    assert lines[1].endswith("pytest")
    assert "grep '^pip install ' README.md" in (kit.ROOT / ".ci" / "run").read_text("utf-8")


@pytest.mark.parametrize(("page", "line"), COMMANDS, ids=[line for _, line in COMMANDS])
def test_a_shown_command_runs(page: str, line: str, tmp_path: Path) -> None:
    for folder in ("config", "templates"):
        shutil.copytree(kit.ROOT / folder, tmp_path / folder)
    shutil.copy(kit.ROOT / "tests" / "naskah_2023.txt", tmp_path / "naskah.txt")
    line = line.split("#")[0]
    words = shlex.split(line)
    start = [sys.executable, "-m", "pipeline"]
    words = [*start, *words[1:]] if words[0] == "iku" else [sys.executable, *words[1:]]
    run = subprocess.run(
        words, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(kit.ROOT), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    blocked = "2023" in line or "naskah.txt" in line
    assert run.returncode == (1 if blocked else 0), run.stderr
    assert "Traceback" not in run.stderr


def snippets() -> list[str]:
    """The pieces of YAML in the manual's chapter on other institutions."""
    manual = (kit.ROOT / "docs" / "panduan.md").read_text("utf-8")
    (chapter,) = re.findall(r"^## Keputusan instansi lain\n(.*?)^## ", manual, re.M | re.S)
    return re.findall(r"^```yaml\n(.*?)^```", chapter, re.M | re.S)


def laid_over(decree: str, snippet: str) -> str:
    """The decree with the snippet's keys in place of its own."""
    keys = re.findall(r"^(\w+):", snippet, re.M)
    groups = re.split(r"^(?=\w+:)", decree, flags=re.M)
    return "".join(each for each in groups if each.partition(":")[0] not in keys) + snippet


def test_snippets_were_found() -> None:
    assert len(snippets()) >= 7


@pytest.mark.parametrize("snippet", snippets(), ids=lambda snippet: snippet.partition(":")[0])
def test_a_snippet_fits_into_the_simplest_example(snippet: str, tmp_path: Path) -> None:
    decree = (kit.ROOT / "config" / "contoh" / "dinas.yaml").read_text("utf-8")
    if "pasal:" in snippet:  # stands in place of the diktum
        decree = laid_over(decree, "diktum:\n").removesuffix("diktum:\n")
    path = tmp_path / "iku.yaml"
    path.write_text(laid_over(decree, snippet), encoding="utf-8")
    hasil = inspect_file(str(path), date(2026, 1, 5))
    assert [(t.kode, t.tertulis, t.pesan) for t in hasil.temuan] == []


def test_the_manual_names_every_key() -> None:
    manual = (kit.ROOT / "docs" / "panduan.md").read_text("utf-8")
    named = set(re.findall(r"`(\w+)\*?`", manual))
    keys = {name for kind in kinds(Keputusan, {}) for name in kind.keys}
    assert len(keys) > 80
    assert sorted(keys - named) == []


def test_the_manual_names_every_example() -> None:
    manual = (kit.ROOT / "docs" / "panduan.md").read_text("utf-8")
    examples = {path.name for path in (kit.ROOT / "config" / "contoh").glob("*.yaml")}
    assert len(examples) >= 10
    assert sorted(name for name in examples if f"| `{name}` |" not in manual) == []


def test_the_manuals_shortest_decree_becomes_final(tmp_path: Path) -> None:
    manual = (kit.ROOT / "docs" / "panduan.md").read_text("utf-8")
    (decree,) = (
        block
        for block in re.findall(r"^```yaml\n(.*?)^```", manual, re.M | re.S)
        if block.startswith("nomor:")
    )
    path = tmp_path / "pendek.yaml"
    path.write_text(decree, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pipeline",
        "buat",
        str(path),
        "--tanpa-pdf",
        "-o",
        str(tmp_path),
    ]
    run = subprocess.run(command, cwd=kit.ROOT, capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 0, run.stdout + run.stderr
    assert (tmp_path / "pendek" / "keputusan.docx").is_file()
