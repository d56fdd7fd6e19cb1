"""The command as a clerk types it: what it makes, what it says, how it ends."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli import main
from tests import kit

CONFIG_2023, CONFIG_2024 = map(str, kit.CONFIGS)


def iku(*words: str, cwd: Path = kit.ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *words], capture_output=True, text=True, encoding="utf-8",
        cwd=cwd, env={**os.environ, "PYTHONPATH": str(kit.ROOT), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip


def test_makes_the_decree_and_says_so(tmp_path: Path) -> None:
    run = iku("buat", CONFIG_2024, "--tanpa-pdf", "-o", str(tmp_path))
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / "iku_2024" / "keputusan.docx").is_file()
    assert "keputusan.docx" in run.stdout
    assert re.search(r"Selesai dalam \d+,\d\d detik\.", run.stdout)


def test_several_files_go_on_after_a_faulty_one(tmp_path: Path) -> None:
    broken = tmp_path / "rusak.yaml"
    broken.write_text("nomor: 1\n", encoding="utf-8")
    run = iku("buat", str(broken), CONFIG_2024, "--tanpa-pdf", "-o", str(tmp_path))
    assert run.returncode == 2
    assert f"{broken}:1:1: kunci 'tanggal' belum ada" in run.stderr
    assert (tmp_path / "iku_2024" / "keputusan.docx").is_file()
    assert not (tmp_path / "rusak").exists()


USAGE = [
    ((), "belum disebut: perintah"),
    (("buat",), "belum disebut: berkas"),
    (("buta", "x.yaml"), "'buta' bukan"),
    (("buat", "x.yaml", "--tanpa-pdv"), "pilihan tidak dikenal: --tanpa-pdv"),
    (("buat", "x.yaml", "--mesin-pdf", "word"), "'word' bukan"),
    (("buat", "x.yaml", "-o"), "isinya belum disebut"),
]


@pytest.mark.parametrize(("words", "said"), USAGE, ids=[said for _, said in USAGE])
def test_wrong_usage(words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    err = capsys.readouterr().err
    assert said in err
    assert "--help" in err
    assert err.count("\n") == 1


def test_help_is_indonesian(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["buat", "--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert out.startswith("Cara pakai: iku buat")
    assert "pilihan:" in out
    assert "usage" not in out and "options" not in out


def test_files_that_would_share_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["buat", CONFIG_2024, "lain/iku_2024.yaml", "--tanpa-pdf", "-o", str(tmp_path)]) == 2
    )
    assert "akan menimpa hasil" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["tidak_ada.yaml", "."])
def test_no_such_file(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["buat", name, "--tanpa-pdf", "-o", str(tmp_path)]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_without_pdf_an_older_pdf_does_not_stay_as_if_it_were_current(tmp_path: Path) -> None:
    folder = tmp_path / "iku_2024"
    folder.mkdir()
    (folder / "keputusan.pdf").write_bytes(b"lama")
    run = iku("buat", CONFIG_2024, "--tanpa-pdf", "-o", str(tmp_path))
    assert run.returncode == 0
    assert "keputusan.pdf dihapus" in run.stdout
    assert {path.name for path in folder.iterdir()} == {"keputusan.docx", "lembar-periksa.html"}


def test_the_offices_own_template_in_the_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "keputusan.docx").write_bytes(
        kit.altered(
            kit.TEMPLATE.read_bytes(), "word/document.xml", kit.replaced("TENTANG", "PERIHAL")
        )
    )
    run = iku("buat", CONFIG_2024, "--tanpa-pdf", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    docx = (tmp_path / "output" / "iku_2024" / "keputusan.docx").read_bytes()
    assert "PERIHAL" in "".join(kit.texts(docx))


DIES = """
import os, sys
from pipeline.cli import main
def die(*_):
    os._exit(9)
os.{call} = die
main(sys.argv[1:])
"""


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_run_that_is_killed_leaves_the_old_output_whole(tmp_path: Path, call: str) -> None:
    folder = tmp_path / "iku_2024"
    folder.mkdir()
    (folder / "keputusan.docx").write_bytes(b"lama")
    run = subprocess.run(
        [sys.executable, "-c", DIES.format(call=call), "buat", CONFIG_2024, "--tanpa-pdf",
         "-o", str(tmp_path)],
        cwd=kit.ROOT, check=False,
    )  # fmt: skip
    assert run.returncode == 9, "it died where it should"
    assert (folder / "keputusan.docx").read_bytes() == b"lama"
