"""A Lampiran: its head, title, identity, functions, tables, prose and signature."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.naskah import kata, sebutan
from pipeline.naskah.kepala_lampiran import (
    AKHIR_KALIMAT,
    JUDUL,
    alinea_kepala,
    berjudul,
    judul_lampiran,
    kepala_lampiran,
    rata,
)
from pipeline.naskah.naskah import Alinea
from pipeline.naskah.ruas import EMPTY, Ruas, rapat
from pipeline.naskah.tabel import Tabel, alinea_tabel
from pipeline.naskah.tanda_tangan import (
    Bagian,
    bernomor_halaman,
    berpenutup,
    berturut,
    blok_lampiran,
    blok_turut,
    tanda_tangan,
    tempat_tanggal,
)
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.text import Text, cut, strip

IDENTITAS = frozenset(("identitas", "fungsi"))
BUKAN_IDENTITAS = frozenset(("", "nip", "pangkat", "lampiran"))
BUKAN_AWAL = ("sel", "judul_uraian")
LABEL = pattern(r"([A-Z][^:.;,()0-9]{2,40})\s*:(?=\s)")
KATA_LABEL = 4  # words of a label before a colon


class Dikenal(Record):
    """What the decree itself told: its title, its signatory, as `rata` makes them."""

    tentang: str
    nama: str


def dikenal(alinea: Sequence[Alinea]) -> Dikenal:
    """What a Lampiran wants to know of the decree."""
    isi = {satu.peran: satu.teks for satu in reversed(alinea)}
    return Dikenal(rata(isi.get("tentang", "")), rata(isi.get("nama", "")))


class Lampiran:
    """Reads one Lampiran; `alinea` is what came of it. `nama` is what people call it."""

    def __init__(self, nomor: int, nama: str, nomor_tabel: Iterator[int], tahu: Dikenal) -> None:
        self.alinea: list[Alinea] = []
        self.nomor, self.nama = nomor, nama
        self.nomor_tabel = nomor_tabel
        self.tahu = tahu
        self.judul = ""  # the heading of the part being read
        self.paragraf = 0  # paragraphs of that part
        self.daftar = ""  # 'fungsi' or 'identitas' while such a list is read
        self.label = EMPTY
        self.bagian: Sequence[Bagian] = ()

    def baca(self, bagian: Sequence[Bagian]) -> None:
        self.bagian = bagian
        bagan, i = kepala_lampiran(bagian, self.tahu.tentang)
        self.alinea += alinea_kepala(bagan, self.nomor, self.nama)
        judul = judul_lampiran(bagian[i : self._ttd_pertama(i)])
        if judul:
            self._tambah("judul_lampiran", rapat(judul), apa="judul")
        i += len(judul)
        while i < len(bagian):
            i = self._baca(i)

    def _ttd_pertama(self, i: int) -> int:
        """Where the first signature after `i` begins."""
        for n in range(i, len(self.bagian)):
            if blok_lampiran(self.bagian, n, self._sama) > n:
                return n
        return len(self.bagian)

    def _sama(self, ruas: Ruas) -> bool:
        """Whether a line is the signatory's name."""
        return bool(self.tahu.nama) and rata(ruas.utuh) == self.tahu.nama

    def _baca(self, i: int) -> int:
        """Read what begins at `i`; returns where the next begins."""
        satu = self.bagian[i]
        if berturut(satu):
            baris = blok_turut(self.bagian, i, f"{self.nama}, ", self.nomor)
            self.alinea += baris
            self.daftar = ""
            return i + len(baris)
        akhir = blok_lampiran(self.bagian, i, self._sama)
        if akhir > i:
            ruas = [r for r in self.bagian[i:akhir] if isinstance(r, Ruas)]
            turut: list[Alinea] = []
            while self.alinea and self.alinea[-1].peran == "turut":
                turut.insert(0, self.alinea.pop())
            self.alinea += (*tanda_tangan(ruas, self.nomor, f"{self.nama}, "), *turut)
            self.daftar = ""
            return akhir
        if isinstance(satu, Tabel):
            self.alinea += alinea_tabel(satu, self.nomor, self.nama, next(self.nomor_tabel))
            self.daftar = ""
        elif bernomor_halaman(satu):
            self.alinea.append(Alinea("lain", satu.utuh, nama="nomor halaman"))
        elif not satu.jenis and kata.diawali(satu.utuh, "isyarat"):
            self.alinea.append(Alinea("lain", satu.utuh, nama=f"{self.nama}, catatan"))
        else:
            self._ruas(satu, i)
        return i + 1

    def _tambah(self, peran: str, teks: Text, tanda: Text = EMPTY, apa: str = "") -> None:
        nama = f"{self.nama}, {apa}" if apa else self.nama
        self.alinea.append(Alinea(peran, teks, tanda, nama, self.nomor))

    def _ruas(self, ruas: Ruas, i: int) -> None:
        if penutup := tempat_tanggal(ruas, self.nomor, f"{self.nama}, "):
            self.alinea += penutup
        elif (berlabel := self._berlabel(ruas)) is not None:
            self._identitas(berlabel)
        elif self.daftar and self._sedaftar(ruas, i):
            self._butir(ruas)
        elif self._mengepalai(ruas, i):
            self.daftar, self.judul, self.paragraf = "", str(ruas.utuh), 0
            self._tambah("judul_uraian", ruas.utuh, apa="judul bagian")
        elif self._menyambung(ruas):
            self._sambung(ruas)
        elif not ruas.tanda and berjudul(ruas.utuh) and not self._berisi(i + 1):
            self._tambah("lain", ruas.utuh)
        else:
            self.daftar = ""
            self.paragraf += 1
            nama = sebutan.uraian(self.nama, self.judul, self.paragraf)
            tanda, isi = ruas.butir
            self.alinea.append(Alinea("uraian", isi, tanda, nama, self.nomor))

    def _berlabel(self, ruas: Ruas) -> Ruas | None:
        """A line of the identity: a known label, or any above the first table and prose."""
        if ruas.jenis in IDENTITAS:
            return ruas
        if self.paragraf or any(satu.peran in BUKAN_AWAL for satu in self.alinea):
            return None
        if not ruas.jenis and (match := LABEL.match(ruas.isi)):
            titik = match.end(1)
            isi = strip(cut(ruas.isi, match.end(), len(ruas.isi)))
            ruas = ruas._replace(jenis="lain", kata=strip(cut(ruas.isi, 0, titik)), isi=isi)
        elif ruas.jenis in BUKAN_IDENTITAS or not ruas.titik_dua:
            return None
        return ruas if len(ruas.kata.split()) <= KATA_LABEL else None

    def _identitas(self, ruas: Ruas) -> None:
        self.daftar = "fungsi" if ruas.jenis == "fungsi" else "identitas"
        self.label = ruas.kata
        if ruas.jenis != "fungsi":
            self._tambah("identitas", ruas.isi, ruas.kata, str(ruas.kata))
        elif ruas.isi:
            self._tambah("fungsi", ruas.isi, EMPTY, sebutan.butir("fungsi", ""))

    def _sedaftar(self, ruas: Ruas, i: int) -> bool:
        """Whether a line still belongs to the identity or the functions being read."""
        lalu = self.alinea[-1] if self.alinea else None
        if lalu is None or lalu.peran != self.daftar:
            return not self._mengepalai(ruas, i)
        if lalu.peran == "identitas" and not lalu.teks:
            return True
        if ruas.tanda:
            sejenis = _jenis_tanda(ruas.tanda) == _jenis_tanda(lalu.tanda)
            return sejenis or not self._mengepalai(ruas, i)
        if self._menyambung(ruas):
            return True
        return self.daftar == "fungsi" and not lalu.tanda and not self._mengepalai(ruas, i)

    def _butir(self, ruas: Ruas) -> None:
        lalu = self.alinea[-1] if self.alinea else None
        if lalu and lalu.peran == "identitas" and not lalu.teks and not ruas.tanda:
            self.alinea[-1] = lalu._replace(teks=ruas.utuh)
        elif self._menyambung(ruas):
            self._sambung(ruas)
        else:
            tanda, isi = ruas.butir
            apa = f"{self.label} {tanda.strip('().')}".rstrip()
            if self.daftar == "fungsi":
                apa = sebutan.butir("fungsi", tanda)
            self._tambah(self.daftar, isi, tanda, apa)

    def _mengepalai(self, ruas: Ruas, i: int) -> bool:
        """A short line without an end mark, above prose or a table, is the heading of it."""
        lagi = self.bagian[i + 1] if i + 1 < len(self.bagian) else None
        if lagi is None or ruas.titik_dua or not berjudul(ruas.utuh):
            return False
        if ruas.tanda and not (ruas.tanda.isupper() or ruas.isi.isupper()):
            return False
        if isinstance(lagi, Tabel):
            return True
        if lagi.sambung or berpenutup(lagi) or (lagi.utuh[0].islower() and not lagi.tanda):
            return False
        return (
            len(lagi.utuh) > JUDUL
            or lagi.utuh.endswith(AKHIR_KALIMAT)
            or bool(lagi.tanda)
            or self._terlipat(i + 1)
            or self._mengepalai(lagi, i + 1)
        )

    def _terlipat(self, i: int) -> bool:
        """Whether the line at `i` goes on in the next: it is prose."""
        lagi = self.bagian[i + 1] if i + 1 < len(self.bagian) else None
        return (
            isinstance(lagi, Ruas) and not lagi.tanda and (lagi.sambung or lagi.utuh[0].islower())
        )

    def _berisi(self, i: int) -> bool:
        """Whether prose or a table follows from `i` on."""
        return any(isinstance(r, Tabel) or not berjudul(r.utuh) for r in self.bagian[i:])

    def _menyambung(self, ruas: Ruas) -> bool:
        """Whether a line goes on with the one above: a wrapped line of one paragraph."""
        lalu = self.alinea[-1] if self.alinea else None
        if lalu is None or lalu.peran not in ("uraian", *IDENTITAS) or ruas.tanda:
            return False
        if ruas.sambung:
            return True
        return lalu.teks[-1:] not in ("", *".;:?!") and ruas.utuh[0].islower()

    def _sambung(self, ruas: Ruas) -> None:
        lalu = self.alinea[-1]
        self.alinea[-1] = lalu._replace(teks=rapat((lalu.teks, ruas.utuh)))


def _jenis_tanda(tanda: str) -> str:
    """'a' for a letter, 'A' for a capital, '1' for a figure, the bullet itself."""
    inti = tanda.strip("().")[:1]
    return "1" if inti.isdigit() else "A" if inti.isupper() else "a" if inti.isalpha() else inti
