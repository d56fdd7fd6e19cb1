"""The signature blocks of a decree: office, name, rank and NIP that stand together."""

from __future__ import annotations

from pipeline.jarak import jarak
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pejabat import baca_nama
from pipeline.record import Record
from pipeline.telaah.sanding import rata
from pipeline.telaah.sekali import sekali

PERAN = ("jabatan", "nama", "pangkat", "nip")


class Blok(Record):
    """One signature; what it does not show is None. `jabatan` may run over several lines; `orang`
    is the signer's name without titles, in small letters, '' where there is none."""

    lampiran: int
    jabatan: tuple[Alinea, ...]
    nama: Alinea | None
    pangkat: Alinea | None
    nip: Alinea | None
    orang: str

    @property
    def kantor(self) -> str:
        """The office on one line, without its comma."""
        return rata(" ".join(alinea.teks for alinea in self.jabatan)).rstrip(" ,")


def blok(naskah: Naskah) -> list[Blok]:
    """Every signature block in the order of the paper; the decree's own comes first."""
    kumpulan: list[list[Alinea]] = []
    lalu = -1
    for alinea in naskah.alinea:
        if alinea.peran not in PERAN:
            lalu = -1
            continue
        letak = PERAN.index(alinea.peran)
        if lalu < 0 or letak < lalu or (letak == lalu and letak):
            kumpulan.append([])
        kumpulan[-1].append(alinea)
        lalu = letak
    return [_blok(isi) for isi in kumpulan]


def blok_penetap(naskah: Naskah) -> list[Blok]:
    """The signature blocks less those of a Lampiran that another officer signs: not the same
    person, nor an office of the same kind."""
    semua = naskah.once(blok)
    return [satu for satu in semua if not (satu.lampiran and _orang_lain(satu, semua[0]))]


def _orang_lain(satu: Blok, utama: Blok) -> bool:
    if not (satu.orang and utama.orang and satu.jabatan and utama.jabatan):
        return False
    sama = satu.kantor.upper().split()[0] == utama.kantor.upper().split()[0]
    return not sama and jarak(satu.orang, utama.orang, 3) > 2


def blok_sendiri(naskah: Naskah) -> list[Blok]:
    """The signature blocks less those whose office only repeats the one typed for the decree."""
    diketik = {id(alinea) for alinea in sekali(naskah, "jabatan")}
    return [
        satu
        for satu in naskah.once(blok_penetap)
        if satu.jabatan and id(satu.jabatan[-1]) in diketik
    ]


def _blok(isi: list[Alinea]) -> Blok:
    lain = {alinea.peran: alinea for alinea in isi}
    jabatan = tuple(alinea for alinea in isi if alinea.peran == "jabatan")
    nama = lain.get("nama")
    orang = " ".join(baca_nama(nama.teks).nama.casefold().split()) if nama else ""
    return Blok(isi[0].lampiran, jabatan, nama, lain.get("pangkat"), lain.get("nip"), orang)
