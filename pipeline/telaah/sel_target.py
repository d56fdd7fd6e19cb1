"""Target cells against the explanation that stands in their row."""

from __future__ import annotations

from itertools import pairwise

from pipeline.klaim import Angka
from pipeline.klaim.bilangan import ANGKA, NOMOR, PERSEN, RUSAK, TAHUN
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.record import Record
from pipeline.telaah.indikator import Indikator, indikator
from pipeline.telaah.klaim import klaim
from pipeline.telaah.nilai import berpersen
from pipeline.telaah.stok import arus

# The target of someone else, or of another paper, or of another time.
ASING = ("nasional", "provinsi", "kementerian", "pusat", " lalu", " sebelumnya", "akhir")


class Baris(Record):
    """A figure in a target cell, and the targets that the explanation in its row tells: its own
    kind (`sama`), or a count and its base (`bagian`) of which it should be the percentage."""

    naskah: Naskah
    sel: Angka
    sama: list[Angka]
    bagian: list[tuple[Angka, Angka]]


def sel_target(naskah: Naskah) -> list[Baris]:
    """The target cells whose row explains them."""
    nomor = {id(alinea): n for n, alinea in enumerate(naskah.alinea)}
    per_paragraf: dict[int, list[Angka]] = {}
    for angka in naskah.once(klaim).angka:
        if angka.jenis not in (NOMOR, TAHUN, RUSAK):
            per_paragraf.setdefault(angka.paragraf, []).append(angka)
    found = []
    for satu in naskah.once(indikator):
        sel = [a for each in _sel_target(satu) for a in _di(each, nomor, per_paragraf)]
        if len(sel) != 1:
            continue
        penjelas = [
            a
            for kolom in ("penjelasan", "keterangan", "alasan")
            for each in satu.sel.get(kolom, ())
            for a in _di(each, nomor, per_paragraf)
        ]
        satuan = satu.satu("satuan")
        persen = sel[0].jenis == PERSEN or (
            sel[0].jenis == ANGKA and satuan is not None and berpersen(satuan.teks.strip())
        )
        baris = _baris(naskah, sel[0], penjelas, persen)
        if baris:
            found.append(baris)
    return found


def _sel_target(satu: Indikator) -> list[Alinea]:
    """The cells of its target, of whatever year."""
    kolom = [nama for nama in satu.sel if nama == "target" or nama.startswith("target ")]
    return satu.sel[kolom[0]] if len(kolom) == 1 else []


def _di(alinea: Alinea, nomor: dict[int, int], ada: dict[int, list[Angka]]) -> list[Angka]:
    return ada.get(nomor.get(id(alinea), -1), [])


def _baris(naskah: Naskah, sel: Angka, penjelas: list[Angka], berpersen: bool) -> Baris | None:
    naik = naskah.once(arus)
    target = [
        a
        for a in penjelas
        if a.peran in ("target", "rencana")
        and a.dokumen in ("", "perjanjian kinerja")
        and not a.ambang
        and id(a) not in naik
    ]
    tahun = max((a.tahun or 0 for a in target), default=0)
    target = [a for a in target if (a.tahun or tahun) == tahun and not _asing(naskah, a)]
    persen = [a for a in target if a.jenis == PERSEN] if berpersen else []
    if berpersen and not persen:
        persen = [a for a in penjelas if _ditargetkan(naskah, a) and (a.tahun or tahun) >= tahun]
    sama = persen or [a for a in target if a.jenis == sel.jenis and a.satuan == sel.satuan]
    if all(a.nilai == 100 for a in sama):
        sama = [] if berpersen else sama
    bagian = [
        (a, b)
        for a, b in pairwise(penjelas)
        if a in target and b in target and a.bulat and b.bulat and b.satuan and _dari(naskah, a, b)
    ]
    if not berpersen or sama:
        bagian = []
    return Baris(naskah, sel, sama, bagian) if sama or bagian else None


def _asing(naskah: Naskah, satu: Angka) -> bool:
    """'target memperhatikan hasil tahun lalu, yaitu 57,50%' tells no target."""
    depan = naskah.alinea[satu.paragraf].teks[max(0, satu.mulai - 40) : satu.mulai].lower()
    akhir = depan[depan.rfind("target") + 1 :]
    return any(kata in akhir for kata in ASING)


def _ditargetkan(naskah: Naskah, satu: Angka) -> bool:
    """'5 dari 7 jembatan (71,43%) ditargetkan terlayani': no result, in a paragraph on targets."""
    if satu.jenis != PERSEN or satu.peran or satu.dokumen or satu.ambang or satu.nilai == 100:
        return False
    return "ditarget" in naskah.alinea[satu.paragraf].teks and not _asing(naskah, satu)


def _dari(naskah: Naskah, a: Angka, b: Angka) -> bool:
    if a.paragraf != b.paragraf or b.nilai <= 0:
        return False
    sela = naskah.alinea[a.paragraf].teks[a.sampai : b.mulai]
    return sela.strip() in ("dari", "dari total", "dari seluruh", "dari jumlah")
