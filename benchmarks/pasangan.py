"""Whether an altered fact could be seen at all: what in the decree or the register it must agree
with. Told from the text alone; no rule is asked."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import fakta
from fakta import Ubahan

from pipeline import angka, rujukan, tanggal
from pipeline.kosakata import dikenal
from pipeline.naskah.naskah import Alinea, Naskah

KALIMAT = re.compile(r"(?<=[.;]) (?=[A-Z])")
JUMLAH = re.compile(r"\b(\d{1,3}(?:\.\d{3})+|\d+)\b(?![,%]\d|%) ?([a-z]+)?")
PERSEN = re.compile(r"\b(\d+(?:,\d+)?)%")
TAHUN = re.compile(r"\b(?:19|20)\d\d\b")
# Closing dikta, whose order among themselves is free.
PENUTUP = re.compile("kekeliruan|biaya|salinan")
TERLAMA = 1945
KE_DEPAN = 10  # years a decree looks ahead


class Pasangan(NamedTuple):
    """Why the alteration breaks an agreement ('' if nothing tells), and the paragraphs that hold
    the other side of it."""

    sebab: str
    urut: frozenset[int] = frozenset()


def pasangan(naskah: Naskah, u: Ubahan) -> Pasangan:
    return PENCARI[u.jenis](naskah, u)


def _lain(naskah: Naskah, urut: int, kata: str) -> frozenset[int]:
    """The other paragraphs in which these words stand, capitals or not."""
    pola = re.compile(rf"(?<![\w]){re.escape(kata)}(?![\w])", re.IGNORECASE)
    return frozenset(n for n, a in enumerate(naskah.alinea) if n != urut and pola.search(a.teks))


def _di_daftar(alinea: Alinea, mulai: int, akhir: int) -> bool:
    """Whether these words are part of a citation that the register confirms to the letter."""
    kecil = alinea.teks.lower()
    for isi in _kutipan():
        for dari in (m.start() for m in re.finditer(re.escape(isi), kecil)):
            if dari <= mulai and akhir <= dari + len(isi):
                return True
    return False


@lru_cache(maxsize=1)
def _kutipan() -> tuple[str, ...]:
    pasti = [p for p in rujukan.register() if p.pasti("tentang")]
    tanpa = [rujukan.tulis(p, lembaran=False).lower() for p in pasti]
    return tuple(tanpa + [rujukan.tulis(p).lower() for p in pasti if p.pasti("lembaran")])


def _sama_di_lain(naskah: Naskah, u: Ubahan) -> Pasangan:
    lain = _lain(naskah, u.urut, u.lama)
    return Pasangan("sama di tempat lain" if lain else "", lain)


def _nomor(naskah: Naskah, u: Ubahan) -> Pasangan:
    utuh = str(naskah.alinea[u.urut].teks).removeprefix("NOMOR ")
    return Pasangan("nomor yang sama di tempat lain", _lain(naskah, u.urut, utuh))


def _tanggal(naskah: Naskah, u: Ubahan) -> Pasangan:
    teks = str(naskah.alinea[u.urut].teks)
    baru = teks[: u.mulai] + u.baru + teks[u.akhir :]
    for sebutan in tanggal.cari(teks):
        if sebutan.mulai <= u.mulai < sebutan.akhir and sebutan.tanggal:
            lain = _lain(naskah, u.urut, tanggal.tulis(sebutan.tanggal))
            if lain:
                return Pasangan("tanggal yang sama di tempat lain", lain)
            hari = tanggal.hari(sebutan.tanggal)
            diubah = [s for s in tanggal.cari(baru) if s.mulai == sebutan.mulai]
            jadi = diubah[0].tanggal if diubah else None
            if jadi is None:
                return Pasangan("kalender")
            if hari in teks[: u.mulai] and tanggal.hari(jadi) != hari:
                return Pasangan("nama hari")
            return Pasangan("tahun mustahil" if _mustahil(naskah, jadi.year) else "")
    return Pasangan("")


def _mustahil(naskah: Naskah, tahun: int) -> bool:
    pada = naskah.tanggal or date.today()
    return not TERLAMA <= tahun <= pada.year + KE_DEPAN


def _pasal(naskah: Naskah, u: Ubahan) -> Pasangan:
    teks = str(naskah.alinea[u.urut].teks)
    baru = re.findall(r"[Pp]asal (\d+)", teks[: u.mulai] + u.baru + teks[u.akhir :])
    urutan = [int(n) for n in baru]
    if any(b <= a for a, b in pairwise(urutan)):
        return Pasangan("urutan pasal")
    return Pasangan("") if u.baru != "0" else Pasangan("pasal mustahil")


def _peraturan(naskah: Naskah, u: Ubahan) -> Pasangan:
    alinea = naskah.alinea[u.urut]
    if _di_daftar(alinea, u.mulai, u.akhir):
        return Pasangan("daftar peraturan")
    teks = str(alinea.teks)
    depan = " ".join(teks[: u.mulai].split()[-4:])
    lain = _lain(naskah, u.urut, f"{depan} {u.lama}")
    if lain:
        return Pasangan("kutipan yang sama di tempat lain", lain)
    if len(u.lama) == 4 and u.lama.isdigit():
        if int(u.baru) > (naskah.tanggal or date.today()).year or _mustahil(naskah, int(u.baru)):
            return Pasangan("tahun mustahil")
        if teks.count(f"Tahun {u.lama} Nomor") + teks.count(f" Tahun {u.lama} tentang") > 1:
            return Pasangan("tahun yang sama di samping")
        if alinea.peran == "mengingat" and _salah_urut(naskah, u):
            return Pasangan("urutan daftar", frozenset(fakta.sedaftar(naskah.alinea, u.urut)))
    return Pasangan("")


def _salah_urut(naskah: Naskah, u: Ubahan) -> bool:
    """Whether the list of acts is out of order once this is altered."""
    butir = fakta.terapkan(naskah, u, True).peran("mengingat")
    pokok = [next(iter(rujukan.cari(a.teks)), None) for a in butir]
    kunci = [rujukan.kunci(satu) for satu in pokok if satu]
    return any(
        rujukan.harus_sebelum(b, a) or (a.golongan == b.golongan and a.tahun > b.tahun)
        for n, a in enumerate(kunci)
        for b in kunci[n + 1 :]
    )


def _persen(naskah: Naskah, u: Ubahan) -> Pasangan:
    nilai = angka.baca(u.lama)
    for kalimat in _kalimat(naskah, u):
        hitung = [int(m[1].replace(".", "")) for m in JUMLAH.finditer(kalimat)]
        if any(
            dasar and angka.persen(n, dasar, nilai.desimal) == nilai.nilai
            for n in hitung
            for dasar in hitung
            if n <= dasar and dasar != n
        ):
            return Pasangan("jumlah dan dasarnya di samping")
    baris = frozenset(fakta.sedaftar(naskah.alinea, u.urut)) - {u.urut}
    lain = _lain(naskah, u.urut, f"{u.lama}%") & baris
    if lain:
        return Pasangan("persen yang sama di baris itu", lain)
    if naskah.alinea[u.urut].kolom == "formulasi":
        if u.lama == "100":
            return Pasangan("persen dikali 100")
        teks = str(naskah.alinea[u.urut].teks)
        lain = frozenset(n for n, a in enumerate(naskah.alinea) if n != u.urut and a.teks == teks)
        return Pasangan("rumus yang sama di tempat lain" if lain else "", lain)
    return Pasangan("")


def _kalimat(naskah: Naskah, u: Ubahan) -> list[str]:
    """The sentence that holds the fact."""
    teks = str(naskah.alinea[u.urut].teks)
    batas = [0, *(m.end() for m in KALIMAT.finditer(teks)), len(teks)]
    return [teks[a:b] for a, b in pairwise(batas) if a <= u.mulai < b or b == a]


def _jumlah(naskah: Naskah, u: Ubahan) -> Pasangan:
    teks = str(naskah.alinea[u.urut].teks)
    if teks[u.akhir : u.akhir + 2] == " (":
        return Pasangan("huruf di samping")
    if "," in u.lama:
        return Pasangan("")
    n = int(u.lama.replace(".", ""))
    for kalimat in _kalimat(naskah, u):
        hitung = [int(m[1].replace(".", "")) for m in JUMLAH.finditer(kalimat)]
        for m in PERSEN.finditer(kalimat):
            nilai = angka.baca(m[1])
            if any(
                dasar and n in (satu, dasar) and angka.persen(satu, dasar, 2) == nilai.nilai
                for satu in hitung
                for dasar in hitung
            ):
                return Pasangan("persen di samping")
    benda = re.match(r" ([a-z]+)", teks[u.akhir :])
    if not benda:
        return Pasangan("")
    lain = frozenset(
        k
        for k in _lain(naskah, u.urut, f"{u.lama} {benda[1]}")
        if set(TAHUN.findall(teks)) & set(TAHUN.findall(naskah.alinea[k].teks))
    )
    if lain:
        return Pasangan("jumlah yang sama di tempat lain", lain)
    return _rantai(naskah, u, n, benda[1])


def _rantai(naskah: Naskah, u: Ubahan, n: int, benda: str) -> Pasangan:
    """'24 desa … bertambah 2 desa … 26 desa': a difference of two other numbers of these."""
    hitung = {
        int(m[1].replace(".", "")): k
        for k, a in enumerate(naskah.alinea)
        for m in JUMLAH.finditer(a.teks)
        if m[2] == benda
    }
    for a, dari in hitung.items():
        if n not in (0, a) and abs(a - n) in hitung and abs(a - n) != n:
            return Pasangan("selisih dua jumlah", frozenset((dari, hitung[abs(a - n)])))
    return Pasangan("")


def _tahun(naskah: Naskah, u: Ubahan) -> Pasangan:
    alinea = naskah.alinea[u.urut]
    if _di_daftar(alinea, u.mulai, u.akhir):
        return Pasangan("daftar peraturan")
    if _mustahil(naskah, int(u.baru)):
        return Pasangan("tahun mustahil")
    teks = str(alinea.teks)
    masa = re.search(r"\d{4}-\d{4}", teks[max(0, u.mulai - 5) : u.akhir + 5])
    sebut = masa[0] if masa else f"tahun {u.lama}"
    if masa or alinea.peran in fakta.BERNAMA | {"menimbang", "diktum"}:
        lain = _lain(naskah, u.urut, sebut)
        return Pasangan("tahun yang sama di tempat lain" if lain else "", lain)
    if naskah.tanggal and u.lama == str(naskah.tanggal.year):
        return Pasangan("tahun keputusan", _lain(naskah, u.urut, sebut))
    for kalimat in _kalimat(naskah, u):
        for m in JUMLAH.finditer(kalimat):
            if m[2] and not TAHUN.fullmatch(m[1]):
                sama = _lain(naskah, u.urut, m[0]) & _lain(naskah, u.urut, u.lama)
                if sama:
                    return Pasangan("jumlah tahun itu di tempat lain", sama)
    return Pasangan("")


def _lembaran(naskah: Naskah, u: Ubahan) -> Pasangan:
    alinea = naskah.alinea[u.urut]
    if _di_daftar(alinea, u.mulai, u.akhir):
        return Pasangan("daftar peraturan")
    teks = str(alinea.teks)
    if teks[: u.mulai].endswith("Tahun ") and teks.count(f"Tahun {u.lama}") > 1:
        return Pasangan("tahun peraturannya")
    return Pasangan("")


def _nama(naskah: Naskah, u: Ubahan) -> Pasangan:
    lain = _lain(naskah, u.urut, u.lama)
    if lain or str(naskah.alinea[u.urut].teks).lower().count(u.lama.lower()) > 1:
        return Pasangan("nama yang sama di tempat lain", lain)
    if _di_daftar(naskah.alinea[u.urut], u.mulai, u.akhir):
        return Pasangan("daftar peraturan")
    if dikenal(u.lama.lower()) and not dikenal(u.baru.lower()):
        return Pasangan("kosakata")
    return Pasangan("")


def _judul(naskah: Naskah, u: Ubahan) -> Pasangan:
    alinea = naskah.alinea[u.urut]
    if _di_daftar(alinea, u.mulai, u.mulai + len(u.lama)):
        return Pasangan("daftar peraturan")
    teks = str(alinea.teks)
    kata = [m.span() for m in re.finditer(r"[\w-]+", teks)]
    n = next(n for n, (dari, _) in enumerate(kata) if dari == u.mulai)
    dekat = kata[max(0, min(n - 1, len(kata) - 3)) :][:3]  # the word between its neighbours
    if len(dekat) < 3:
        return Pasangan("")
    sebelah = teks[dekat[0][0] : dekat[-1][1]]
    lain = _lain(naskah, u.urut, sebelah)
    return Pasangan("nama yang sama di tempat lain" if lain else "", lain)


def _butir(naskah: Naskah, u: Ubahan) -> Pasangan:
    daftar = frozenset(fakta.sedaftar(naskah.alinea, u.urut))
    peran = naskah.alinea[u.urut].peran
    alinea = fakta.terapkan(naskah, u, True).alinea
    letak = sorted(daftar)
    dulu = [str(naskah.alinea[n].teks) for n in letak]
    isi = [str(alinea[n].teks) for n in letak]
    if dulu == isi:
        return Pasangan("")
    if [t[-1] for t in isi] != [t[-1] for t in dulu]:
        return Pasangan("tanda baca akhir", daftar)
    if peran == "mengingat" and _salah_urut(naskah, u):
        return Pasangan("urutan daftar", daftar)
    berlaku = [n for n, teks in enumerate(isi) if "mulai berlaku" in teks]
    sesudah = isi[berlaku[-1] + 1 :] if berlaku else []
    if peran == "diktum" and any(not PENUTUP.search(teks) for teks in sesudah):
        return Pasangan("diktum penutup", daftar)
    if peran == "menimbang" and isi[-1] != dulu[-1]:
        return Pasangan("pertimbangan penutup", daftar)
    if peran == "diktum":
        for n, teks in enumerate(isi):
            for m in re.finditer(r"diktum (KE[A-Z]+)", teks, re.IGNORECASE):
                tuju = (angka.baca_urutan(m[1]) or 0) - 1
                if dulu[tuju] != isi[tuju] or tuju >= n:
                    return Pasangan("rujukan diktum", daftar)
    return Pasangan("")


def _urutan(naskah: Naskah, u: Ubahan) -> Pasangan:
    """A row number; a last one that became 1 may begin a new group."""
    tabel = naskah.alinea[u.urut].tabel
    lagi = [
        a for a in naskah.alinea[u.urut + 1 :] if (a.tabel, a.kolom) == (tabel, "no") and a.teks
    ]
    return Pasangan("" if u.baru == "1" and not lagi else "nomor urut")


def _lepas(naskah: Naskah, u: Ubahan) -> Pasangan:
    return Pasangan("")


PENCARI = {
    "NIP": _sama_di_lain,
    "nomor": _nomor,
    "alamat": _lepas,
    "urutan": _urutan,
    "tanggal": _tanggal,
    "pasal": _pasal,
    "peraturan": _peraturan,
    "lembaran": _lembaran,
    "persen": _persen,
    "jumlah": _jumlah,
    "tahun": _tahun,
    "nama": _nama,
    "judul": _judul,
    "butir": _butir,
}
