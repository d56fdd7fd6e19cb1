"""Every NIP of a decree, whose it is and whether it can be right."""

from __future__ import annotations

import re

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.pejabat import TemuanNip, baca_nama, baca_nip, baca_pangkat, cari_nip, periksa_nip
from pipeline.telaah.tanda_tangan import blok
from pipeline.telaah.teks import Teks, teks

LABEL_LAIN = pattern(r"\s*(?:NRP|NIK|NIAP|NIPD|NIY|NIDN|NRK|NUPTK|KTP)\b", re.IGNORECASE)
DERET = pattern(r"[0-9](?:[0-9 .\u00a0-]*[0-9])?")


class NipTertulis:
    """`alinea.teks[mulai:akhir]`: its `angka` without blanks, its owner `orang` ('' if unknown) and
    what is wrong with it; `sah` where nothing certainly is."""

    def __init__(
        self, alinea: Alinea, mulai: int, akhir: int, angka: str, orang: str, temuan: TemuanNip
    ) -> None:
        self.alinea, self.mulai, self.akhir = alinea, mulai, akhir
        self.angka, self.orang, self.temuan = angka, orang, temuan

    @property
    def sah(self) -> bool:
        return not self.temuan.wajib


def daftar_nip(naskah: Naskah) -> list[NipTertulis]:
    """Every NIP in the order of the paper, those that repeat the same typed one left out."""
    pemilik = {id(satu.nip): satu.orang for satu in naskah.once(blok) if satu.nip}
    pemilik |= _pemilik_lain(naskah)
    semua = naskah.once(teks)
    hasil = []
    dapat: set[int] = set()
    asli = set(map(id, semua.alinea))
    for alinea in _mungkin(semua):
        for mulai, akhir, angka in cari_nip(alinea.teks):
            dapat.add(id(alinea))
            orang = pemilik.get(id(alinea), "")
            hasil.append(_nip(naskah, alinea, mulai, akhir, angka, orang))
    for alinea in naskah.peran("nip"):
        if id(alinea) in asli and id(alinea) not in dapat:
            cacat = _cacat(alinea)
            if cacat:
                hasil.append(_nip(naskah, alinea, *cacat, pemilik.get(id(alinea), "")))
    return hasil


def _pemilik_lain(naskah: Naskah) -> dict[int, str]:
    """Whose NIP stands in a line of the other signatures: the name is the line above it, or above
    the rank."""
    hasil = {}
    lain = naskah.peran("turut", "pengesah")
    for n, alinea in enumerate(lain):
        di_atas = [satu for satu in lain[max(0, n - 2) : n] if satu.nama == alinea.nama]
        if di_atas and baca_pangkat(di_atas[-1].teks):
            di_atas.pop()
        if di_atas and "NIP" in alinea.teks:
            hasil[id(alinea)] = " ".join(baca_nama(di_atas[-1].teks).nama.casefold().split())
    return hasil


def _mungkin(semua: Teks) -> list[Alinea]:
    """The paragraphs with the word NIP or with as many digits in a row as a NIP begins with."""
    letak = {semua.ke(mulai) for mulai, akhir in semua.digit if akhir - mulai > 7}
    mulai = semua.kecil.find("nip")
    while mulai >= 0:
        letak.add(semua.ke(mulai))
        mulai = semua.kecil.find("nip", mulai + 3)
    return [semua.alinea[n] for n in sorted(letak)]


def _cacat(alinea: Alinea) -> tuple[int, int, str] | None:
    """Digits where a NIP should stand that are far from being one."""
    match = None if LABEL_LAIN.match(alinea.teks) else DERET.search(alinea.teks)
    angka = "".join(c for c in match[0] if c.isdecimal()) if match else ""
    return (*match.span(), angka) if match and len(angka) > 5 else None


def _nip(
    naskah: Naskah, alinea: Alinea, mulai: int, akhir: int, angka: str, orang: str
) -> NipTertulis:
    try:
        temuan = periksa_nip(baca_nip(angka), naskah.tanggal)
    except ValueError as salah:
        temuan = TemuanNip([str(salah)], [])
    return NipTertulis(alinea, mulai, akhir, angka, orang, temuan)
