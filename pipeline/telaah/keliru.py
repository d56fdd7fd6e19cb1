"""The slips and terms of data/kata.yaml that stand in the decree."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.ejaan import Entri, entri, frasa, sebagai_judul, seperti
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Peraturan, Rujukan, register
from pipeline.telaah.kata import kata
from pipeline.telaah.rujukan import rujukan
from pipeline.telaah.teks import Letak, Teks, teks

KELOMPOK = ("salah_tulis", "tidak_baku", "istilah")
BUKAN_PERAN = frozenset(("nama", "nip", "nomor"))


class Keliru:
    """`ragu`: the act whose title it stands in may have been named so; nobody here knows."""

    def __init__(self, letak: Letak, ganti: str, entri: Entri, ragu: bool) -> None:
        self.letak, self.ganti, self.entri, self.ragu = letak, ganti, entri, ragu


def keliru(naskah: Naskah) -> dict[str, list[Keliru]]:
    """Group of kata.yaml -> what of it stands in the decree, in the order of the paper."""
    semua = naskah.once(teks)
    hasil: dict[str, list[Keliru]] = {}
    for kelompok in KELOMPOK:
        temuan = []
        for letak, satu in _cari(naskah, semua, kelompok):
            if satu.dekat and not any(kata in letak.alinea.teks for kata in satu.dekat):
                continue
            kutipan = _kutipan(naskah, letak)
            ragu = False
            if kutipan:
                resmi = register().get(kutipan)
                if kelompok != "salah_tulis" or _memang_begitu(resmi, letak):
                    continue
                ragu = resmi is None and satu.di_judul
            temuan.append(Keliru(letak, _ganti(satu, letak, kutipan is not None), satu, ragu))
        hasil[kelompok] = temuan
    return hasil


def _cari(naskah: Naskah, semua: Teks, kelompok: str) -> Iterator[tuple[Letak, Entri]]:
    daftar = entri(kelompok)
    ada = naskah.once(kata)
    besar = kelompok == "istilah"  # terms are names, known by their capitals
    kosa = ada.hitung if besar else ada.kecil
    tempat = semua.utuh if besar else semua.kecil
    cocok = {satu: daftar[satu] for satu in kosa.keys() & daftar.keys()}
    if not besar:
        for satu in ada.bernya:
            if lama := daftar.get(satu[:-3]):
                cocok[satu] = lama._replace(baku=f"{lama.baku}nya")
    for awal, bagian in frasa(kelompok):
        if awal in kosa and bagian in tempat:
            cocok[bagian] = daftar[bagian]
    spans = [
        (mulai, mulai + len(satu), e)
        for satu, e in cocok.items()
        for mulai in semua.kata(satu, tempat)
    ]
    spans.sort(key=lambda span: (span[0], -span[1]))
    habis = -1
    for mulai, akhir, e in spans:
        letak = semua.letak(mulai, akhir) if mulai >= habis else None
        if letak and letak.alinea.peran not in BUKAN_PERAN:
            habis = akhir
            yield letak, e


def _kutipan(naskah: Naskah, letak: Letak) -> Rujukan | None:
    """The citation of an act that the words stand in."""
    for alinea, satu in naskah.once(rujukan):
        if alinea is letak.alinea and satu.mulai <= letak.mulai and letak.akhir <= satu.akhir:
            return satu
    return None


def _memang_begitu(resmi: Peraturan | None, letak: Letak) -> bool:
    return resmi is not None and letak.tertulis.lower() in resmi.tentang.lower()


def _ganti(satu: Entri, letak: Letak, dikutip: bool) -> str:
    tertulis = letak.tertulis
    if satu.baku[:1].isupper() or tertulis.isupper():
        return satu.baku if satu.baku[:1].isupper() else satu.baku.upper()
    return sebagai_judul(satu.baku) if dikutip else seperti(satu.baku, tertulis)
