"""Runs every rule over a Naskah; one slip in one place gives one finding."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.check.rule import Rule, all_rules
from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.record import Record
from pipeline.text import Place, place

NOWHERE = Place("", 0, 0)


class Temuan(Record):
    """One finding, ready to be shown. `tempat`: what people call the place; `tertulis`: the guilty
    words; `letak`: where they were typed; `alinea[mulai:akhir]` where they are printed, in the
    paragraph number `urut`."""

    kode: str
    tingkat: str
    judul: str
    letak: Place
    tempat: str
    tertulis: str
    pesan: str
    ganti: str | None
    alinea: Alinea | None
    mulai: int
    akhir: int
    urut: int = 0


class Periksa(Record):
    """What one rule did: how many subjects it looked at and what it found."""

    rule: Rule
    diperiksa: int
    temuan: list[Temuan]


def check(naskah: Naskah, rules: Sequence[Rule] | None = None) -> list[Periksa]:
    """What every rule found, by code. A rule that crashes gives a finding that says so."""
    order = {id(alinea): n for n, alinea in enumerate(naskah.alinea)}
    runs = [_run(rule, naskah, order) for rule in (all_rules() if rules is None else rules)]
    _leave_explained(runs)
    naskah.forget()
    return runs


def findings(runs: Sequence[Periksa]) -> list[Temuan]:
    """All findings in the order of the file, the graver first at one place."""
    found = [temuan for run in runs for temuan in run.temuan]
    found.sort(key=lambda t: (t.letak.line, t.letak.column, t.urut, t.tingkat == TINJAU, t.kode))
    return found


def _run(rule: Rule, naskah: Naskah, order: dict[int, int]) -> Periksa:
    found: list[Temuan] = []
    count = 0
    judge = rule.check
    try:
        for subject in rule.subjects(naskah):
            count += 1
            if slip := judge(subject):
                temuan = _finding(rule, slip, naskah, order)
                if temuan not in found:
                    found.append(temuan)
    except Exception as error:  # one broken rule must not hide what the others see
        pesan = (
            f"Aturan ini gagal dijalankan ({type(error).__name__}: {error}); beri tahu pemelihara."
        )
        judul = f"Aturan {rule.kode} gagal"
        found.append(
            Temuan(rule.kode, TINJAU, judul, NOWHERE, "program", "", pesan, None, None, 0, 0)
        )
    return Periksa(rule, count, found)


def _finding(rule: Rule, slip: Slip, naskah: Naskah, order: dict[int, int]) -> Temuan:
    alinea = slip.alinea
    return Temuan(
        rule.kode,
        slip.tingkat or rule.tingkat,
        rule.judul,
        _place(slip, naskah, order),
        alinea.nama,
        str(alinea.teks[slip.mulai : slip.akhir]),
        slip.pesan,
        slip.ganti,
        alinea,
        slip.mulai,
        slip.akhir,
        order.get(id(alinea), 0),
    )


def _place(slip: Slip, naskah: Naskah, order: dict[int, int]) -> Place:
    """Where the words were typed; for words nobody typed, the nearest typed ones before them.

    A slip of no words is one of the paragraph's marker or label.
    """
    teks, tanda = slip.alinea.teks, slip.alinea.tanda
    found = place(tanda) if slip.mulai == slip.akhir else None
    found = found or place(teks, slip.mulai) or place(tanda)
    at = order.get(id(slip.alinea), 0)
    if slip.alinea.tabel and not found:  # a head that nobody typed: the table's first typed cell
        cells = (each for each in naskah.alinea[at:] if each.tabel == slip.alinea.tabel)
        found = next((where for each in cells if (where := place(each.teks))), None)
    while not found and at > 0:
        at -= 1
        found = place(naskah.alinea[at].teks)
    return found or NOWHERE


def _leave_explained(runs: list[Periksa]) -> None:
    """Strike the findings that another rule explains better at the same words."""
    better: dict[str, list[Temuan]] = {}
    found = [run for run in runs if run.temuan]
    for run in found:
        for kode in run.rule.explains:
            better.setdefault(kode, []).extend(run.temuan)
    for run in found:
        others = better.get(run.rule.kode, ())
        run.temuan[:] = [t for t in run.temuan if not _overlaps(t, others)]


def _overlaps(temuan: Temuan, others: Sequence[Temuan]) -> bool:
    return any(
        other.alinea is temuan.alinea and other.mulai < temuan.akhir and temuan.mulai < other.akhir
        for other in others
    )
