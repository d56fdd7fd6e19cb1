"""The house's own laws: imports point one way, languages know no stage."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent / "pipeline"

# From left to right: a part may import what stands before it, and its own package.
ORDER = (
    "hints", "record", "pattern", "text", "fault", "kept", "archive", "wordxml",
    "jarak", "angka", "tanggal", "belum_diisi", "pejabat", "rujukan", "klaim", "kosakata", "ejaan", "singkatan",
    "load", "model", "view", "naskah", "telaah", "rules", "check", "cases",
    "template", "lambang", "layout", "render", "pdf", "verify", "report", "draft", "output",
    "inspect", "build", "usage", "cli", "__main__",
)  # fmt: skip
LANGUAGE = {
    "jarak",
    "angka",
    "tanggal",
    "belum_diisi",
    "pejabat",
    "rujukan",
    "klaim",
    "kosakata",
    "ejaan",
    "singkatan",
}
STAGES = set(ORDER[ORDER.index("load") :])
# A rule says what it found in a Slip, which belongs to the check; nothing else looks to the right.
ALLOWED = {("rules", "check"), ("telaah", "check")}


def part_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imports() -> dict[tuple[str, str], list[str]]:
    """(importing part, imported part) -> the files that do it."""
    found: dict[tuple[str, str], list[str]] = {}
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            for name in names:
                parts = name.split(".")
                if parts[0] == "pipeline" and len(parts) > 1:
                    found.setdefault((part_of(path), parts[1]), []).append(str(path))
    return found


def test_every_part_has_its_place() -> None:
    parts = {part_of(path) for path in ROOT.rglob("*.py")} - {"__init__"}
    assert len(parts) > 20, "the parts were found"
    assert parts - set(ORDER) == set()


def test_imports_point_one_way() -> None:
    found = imports()
    assert len(found) > 40, "the imports were seen"
    wrong = {
        pair: files
        for pair, files in found.items()
        if pair[0] != pair[1]
        and pair not in ALLOWED
        and ORDER.index(pair[1]) > ORDER.index(pair[0])
    }
    assert wrong == {}


def test_the_language_of_decrees_knows_no_stage() -> None:
    found = imports()
    assert any(pair[0] in LANGUAGE for pair in found)
    assert [pair for pair in found if pair[0] in LANGUAGE and pair[1] in STAGES] == []


def test_one_place_knows_each_library() -> None:
    """docxtpl and Jinja, the YAML parser, the costly `typing`: each in its parts alone."""
    homes = {
        "docxtpl": {"template"},
        "jinja2": {"template"},
        "yaml": {"load", "rujukan"},
        "typing": {"hints", "record", "template"},
    }
    seen = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            for name in (name.split(".")[0] for name in names):
                if name in homes:
                    seen.add(name)
                    assert part_of(path) in homes[name], f"{path} imports {name}"
    assert seen == homes.keys()
