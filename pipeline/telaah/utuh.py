"""Numbers told as all there are of a noun, against the bases that shares are taken of."""

from __future__ import annotations

from pipeline.klaim import Angka
from pipeline.klaim.hitung import SALAH
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import klaim
from pipeline.telaah.porsi import porsi
from pipeline.telaah.sempit import sempit
from pipeline.telaah.stok import arus

UTUH = ("memiliki ", "mempunyai ", "membawahi ", "seluruh ", "total ", "jumlah ", "berjumlah ")
AKHIR = frozenset(" .,;()")


def utuh(naskah: Naskah) -> list[tuple[Angka, list[Angka]]]:
    """Each number told as all there are of a noun in a year, with the bases of that noun and year
    that the shares that come out have."""
    dasar = [
        b.porsi.dasar
        for b in naskah.once(porsi)
        if b.porsi.dasar is not None and b.hasil != SALAH and b.porsi.jumlah is not None
    ]
    found = []
    # Of nothing every base is 0%: only the other bases tell whether it is right.
    nihil = {id(p.dasar) for p in naskah.once(klaim).porsi if p.jumlah and not p.jumlah.nilai}
    ada = {id(a) for a in dasar} - nihil
    for satu in naskah.once(klaim).angka:
        if not satu.bulat or not satu.satuan or satu.tahun is None or id(satu) in ada:
            continue
        if " " in satu.frasa or satu.ambang or satu.warisan or id(satu) in naskah.once(arus):
            continue
        teks = naskah.alinea[satu.paragraf].teks.lower()
        ekor = teks[satu.sampai : satu.sampai + 5]
        utuh = id(satu) in nihil or teks[: satu.mulai].endswith(UTUH)
        if not utuh or ekor.startswith((" yang", " ber")):
            continue
        if (ekor[:1] and ekor[0] not in AKHIR) or sempit(naskah, satu):
            continue
        sama = [
            a
            for a in dasar
            if a is not satu and a.satuan == satu.satuan and a.frasa.lower() == satu.satuan
        ]
        found.append((satu, [a for a in sama if a.tahun == satu.tahun and not a.dokumen]))
    return found


def ditunjuk(naskah: Naskah) -> list[tuple[Angka, Angka]]:
    """'Terdapat 917 perkara. Dari 917 perkara itu, …': a count, and the base that points to it."""
    found = []
    semua = naskah.once(klaim).angka
    for b in naskah.once(porsi):
        dasar = b.porsi.dasar
        if dasar is None or not dasar.satuan or b.hasil == SALAH:
            continue
        teks = naskah.alinea[dasar.paragraf].teks.lower()
        if not teks.startswith((" itu", " tersebut"), dasar.sampai):
            continue
        lalu = [
            a
            for a in semua
            if a.paragraf == dasar.paragraf and a.mulai < dasar.mulai and a.satuan == dasar.satuan
        ]
        titik = teks.rfind(". ", 0, dasar.mulai)
        if len(lalu) == 1 and lalu[0].bulat and lalu[0].mulai > teks.rfind(". ", 0, max(titik, 0)):
            found.append((lalu[0], dasar))
    return found
