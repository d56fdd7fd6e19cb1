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
    berhari,
    berhijriah,
    berjabatan,
    berkota,
    bernomor_halaman,
    berpangkat,
    berpenutup,
    berturut,
    blok,
    blok_turut,
    tanda_tangan,
    tempat_tanggal,
)

JUDUL = 120  # characters of the title of a Lampiran without a head
BARIS = 12  # lines of a promulgation
DI_LUAR_TEMBUSAN = ("tempat", "tanggal", "lampiran", "nip")


class Penutup:
    """Reads it line by line; `alinea` is what came of it, `nama` the signatory once read."""

    def __init__(self) -> None:
        self.alinea: list[Alinea] = []
        self.nama = ""
        self.turut: list[Alinea] = []

    def baca(self, bagian: Sequence[Bagian], i: int) -> int:
        """Read from `i` on; returns where the first Lampiran begins."""
        while i < len(bagian):
            satu = bagian[i]
            if isinstance(satu, Tabel) or satu.jenis == "lampiran":
                break
            if penutup := tempat_tanggal(satu):
                self.alinea += penutup
                i += 1
                if i < len(bagian) and berhijriah(hijriah := bagian[i]):
                    assert isinstance(hijriah, Ruas)
                    self.alinea.append(Alinea("lain", hijriah.utuh, nama=NAMA["tanggal"]))
                    i += 1
                if penutup[-1].peran == "tanggal" or not _bertanggal(bagian, i):
                    i = self._tanda_tangan(bagian, i)
            elif satu.jenis == "tembusan":
                i = self._tembusan(bagian, i)
            elif berturut(satu):
                i = self._turut(bagian, i)
            elif kata.diawali(satu.utuh, "pengesah"):
                akhir = blok(bagian, i + 1)[0]
                i = self._semua("pengesah", NAMA["pengesah"], bagian[i:akhir], akhir)
            elif kata.diawali(satu.utuh, "pengundangan"):
                akhir = _akhir_pengundangan(bagian, i)
                i = self._semua("pengundangan", NAMA["pengundangan"], bagian[i:akhir], akhir)
            elif (
                not self.nama
                and (berpenutup(satu) or berjabatan(satu.utuh))
                and (akhir := self._tanda_tangan(bagian, i)) > i
            ):
                i = akhir
            elif self.nama and mulai_lampiran(satu):
                break
            else:
                nama = "nomor halaman" if bernomor_halaman(satu) else "sesudah diktum"
                self.alinea.append(Alinea("lain", satu.utuh, nama=nama))
                i += 1
        self.alinea += self.turut
        return i

    def _tanda_tangan(self, bagian: Sequence[Bagian], i: int) -> int:
        if self.nama or i >= len(bagian):
            return i
        awal = bagian[i]
        if berturut(awal):
            return i
        akhir, _ = blok(bagian, i)
        hasil = list(tanda_tangan([satu for satu in bagian[i:akhir] if isinstance(satu, Ruas)]))
        self.nama = next((str(satu.teks) for satu in hasil if satu.peran == "nama"), "")
        self.alinea += (*hasil, *self.turut)
        self.turut = []
        return akhir

    def _turut(self, bagian: Sequence[Bagian], i: int) -> int:
        """Who signs beside is put after the signature, before which it may stand."""
        turut = blok_turut(bagian, i, "")
        (self.alinea if self.nama else self.turut).extend(turut)
        return i + len(turut)

    def _semua(self, peran: str, nama: str, bagian: Sequence[Bagian], akhir: int) -> int:
        baris = [satu for satu in bagian if isinstance(satu, Ruas)]
        self.alinea += (Alinea(peran, satu.utuh, nama=nama) for satu in baris)
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


def _akhir_pengundangan(bagian: Sequence[Bagian], i: int) -> int:
    """Where the promulgation that begins at `i` ends: below the line of the gazette, else below
    the signature."""
    n = i
    while n < len(bagian) and n < i + BARIS:
        satu = bagian[n]
        if isinstance(satu, Tabel) or satu.jenis in ("lampiran", "tembusan"):
            break
        n += 1
        if kata.diawali(satu.utuh, "berita"):
            return n
    kantor = i + 1
    while kantor < n and _bertanggal(bagian, kantor):
        kantor += 1
    return max(blok(bagian, kantor)[0], i + 1)


def _bertanggal(bagian: Sequence[Bagian], i: int) -> bool:
    """Whether the date line follows."""
    satu = bagian[i] if i < len(bagian) else None
    return isinstance(satu, Ruas) and (satu.jenis == "tanggal" or berkota(satu) or berhari(satu))


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
