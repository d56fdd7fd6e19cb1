"""How many of a thing the decree itself lists."""

from __future__ import annotations

from pipeline.klaim import Hitungan
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.indikator import indikator, nama_utama, tabel
from pipeline.telaah.klaim import klaim
from pipeline.telaah.sanding import rata

# The noun phrase may say no more than this, or other indicators may be meant.
FRASA = frozenset((
    "indikator", "indikator kinerja", "indikator kinerja utama", "indikator kinerja utama yang",
    "iku", "sasaran", "sasaran strategis", "sasaran kinerja", "sasaran renstra", "fungsi",
    "lampiran", "diktum",
))  # fmt: skip
# A count of indicators is one of this decree where one of these stands by.
SENDIRI = ("sasaran", "kinerja utama", "berikut", "keputusan ini", "lampiran", "tabel ", "iku")


def daftar(naskah: Naskah) -> list[tuple[Hitungan, frozenset[int]]]:
    """Each count of such a thing with the numbers that the lists allow for it."""
    return [
        (satu, ada)
        for satu in naskah.once(klaim).hitungan
        if _sendiri(naskah, satu) and (ada := _ada(naskah, satu.benda))
    ]


def _sendiri(naskah: Naskah, satu: Hitungan) -> bool:
    angka = satu.angka
    alinea = naskah.alinea[angka.paragraf]
    frasa = " ".join(angka.frasa.lower().split())
    if alinea.kolom not in ("", "penjelasan") or angka.dokumen or angka.ambang:
        return False
    teks = alinea.teks.lower()
    return frasa in FRASA and (satu.benda != "indikator" or any(kata in teks for kata in SENDIRI))


def _ada(naskah: Naskah, benda: str) -> frozenset[int]:
    if benda in ("indikator", "iku"):
        return _indikator(naskah)
    if benda == "sasaran":
        baris = [b for t in naskah.once(tabel) for b in t.baris]
        sel = {rata(s.teks).casefold() for b in baris for s in b.get("sasaran_renstra", ())[:1]}
        return frozenset((len(sel - {""}),)) if sel else frozenset()
    if benda == "fungsi":
        n = len(naskah.peran("fungsi"))
    elif benda == "diktum":
        n = len(naskah.peran("diktum"))
    elif benda == "lampiran":
        n = max((alinea.lampiran for alinea in naskah.alinea), default=0)
    else:
        n = 0
    return frozenset((n,)) if n else frozenset()


def _indikator(naskah: Naskah) -> frozenset[int]:
    """All indicators, those of one goal, and those of one table."""
    if not naskah.once(indikator):
        return frozenset()
    utama = naskah.once(nama_utama)
    banyak = {len({satu.sebutan.casefold() for satu in utama})}
    sasaran: dict[str, int] = {}
    kini = ""
    for satu in utama:
        sel = satu.sel.get("sasaran_renstra")
        kini = (rata(sel[0].teks) if sel else "") or kini
        sasaran[kini] = sasaran.get(kini, 0) + 1
    tabel_lain: dict[int, int] = {}
    for satu in naskah.once(indikator):
        tabel_lain[satu.tabel.nomor] = tabel_lain.get(satu.tabel.nomor, 0) + 1
    return frozenset(banyak | set(sasaran.values()) | set(tabel_lain.values()))
