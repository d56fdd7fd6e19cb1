"""The body of a decree: Menimbang, Mengingat, MEMUTUSKAN, Menetapkan and the dikta."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.naskah import kata, sebutan
from pipeline.naskah.naskah import Alinea
from pipeline.naskah.ruas import DAFTAR, EMPTY, Ruas, rapat, rapi
from pipeline.naskah.tabel import KEPUTUSAN, Tabel, alinea_tabel
from pipeline.naskah.tanda_tangan import (
    Bagian,
    berkota,
    bernomor_halaman,
    berpenutup,
    berturut,
)
from pipeline.pattern import pattern
from pipeline.text import Text, cut, join

PENUTUP = frozenset(("tempat", "tembusan", "lampiran"))
BUTIR_BARU = pattern(r"\s*(?:bahwa\b|[A-Z])")
BAB = pattern(r"(BAB\s+[IVXLC]+|B\s*A\s*B\s+[IVXLC]+)\b\s*")
PASAL = pattern(r"Pasal\s+(?:[0-9]+[A-Z]?|[IVX]+)\s*")
AYAT = pattern(r"\(\s*[0-9]+[a-z]?\s*\)")
SELESAI = (";", ".", ":")
AKHIR_BUTIR = (*SELESAI, ",")  # of the last item, where the sentence of its diktum goes on


class Batang:
    """Reads the body line by line; `alinea` is what came of it."""

    def __init__(self, nomor_tabel: Iterator[int]) -> None:
        self.alinea: list[Alinea] = []
        self.nomor_tabel = nomor_tabel
        self.tempat = ""  # the part being read: a kind of label
        self.lanjut: Alinea | None = None  # the paragraph that a plain line may go on with
        self.bermarka = False  # the dikta have markers in place of ordinals
        self.diktum = self.pasal = self.ayat = ""  # what people call those being read

    def baca(self, bagian: Sequence[Bagian], i: int) -> int:
        """Read from `i` on; returns where the body ends."""
        while i < len(bagian) and not self._selesai(bagian, i):
            satu = bagian[i]
            i += 1
            if isinstance(satu, Tabel):
                self.alinea += alinea_tabel(satu, 0, KEPUTUSAN, next(self.nomor_tabel))
            elif bernomor_halaman(satu) and not satu.titik_dua:
                self.alinea.append(Alinea("lain", satu.utuh, nama="nomor halaman"))
            else:
                self._baris(satu)
        return i

    def _selesai(self, bagian: Sequence[Bagian], i: int) -> bool:
        satu = bagian[i]
        if isinstance(satu, Tabel):
            return False
        if satu.jenis in PENUTUP or berturut(satu):
            return True
        if self.tempat not in ("diktum", "menetapkan") or self.lanjut is None:
            return False
        if not self.lanjut.teks:
            return False
        return berkota(satu) or (berpenutup(satu) and self.lanjut.teks.rstrip()[-1:] in SELESAI)

    def _baris(self, ruas: Ruas) -> None:
        jenis = ruas.jenis
        if jenis in DAFTAR and self.tempat not in ("menetapkan", "diktum"):
            self.tempat = jenis
            self.alinea.append(Alinea("label", ruas.kata, ruas.titik_dua, str(ruas.kata)))
            self.lanjut = None
            if ruas.isi:
                self._butir(EMPTY, ruas.isi)
        elif jenis == "memutuskan":
            self.tempat, self.lanjut = jenis, None
            self.alinea.append(Alinea(jenis, ruas.utuh, nama=sebutan.NAMA[jenis]))
        elif jenis == "menetapkan" and self.tempat != "diktum":
            self.tempat = jenis
            self._tambah(Alinea(jenis, ruas.isi, ruas.kata, sebutan.NAMA[jenis]))
        elif jenis == "diktum":
            self.tempat, self.bermarka = jenis, False
            self._diktum(ruas.kata, ruas.isi, str(ruas.kata))
        elif self.tempat == "diktum":
            self._isi_diktum(ruas)
        elif self.tempat == "menetapkan":
            self._isi_menetapkan(ruas)
        elif self.tempat == "batang tubuh":
            self._isi_pasal(ruas)
        elif ruas.tanda and not ruas.kata:
            self._butir(ruas.tanda, ruas.isi)
        elif self._menyambung(ruas):
            self._sambung(ruas.utuh, " ")
        else:
            self._butir(EMPTY, ruas.utuh)

    def _tambah(self, alinea: Alinea) -> None:
        self.alinea.append(alinea)
        self.lanjut = alinea

    def _sambung(self, teks: Text, sela: str) -> None:
        """Add a line to the paragraph being read."""
        assert self.lanjut is not None
        lama = self.lanjut.teks
        baru = teks if not lama else rapat((lama, teks)) if sela == " " else join(lama, sela, teks)
        letak = max(n for n, satu in enumerate(self.alinea) if satu is self.lanjut)
        self.lanjut = self.alinea[letak] = self.lanjut._replace(teks=baru)

    def _butir(self, tanda: Text, isi: Text) -> None:
        if self.tempat in sebutan.DAFTAR:
            self._tambah(Alinea(self.tempat, isi, tanda, sebutan.butir(self.tempat, tanda)))
        else:
            nama = f"{self.tempat.capitalize() or 'Keputusan'} {tanda.strip('().')}".rstrip()
            self._tambah(Alinea("lain", isi, tanda, nama))

    def _menyambung(self, ruas: Ruas) -> bool:
        """Whether a line without a marker goes on with the item above: a wrapped line."""
        if self.lanjut is None or not self.lanjut.teks:
            return self.lanjut is not None
        lalu = self.lanjut.teks.rstrip()
        if ruas.sambung:
            return True
        if lalu.endswith(SELESAI):
            return False
        terbuka = lalu.count("(") > lalu.count(")")
        return terbuka or bool(self.lanjut.tanda) or not BUTIR_BARU.match(ruas.utuh)

    def _isi_menetapkan(self, ruas: Ruas) -> None:
        isi = self.lanjut.teks if self.lanjut else ""
        if ruas.tanda and not ruas.kata:
            self.tempat, self.bermarka = "diktum", True
            self._diktum_bermarka(ruas)
        elif isi.endswith(".") or kata.diawali(ruas.utuh, "pasal"):
            self.tempat, self.lanjut = "batang tubuh", None
            self._isi_pasal(ruas)
        else:
            self._sambung(ruas.utuh, " ")

    def _isi_pasal(self, ruas: Ruas) -> None:
        """A line of the body of a Peraturan: a chapter, a Pasal, an ayat or an item of it."""
        teks = ruas.utuh
        lalu = self.lanjut
        if bab := BAB.match(teks):
            tanda = rapi(cut(teks, 0, bab.end()))
            self.pasal = self.ayat = ""
            self._tambah(Alinea("bab", cut(teks, bab.end(), len(teks)), tanda, str(tanda)))
        elif PASAL.fullmatch(teks):
            self.pasal = self.ayat = str(teks)
            self.alinea.append(Alinea("pasal", teks, nama=self.pasal))
            self.lanjut = None
        elif lalu and lalu.peran == "bab" and teks.isupper():
            self._sambung(teks, " ")
        elif kata.diawali(teks, "bagian_bab"):
            self.alinea.append(Alinea("lain", teks, nama="batang tubuh"))
            self.pasal, self.lanjut = "", None
        elif not self.pasal:
            self._butir(EMPTY, teks)
        elif ruas.tanda and not ruas.tanda.isupper():
            isi = rapi(cut(teks, len(ruas.tanda), len(teks)))
            if AYAT.fullmatch(ruas.tanda):
                self.ayat = sebutan.ayat(self.pasal, ruas.tanda)
                self._tambah(Alinea("ayat", isi, ruas.tanda, self.ayat))
            else:
                nama = sebutan.rincian(self.ayat, ruas.tanda)
                self._tambah(Alinea("rincian", isi, ruas.tanda, nama))
        elif lalu and self._menyambung(ruas):
            self._sambung(teks, " ")
        else:
            self._tambah(Alinea("ayat", teks, nama=self.ayat))

    def _isi_diktum(self, ruas: Ruas) -> None:
        """A line below a diktum: an item of its list, or more of what stands above."""
        tanda, isi = ruas.butir
        lalu = self.lanjut
        assert lalu is not None
        if self.bermarka and ruas.tanda and not ruas.kata:
            self._diktum_bermarka(ruas)
        elif tanda and isi:
            nama = sebutan.rincian(self.diktum, tanda)
            self._tambah(Alinea("rincian", isi, tanda, nama))
        elif lalu.peran == "rincian" and not ruas.sambung and lalu.teks.endswith(AKHIR_BUTIR):
            self._tambah(Alinea("rincian", ruas.utuh, nama=self.diktum))
        else:
            self._sambung(ruas.utuh, " " if ruas.sambung or lalu.peran == "rincian" else "\n")

    def _diktum_bermarka(self, ruas: Ruas) -> None:
        self._diktum(ruas.tanda, ruas.isi, ruas.tanda.strip("()."))

    def _diktum(self, tanda: Text, isi: Text, kata: str) -> None:
        self.diktum = sebutan.diktum(kata)
        self._tambah(Alinea("diktum", isi, tanda, self.diktum))
