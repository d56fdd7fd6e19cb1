"""Seeded: valid decrees of made-up offices are clean, and what contradicts them is found."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from pipeline.check.check import check, findings
from pipeline.check.rule import all_rules

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))

import fakta  # noqa: E402
import kit  # noqa: E402
import mutasi  # noqa: E402
import variasi  # noqa: E402

RULES = all_rules()
VARIATIONS = 200
EACH = 6  # mutations of each kind
SHARE = 98


@pytest.fixture(scope="module")
def mutations() -> list[mutasi.Hasil]:
    acak = Random(7)
    return [
        hasil
        for path in mutasi.DASAR
        for kind in fakta.semua_fakta(kit.naskah(path))
        for hasil in mutasi.coba(kit.naskah(path), RULES, EACH, acak, kind)
    ]


def test_valid_variations_are_clean() -> None:
    alarms = []
    looked, sizes = Counter[str](), set()
    for number, isi in variasi.banyak_naskah(VARIATIONS, seed=1000):
        runs = check(variasi.naskah(isi), RULES)
        looked.update(run.rule.kode for run in runs if run.diperiksa)
        sizes.add(sum(len(s["indikator"]) for s in isi["lampiran"][0]["sasaran"]))
        alarms += [(number, t.kode, t.tempat, t.tertulis, t.pesan) for t in findings(runs)]
    assert alarms == []
    assert {1, 40} <= sizes, "from one indicator to forty"
    assert len(looked) > 0.8 * len(RULES), "most rules had something to judge"


def test_what_contradicts_the_decree_is_found(mutations: list[mutasi.Hasil]) -> None:
    breaking = [hasil for hasil in mutations if hasil.pasangan.sebab]
    missed = [mutasi.uraian(hasil) for hasil in breaking if not hasil.kena]
    assert len(breaking) > 100
    assert 100 * len(missed) <= (100 - SHARE) * len(breaking), "\n".join(missed)


def test_nearly_every_kind_can_break_an_agreement(mutations: list[mutasi.Hasil]) -> None:
    kinds = {hasil.ubahan.jenis for hasil in mutations}
    breaking = {hasil.ubahan.jenis for hasil in mutations if hasil.pasangan.sebab}
    assert len(kinds) >= 14
    assert kinds - breaking == {"alamat"}, "only an address stands alone"


def test_a_mutation_alters_one_paragraph_or_one_list() -> None:
    naskah, acak = kit.naskah(mutasi.DASAR[0]), Random(1)
    for kind, semua in fakta.semua_fakta(naskah).items():
        u = fakta.ubah(naskah, kind, acak.choice(semua), acak)
        if u is None:
            continue
        baru = fakta.terapkan(naskah, u, angka=False)
        beda = [
            n for n, (a, b) in enumerate(zip(naskah.alinea, baru.alinea, strict=True)) if a != b
        ]
        if u.cara == "pindah":
            assert set(beda) <= set(fakta.sedaftar(naskah.alinea, u.urut))
        else:
            assert beda == [u.urut]
