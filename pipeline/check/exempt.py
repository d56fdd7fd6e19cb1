"""Tidak ada temuan yang dikecualikan tanpa guna.

Temuan yang diterima ditulis di bawah `dikecualikan:` dengan aturan, kutipan, alasan, nama, dan
tanggal berakhirnya. Pengecualian yang sudah lewat tanggalnya, atau yang tidak lagi menemukan
kata-katanya, harus dihapus atau diperbarui; kalau tidak, ia akan menutupi kesalahan yang lain.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pipeline import tanggal
from pipeline.check.check import NOWHERE, Periksa, Temuan
from pipeline.check.rule import Rule
from pipeline.check.slip import TINJAU
from pipeline.model.keputusan import Pengecualian
from pipeline.text import Text, place

KODE = "D01"
_title, _, _body = (__doc__ or "").partition("\n")
RULE = Rule(
    KODE, TINJAU, _title.rstrip("."), _body.strip(), "aturan pemakaian alat ini",
    lambda _: (), lambda _: None, (),
)  # fmt: skip


class Diterima:
    """An accepted finding, with who accepted it, why, and until when."""

    def __init__(self, temuan: Temuan, pengecualian: Pengecualian) -> None:
        self.temuan, self.pengecualian = temuan, pengecualian


def without_accepted(
    runs: Sequence[Periksa], accepted: Sequence[Pengecualian], today: date
) -> tuple[list[Periksa], list[Diterima]]:
    """The runs less what the file accepts, and what that is; a useless acceptance is a finding."""
    taken: list[Diterima] = []
    own: list[Temuan] = []
    for each in accepted:
        over = _over(each, today)
        hits = [] if over else [t for run in runs for t in run.temuan if _matches(each, t)]
        taken += [Diterima(temuan, each) for temuan in hits]
        if over:
            own.append(_temuan(each.sampai, over))
        elif not hits:
            pesan = f"Aturan {each.aturan} tidak menandai '{each.kutipan}' lagi; hapus bagian ini."
            own.append(_temuan(each.kutipan, pesan))
    gone = {id(diterima.temuan) for diterima in taken}
    left = [run if gone.isdisjoint(map(id, run.temuan)) else _less(run, gone) for run in runs]
    return [*left, Periksa(RULE, len(accepted), own)], taken


def _less(run: Periksa, gone: set[int]) -> Periksa:
    return run._replace(temuan=[t for t in run.temuan if id(t) not in gone])


def _matches(each: Pengecualian, temuan: Temuan) -> bool:
    return temuan.kode == each.aturan and " ".join(temuan.tertulis.split()) == " ".join(
        each.kutipan.split()
    )


def _over(each: Pengecualian, today: date) -> str:
    """Why this acceptance no longer counts, or nothing."""
    try:
        until = tanggal.baca(each.sampai)
    except ValueError as error:
        return str(error)
    if until < today:
        return f"Pengecualian ini berakhir {tanggal.tulis(until)}; periksa lagi atau hapus."
    return ""


def _temuan(typed: Text, pesan: str) -> Temuan:
    letak = place(typed) or NOWHERE
    return Temuan(
        KODE, RULE.tingkat, RULE.judul, letak, "dikecualikan", str(typed), pesan, None, None, 0, 0
    )
