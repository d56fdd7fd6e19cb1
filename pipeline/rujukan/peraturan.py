"""The register of acts that decrees cite, `data/peraturan.yaml`: what each is really called, where
it was published, what became of it, and how sure we are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from pipeline.hints import Any
from pipeline.pattern import pattern
from pipeline.rujukan.bagian import Rujukan
from pipeline.rujukan.berkas import data
from pipeline.rujukan.identitas import Kunci, baca_kunci, kunci
from pipeline.rujukan.jenis import kamus

KATA = pattern(r"[^\W_]+")


Butir = dict[str, Any]  # field -> text or list of texts, as the data file has them


class Peraturan:
    """One act. `penerbit` is the issuer's name at its time ('' where the kind says it), `nomor` as
    printed; `lembaran` are (kind, year or 0, number): ('LN', 2014, '244'), ('TLN', 0, '5587').

    Dates are None where unknown. `dicabut_sejak` is when its revocation took effect.
    `terverifikasi`: kind, number and title were seen in a public source, and so was all the rest
    but what `belum_terverifikasi` names; ask `pasti`.
    """

    def __init__(self, nama: str, butir: Butir) -> None:
        self.kunci = k = baca_kunci(nama)
        dicabut = butir.get("dicabut_oleh")
        self.penerbit: str = butir.get("penerbit", "")
        self.nomor: str = butir.get("nomor", k.nomor)
        self.tentang = " ".join(butir["tentang"].split())
        self.lembaran = tuple([_lembaran(satu) for satu in butir.get("lembaran", [])])
        self.ditetapkan = _tanggal(butir.get("ditetapkan"))
        self.diundangkan = _tanggal(butir.get("diundangkan"))
        self.diubah_oleh = tuple([baca_kunci(satu) for satu in butir.get("diubah_oleh", [])])
        self.dicabut_oleh = baca_kunci(dicabut) if dicabut else None
        self.dicabut_sejak = _tanggal(butir.get("dicabut_sejak"))
        self.sumber: str = butir["sumber"]
        self.diperiksa = date.fromisoformat(butir["diperiksa"])
        self.terverifikasi = butir["terverifikasi"] == "ya"
        self.belum_terverifikasi = frozenset(butir.get("belum_terverifikasi", []))

    def pasti(self, bidang: str, isi: Kunci | None = None) -> bool:
        """Whether the entry and this field of it were verified, or this one item of the field:
        `pasti("dicabut_oleh")`, `pasti("diubah_oleh", kunci)`."""
        belum = self.belum_terverifikasi
        return self.terverifikasi and bidang not in belum and f"{bidang} {isi}" not in belum

    @property
    def terbit(self) -> date:
        """The day by which it was certainly there."""
        return self.diundangkan or self.ditetapkan or date(self.kunci.tahun, 12, 31)

    def berlaku(self, pada: date) -> bool | None:
        """Whether the act was in force on that day as far as the register tells; None where only
        the year of its revocation is known and it is that year."""
        if self.dicabut_oleh is None:
            return True
        if self.dicabut_sejak:
            return pada < self.dicabut_sejak
        return None if pada.year == self.dicabut_oleh.tahun else pada.year < self.dicabut_oleh.tahun


class Indeks:
    """Where acts are found without their key: names of entries by title (`kata_judul`, one blank
    between), and by gazette.

    `tambahan`: year and number of a verified Lembaran Negara with the number of its Tambahan, in
    their order.
    """

    def __init__(self) -> None:
        self.judul: dict[str, list[str]] = {}
        self.lembaran: dict[tuple[str, int, str], str] = {}
        self.tambahan: list[tuple[tuple[int, int], int]] = []


class Register:
    """The acts by their keys. An entry is made an act when first asked for, so a decree pays only
    for the acts it cites. `jenis`: the kinds it has."""

    def __init__(self, butir: dict[str, Butir]) -> None:
        self._butir = butir
        self.jenis = frozenset([nama.partition(" ")[0] for nama in butir])
        self._dibaca: dict[str, Peraturan] = {}
        self._indeks: Indeks | None = None

    def __len__(self) -> int:
        return len(self._butir)

    def __iter__(self) -> Iterator[Peraturan]:
        return map(self._baca, self._butir)

    def get(self, yang: Rujukan | Kunci) -> Peraturan | None:
        """The act cited, or of that key; None for one the register does not have."""
        nama = str(yang if isinstance(yang, Kunci) else kunci(yang))
        return self._baca(nama) if nama in self._butir else None

    def berlembaran(self, jenis: str, tahun: int, nomor: str) -> Peraturan | None:
        """The act published in that gazette, ('LN', 2016, '114') is PP 18/2016."""
        nama = self.indeks.lembaran.get((jenis, tahun, nomor))
        return self._baca(nama) if nama else None

    def pengubah(self, peraturan: Peraturan, pada: date) -> list[Peraturan]:
        """The acts that had certainly amended it by that day, the latest last."""
        semua = [p for p in map(self.get, peraturan.diubah_oleh) if p]
        return [p for p in semua if p.terbit <= pada]

    def berjudul(self, tentang: str) -> list[Peraturan]:
        """The acts of that title; capitals, blanks and punctuation do not matter."""
        judul = " ".join(kata_judul(tentang))
        return [self._baca(nama) for nama in self.indeks.judul.get(judul, ())]

    def batas_tambahan(self, tahun: int, nomor: int) -> tuple[int, int] | None:
        """Between which numbers the Tambahan to that Lembaran Negara must lie: both are counted
        through, the Tambahan without a new start each year. None outside what the register has."""
        semua = self.indeks.tambahan
        n = bisect_left(semua, ((tahun, nomor), 0))
        if not 0 < n < len(semua) or semua[n][0] == (tahun, nomor):
            return None
        return semua[n - 1][1], semua[n][1]

    def nama_penerbit(self, k: Kunci) -> list[tuple[int, str]]:
        """Year and name under which the issuer of that act made others of its kind."""
        awal = f"{k.jenis} {k.penerbit} "
        semua = [self._baca(nama) for nama in self._butir if nama.startswith(awal)]
        milik = [p for p in semua if p.penerbit and p.kunci.penerbit == k.penerbit]
        return [(p.kunci.tahun, p.penerbit) for p in milik]

    def bernomor(self, nomor: str, tahun: int) -> list[Peraturan]:
        """The acts of any kind of that number and year."""
        return [self._baca(nama) for nama in self._butir if nama.endswith(f" {nomor} {tahun}")]

    def sama_sebagian(self, k: Kunci) -> list[Peraturan]:
        """The acts of that kind and issuer that share its year or its number, not both."""
        awal = " ".join([bagian for bagian in k.golongan if bagian]) + " "
        nomor, tahun = f"{awal}{k.nomor} ", f" {k.tahun}"
        return [
            self._baca(nama)
            for nama in self._butir
            if nama.startswith(awal)
            and nama.startswith(nomor) is not nama.endswith(tahun)
            and len(nama.split()) == len(awal.split()) + 2
        ]

    def diharapkan(self, kecil: str, pada: date) -> list[Peraturan]:
        """The acts that a decree of that text, in small letters, should cite on that day."""
        ada = [
            self._baca(nama)
            for nama, butir in self._butir.items()
            if (bila := butir.get("diharapkan_bila")) and bila in kecil
        ]
        return [p for p in ada if p.terbit <= pada and p.berlaku(pada) is not False]

    @property
    def indeks(self) -> Indeks:
        """Built when first needed."""
        if self._indeks is None:
            self._indeks = _indeks(self._butir)
        return self._indeks

    def _baca(self, nama: str) -> Peraturan:
        if nama not in self._dibaca:
            self._dibaca[nama] = Peraturan(nama, self._butir[nama])
        return self._dibaca[nama]


@lru_cache(maxsize=1)
def register() -> Register:
    """The register of the data file, read once."""
    return Register(data("peraturan.yaml"))


def kata_judul(teks: str) -> list[str]:
    """The words of a title for comparing: small letters, no punctuation."""
    return KATA.findall(teks.lower())


def _indeks(semua: dict[str, Butir]) -> Indeks:
    hasil = Indeks()
    for nama, butir in semua.items():
        hasil.judul.setdefault(" ".join(kata_judul(butir["tentang"])), []).append(nama)
        lembaran = [_lembaran(satu) for satu in butir.get("lembaran", [])]
        hasil.lembaran.update(dict.fromkeys(lembaran, nama))
        pasti = "lembaran" not in butir.get("belum_terverifikasi", [])
        if pasti and [jenis for jenis, _, _ in lembaran] == ["LN", "TLN"]:
            (_, tahun, nomor), (_, _, tambahan) = lembaran
            hasil.tambahan.append(((tahun, int(nomor)), int(tambahan)))
    hasil.tambahan.sort()
    return hasil


def _tanggal(teks: str | None) -> date | None:
    return date.fromisoformat(teks) if teks else None


def _lembaran(teks: str) -> tuple[str, int, str]:
    jenis, letak = teks.split()
    tahun, garis, nomor = letak.partition("/")
    return (jenis, int(tahun), nomor) if garis else (jenis, 0, tahun)


def tulis(peraturan: Peraturan, lembaran: bool = True) -> str:
    """The act as a decree cites it, with its gazettes if wanted and known."""
    jenis = kamus().jenis[peraturan.kunci.jenis]
    nama = f"{jenis.pokok} {peraturan.penerbit}".rstrip()
    nomor = f"{nama} Nomor {peraturan.nomor}"
    if not peraturan.nomor.endswith(f"/{peraturan.kunci.tahun}"):
        nomor += f" Tahun {peraturan.kunci.tahun}"
    judul = f"{nomor} tentang {peraturan.tentang}"
    if not (lembaran and peraturan.lembaran):
        return judul
    semua = ", ".join([tulis_lembaran(satu, peraturan.penerbit) for satu in peraturan.lembaran])
    return f"{judul} ({semua})"


def tulis_lembaran(lembaran: tuple[str, int, str], wilayah: str = "") -> str:
    """'Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244' of ('LN', 2014, '244'); `wilayah`
    is named where the gazette is not the state's."""
    jenis, tahun, nomor = lembaran
    nama = kamus().lembaran[jenis.removeprefix("T")]
    milik = "Republik Indonesia" if nama.endswith("Negara") else wilayah
    tambahan = "Tambahan " if jenis[0] == "T" else ""
    pada = f"Tahun {tahun} Nomor {nomor}" if tahun else f"Nomor {nomor}"
    return " ".join(f"{tambahan}{nama} {milik} {pada}".split())


def pendek(k: Kunci) -> str:
    """The act in a few words, for messages: 'PP 12/2017', 'PermenPANRB 88/2021'."""
    jenis = kamus().jenis[k.jenis]
    singkat = kamus().singkat_penerbit.get(k.penerbit)
    spasi = "" if jenis.singkat.lower() in kamus().sambung else " "
    nama = (
        f"{jenis.singkat}{spasi}{singkat}" if singkat else f"{jenis.singkat} {k.penerbit.title()}"
    )
    nomor = k.nomor if k.nomor.endswith(f"/{k.tahun}") else f"{k.nomor}/{k.tahun}"
    return f"{nama.strip()} {nomor}"
