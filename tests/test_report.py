"""Findings on the screen, for programs and on the sign-off sheet; what is accepted or expired."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from pipeline.check.check import check
from pipeline.check.exempt import KODE, without_accepted
from pipeline.check.rule import Rule
from pipeline.check.slip import Slip, whole
from pipeline.cli import main
from pipeline.inspect import inspect_file
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.report.json import as_json
from pipeline.report.screen import as_text
from pipeline.report.sheet import as_html
from pipeline.text import Text
from tests import kit

TODAY = date(2026, 1, 1)
SPOILS = (
    ("19710612 199603 2 003", "19710612 199693 2 003"),
    ("Laporan Kinerja.", "Laporan  Kinerja."),
)


@pytest.fixture
def spoilt(tmp_path: Path) -> Path:
    """The specimen with a NIP that cannot be and a doubled blank."""
    text = kit.SPECIMEN.read_text(encoding="utf-8")
    for right, wrong in SPOILS:
        assert right in text
        text = text.replace(right, wrong)
    path = tmp_path / "salah.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_screen_places_underlines_explains_and_mends(spoilt: Path) -> None:
    text = as_text(inspect_file(str(spoilt), TODAY))
    lines = text.split("\n")
    line = next(
        n for n, typed in enumerate(spoilt.read_text("utf-8").split("\n"), 1) if "199693" in typed
    )
    head = next(n for n, shown in enumerate(lines) if shown.startswith(f"{spoilt}:{line}:"))
    assert re.search(r"P\d\d wajib", lines[head])
    assert "199693" in lines[head + 1]
    start = lines[head + 2].index("^")
    assert lines[head + 1][start:].startswith("19710612")
    assert f"{spoilt}: 1 wajib" in text
    assert "\033" not in text


def test_colour_only_where_asked(spoilt: Path) -> None:
    hasil = inspect_file(str(spoilt), TODAY)
    painted = as_text(hasil, colour=True)
    assert "\033[31m" in painted
    assert re.sub(r"\033\[\d+m", "", painted) == as_text(hasil)


def test_json_has_the_documented_form(spoilt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["periksa", str(spoilt), str(kit.SPECIMEN), "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["versi"] == 1
    bad, good = told["berkas"]
    assert (bad["status"], good["status"]) == ("draf", "final")
    assert good["temuan"] == []
    assert set(bad) == {"berkas", "status", "temuan", "aturan", "angka", "dikecualikan"}
    documented = re.findall(
        r'^     "(\w+)"', (kit.ROOT / "docs" / "json.md").read_text("utf-8"), re.M
    )
    assert len(documented) == 8
    for temuan in bad["temuan"]:
        assert list(temuan) == documented
    assert any(each["tertulis"].startswith("19710612") for each in bad["temuan"])
    assert {"kode", "diperiksa", "temuan"} == set(good["aturan"][0])
    assert {"diperiksa", "jumlah"} == set(good["angka"])


def test_periksa_ends_with_2_when_a_file_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["periksa", "tidak_ada.yaml", str(kit.SPECIMEN)]) == 2
    told = capsys.readouterr()
    assert "tidak_ada.yaml" in told.err
    assert "contoh.yaml: 0 wajib" in told.out


def test_periksa_knows_what_it_can_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "naskah.md"
    path.write_text("nomor: 1", encoding="utf-8")
    assert main(["periksa", str(path)]) == 2
    assert "jenis berkas ini tidak dikenal" in capsys.readouterr().err


def test_a_rule_that_crashes_is_a_finding() -> None:
    def broken(_: object) -> Slip | None:
        raise KeyError("x")

    naskah = Naskah([Alinea("tentang", Text("JUDUL"))])
    rule = Rule("X01", "wajib", "j", "p", "s", lambda n: n.alinea, broken, ())
    (run,) = check(naskah, [rule])
    (temuan,) = run.temuan
    assert "gagal" in temuan.judul
    assert "KeyError" in temuan.pesan


def test_the_better_explanation_silences_the_other_at_the_same_words_only() -> None:
    naskah = Naskah([Alinea("uraian", Text("satu")), Alinea("uraian", Text("dua"))])

    def rule(kode: str, which: slice, explains: tuple[str, ...] = ()) -> Rule:
        return Rule(
            kode,
            "wajib",
            "j",
            "p",
            "s",
            lambda n: n.alinea[which],
            lambda a: whole(a, kode),
            explains,
        )

    runs = check(naskah, [rule("X01", slice(0, 1), ("X02",)), rule("X02", slice(0, 2))])
    assert [[t.tertulis for t in run.temuan] for run in runs] == [["satu"], ["dua"]]


ACCEPT = """
dikecualikan:
  - aturan: {aturan}
    kutipan: {kutipan}
    alasan: sudah diperiksa terhadap surat keputusan pangkat
    nama: Sekretaris Dinas
    sampai: {sampai}
"""


def accepted(spoilt: Path, aturan: str, kutipan: str, sampai: str) -> Path:
    text = spoilt.read_text("utf-8") + ACCEPT.format(aturan=aturan, kutipan=kutipan, sampai=sampai)
    spoilt.write_text(text, encoding="utf-8")
    return spoilt


def nip_rule(spoilt: Path) -> str:
    return next(t.kode for t in inspect_file(str(spoilt), TODAY).temuan if "199693" in t.tertulis)


def test_an_accepted_finding_is_listed_and_no_longer_blocks(spoilt: Path) -> None:
    found = next(t for t in inspect_file(str(spoilt), TODAY).temuan if "199693" in t.tertulis)
    path = accepted(spoilt, found.kode, found.tertulis, "31 Desember 2026")
    hasil = inspect_file(str(path), TODAY)
    assert found.tertulis not in [t.tertulis for t in hasil.temuan]
    (taken,) = hasil.diterima
    assert taken.temuan.kode == found.kode
    (told,) = json.loads(as_json([hasil]))["berkas"][0]["dikecualikan"]
    assert told["nama"] == "Sekretaris Dinas"


@pytest.mark.parametrize(
    ("kutipan", "sampai", "said"),
    [
        ("19710612 199693 2 003", "31 Desember 2025", "berakhir 31 Desember 2025"),
        ("19710612 199693 2 003", "akhir tahun", "bukan tanggal"),
        ("tidak ada di naskah", "31 Desember 2026", "tidak menandai 'tidak ada di naskah' lagi"),
    ],
)
def test_a_stale_or_expired_acceptance_is_a_finding(
    spoilt: Path, kutipan: str, sampai: str, said: str
) -> None:
    path = accepted(spoilt, nip_rule(spoilt), kutipan, sampai)
    hasil = inspect_file(str(path), TODAY)
    (temuan,) = (t for t in hasil.temuan if t.kode == KODE)
    assert said in temuan.pesan
    assert temuan.letak.line > spoilt.read_text("utf-8").count("\n") - 7
    assert any("199693" in t.tertulis for t in hasil.temuan), "it still blocks"


def test_nothing_accepted_nothing_changed() -> None:
    assert without_accepted([], (), TODAY)[0][0].diperiksa == 0


def sheet(path: Path) -> str:
    files = [("salah.yaml", "0" * 64), ("keputusan-DRAF.docx", "f" * 64)]
    return as_html(inspect_file(str(path), TODAY), "Judul & <keputusan>", files, TODAY)


def test_the_sheet_tells_all_there_is_to_tell(spoilt: Path) -> None:
    html = sheet(accepted(spoilt, "P99", "x", "31 Desember 2026"))
    for told in ("DRAF", "199693", "Yang diperiksa", "Yang tidak diperiksa", "f" * 64, "✗", "✓",
                 "Judul &amp; &lt;keputusan&gt;", "1 Januari 2026", "kebenaran data di luar naskah"):  # fmt: skip
        assert told in html, told
    assert "<script" not in html
    assert not re.search(r'(?:src|href)="', html), "self-contained"


def test_the_sheet_reads_well_in_chromium(spoilt: Path, tmp_path: Path) -> None:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        pytest.skip("Chromium tidak terpasang (Chromium is not installed)")
    page, pdf = tmp_path / "lembar.html", tmp_path / "lembar.pdf"
    page.write_text(sheet(spoilt), encoding="utf-8")
    subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         f"--user-data-dir={tmp_path / 'profil'}", "--no-pdf-header-footer",
         f"--print-to-pdf={pdf}", page.as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    from pipeline.pdf import baca_pdf

    text = " ".join("\n".join(baca_pdf(pdf.read_bytes()).halaman).split())
    for told in ("Lembar periksa", "199693", "Yang tidak diperiksa", "Paraf"):
        assert told in text
