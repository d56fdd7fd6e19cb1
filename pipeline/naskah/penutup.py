"""What follows the dikta: place, date, signature and copies, in any order."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.naskah import kata, sebutan
from pipeline.naskah.naskah import Alinea
from pipeline.naskah.ruas import Ruas
from pipeline.naskah.sebutan import NAMA
from pipeline.naskah.tabel import Tabel
from pipeline.naskah.tanda_tangan import (
    Bagian,
    berjabatan,
    berkota,
    bernomor_halaman,
    berpangkat,
    berpenutup,
    blok,
    tanda_tangan,
    tempat_tanggal,
)

JUDUL = 120  # characters of the title of a Lampiran without a head
DI_LUAR_TEMBUSAN = ("tempat", "tanggal", "lampiran", "nip")


class Penutup:
    """Reads it line by line; `alinea` is what came of it, `nama` the signatory once read."""

    def __init__(self) -> None:
        self.alinea: list[Alinea] = []
        self.nama = ""

    def baca(self, bagian: Sequence[Bagian], i: int) -> int:
        """Read from `i` on; returns where the first Lampiran begins."""
        while i < len(bagian):
            satu = bagian[i]
            if isinstance(satu, Tabel) or satu.jenis == "lampiran":
                break
            if penutup := tempat_tanggal(satu):
                self.alinea += penutup
                i += 1
                if penutup[-1].peran == "tanggal" or not _bertanggal(bagian, i):
                    i = self._tanda_tangan(bagian, i)
            elif satu.jenis == "tembusan":
                i = self._tembusan(bagian, i)
            elif not self.nama and (berpenutup(satu) or berjabatan(satu.utuh)):
                i = self._tanda_tangan(bagian, i)
            elif self.nama and mulai_lampiran(satu):
                break
            else:
                nama = "nomor halaman" if bernomor_halaman(satu) else "sesudah diktum"
                self.alinea.append(Alinea("lain", satu.utuh, nama=nama))
                i += 1
        return i

    def _tanda_tangan(self, bagian: Sequence[Bagian], i: int) -> int:
        if self.nama or i >= len(bagian):
            return i
        akhir, _ = blok(bagian, i)
        hasil = list(tanda_tangan([satu for satu in bagian[i:akhir] if isinstance(satu, Ruas)]))
        self.nama = next((str(satu.teks) for satu in hasil if satu.peran == "nama"), "")
        self.alinea += hasil
        return akhir

    def _tembusan(self, bagian: Sequence[Bagian], i: int) -> int:
        judul = bagian[i]
        assert isinstance(judul, Ruas)
        teks = judul.kata if judul.isi else judul.utuh
        self.alinea.append(Alinea("judul_tembusan", teks, nama=NAMA["judul_tembusan"]))
        bermarka = False
        if judul.isi:
            self._butir(judul._replace(utuh=judul.isi))
        i += 1
        while i < len(bagian):
            satu = bagian[i]
            if isinstance(satu, Tabel) or satu.jenis in DI_LUAR_TEMBUSAN:
                break
            selesai = bermarka and self.alinea[-1].teks.endswith(".") and not satu.sambung
            if not satu.tanda and (satu.halaman or selesai or mulai_lampiran(satu)):
                break
            bermarka = bermarka or bool(satu.tanda)
            self._butir(satu)
            i += 1
        return i

    def _butir(self, ruas: Ruas) -> None:
        tanda, isi = ruas.butir
        self.alinea.append(Alinea("tembusan", isi, tanda, sebutan.butir("tembusan", tanda)))


def _bertanggal(bagian: Sequence[Bagian], i: int) -> bool:
    """Whether the date line follows."""
    satu = bagian[i] if i < len(bagian) else None
    return isinstance(satu, Ruas) and (satu.jenis == "tanggal" or berkota(satu))


def mulai_lampiran(bagian: Bagian) -> bool:
    """Whether a Lampiran without a head begins: a table, a title in capitals, a new page."""
    if isinstance(bagian, Tabel):
        return True
    teks = bagian.utuh
    if bagian.tanda or bagian.jenis in ("nip", "pangkat") or berpangkat(bagian):
        return False
    if kata.diawali(teks, "isyarat") or bernomor_halaman(bagian):
        return False
    judul = len(teks) <= JUDUL and teks.isupper() and not bagian.jenis
    return (judul and not berjabatan(teks)) or bagian.halaman
