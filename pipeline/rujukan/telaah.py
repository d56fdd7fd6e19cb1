"""The words before a number: which kind of act, whose, of which region."""

from __future__ import annotations

from functools import lru_cache

from pipeline.jarak import terdekat
from pipeline.record import Record
from pipeline.rujukan.jenis import KATA, Bentuk, Kamus, kamus

KATA_WILAYAH = frozenset(("kabupaten", "kota", "provinsi", "propinsi", "kab", "prov"))


class Telaah(Record):
    """The words before the number, taken apart; offsets count from the first of them."""

    jenis: str
    bentuk: tuple[int, int]
    penerbit: tuple[int, int] | None
    wilayah: tuple[int, int] | None


@lru_cache(maxsize=1024)
def telaah(depan: str, pengganti: tuple[str, ...] = ()) -> Telaah | None:
    """Kind, issuer and region of `depan`, all in lower case, 'peraturan menteri dalam negeri'.

    None when these words cannot stand before a number. `pengganti` replaces as many words at the
    beginning.
    """
    k = kamus()
    letak = [m.span() for m in KATA.finditer(depan)]
    kata = [depan[mulai:akhir] for mulai, akhir in letak]
    if kata[:1] == ["undangundang"]:
        pengganti, kata[:1] = ("undang", "undang"), []
    kata[: len(pengganti)] = pengganti
    letak[:0] = letak[:1] * (len(kata) - len(letak))  # two words typed as one share its place
    bentuk, sambung = _bentuk(kata, k)
    if bentuk is None or not k.sela.isdisjoint(kata[bentuk.panjang :]):
        return None
    jenis = k.jenis[bentuk.jenis]
    akhir_bentuk = sambung or letak[bentuk.panjang - 1][1]
    akhir = letak[-1][1]
    penerbit = wilayah = None
    if bentuk.pokok >= 0:
        mulai = sambung or (letak[bentuk.pokok][0] if len(letak) > bentuk.pokok else akhir)
        penerbit = (mulai, akhir) if mulai < akhir else None
        if penerbit and jenis.penetap:
            pertama = kata[bentuk.pokok]
            if pertama not in k.pejabat and pertama not in k.penerbit:
                return None
    if jenis.wilayah:
        if len(letak) > bentuk.panjang:
            wilayah = (letak[bentuk.panjang][0], akhir)
    else:
        for i in range(bentuk.panjang, len(kata)):
            if kata[i] in KATA_WILAYAH:
                wilayah = (letak[i][0], akhir)
                break
    return Telaah(_jenis(bentuk.jenis, wilayah, depan, k), (0, akhir_bentuk), penerbit, wilayah)


def _bentuk(kata: list[str], k: Kamus) -> tuple[Bentuk | None, int]:
    """The longest known form at the beginning, and where it ends inside the first word (or 0)."""
    for panjang in range(min(6, len(kata)), 0, -1):
        bentuk = k.bentuk.get(" ".join(kata[:panjang]))
        if bentuk:
            if panjang == 1 and len(kata) > 1 and kata[0] in k.kata_kedua and len(kata[1]) > 4:
                maksud = terdekat(kata[1], k.kata_kedua[kata[0]])
                if maksud and maksud != kata[1]:
                    return _bentuk([kata[0], maksud, *kata[2:]], k)
            return bentuk, 0
    for awal, bentuk in k.sambung.items():
        if kata and kata[0].startswith(awal):
            return bentuk, len(awal)
    return None, 0


def _jenis(kunci: str, wilayah: tuple[int, int] | None, depan: str, k: Kamus) -> str:
    jenis = k.jenis[kunci]
    if wilayah is None:
        return kunci
    nama = " ".join(depan[wilayah[0] : wilayah[1]].split())
    if jenis.di_provinsi and (nama.startswith("pro") or nama in k.provinsi):
        return jenis.di_provinsi
    return jenis.di_daerah or kunci
