"""Finds every citation of a legal act in running text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from pipeline.angka import berdigit
from pipeline.jarak import jarak
from pipeline.pattern import pattern
from pipeline.rujukan import judul, lembaran
from pipeline.rujukan.bagian import Bagian, Kaitan, Kepala, Pasal, Rujukan
from pipeline.rujukan.jenis import Kamus, kamus
from pipeline.rujukan.kepala import JAUH, Naskah, kepala

LAPIS = 6  # titles within titles that are looked into
NOMOR_TAHUN = pattern(r"nomor[\s.:]*[0-9]+[a-z]?\s+tahun\s*[0-9]{4}")
KATA = pattern(r"[a-z]{4,}(?:\s?[-\u2013]\s?[a-z]+)?")
PEMISAH = frozenset(("dan", "serta", "maupun", "atau", "dan/atau"))
KATA_KAITAN = pattern(r"([a-z]+)(?:\s+(?:pertama|ke[a-z]+))?\s+(atas\s+)?\Z")
TANPA_TENTANG = pattern(r"[ ]+(?=[A-Z])(?!(?:Pasal|Lampiran|Bab|BAB|Ayat|Jo|Tanggal)\b)")
PASAL = pattern(
    r"pasal\s*([0-9]+[a-z]?)(?:\s+ayat\s*\(?\s*([0-9]+[a-z]?)\s*\)?)?(?:\s+huruf\s+([a-z]{1,2})\b)?"
)
ANTARA = pattern(
    r"(?:[\s,()0-9]|(?:dan|serta|atau|jo|juncto|sampai|dengan|dari|dalam|pada|ayat|huruf|angka|[a-z])"
    r"\b\.?)*\Z"
)
KAITAN = pattern(
    r"[\s,()]*((?:sebagaimana|yang|dan|telah|terakhir)\b[a-z ,]{0,80}?\b(?:dengan|oleh|melalui)"
    r"|jo\b\.?|juncto|jis\b\.?)\s+(?=[a-z])"
)
TANPA_NAMA = pattern(
    r"[\s,(]*((?:sebagaimana|yang)\s[a-z ]{0,40}?diubah(?:\s[a-z ]{0,30}?)?"
    r"|(?:beserta|berikut|dengan|dan)\s+(?:segala\s+)?perubahannya)(?=\s*(?:[;.,)]|\Z))"
)
RELASI = (
    ("cabut", "dicabut"),
    ("ganti", "dicabut"),
    ("terakhir", "terakhir diubah"),
    ("ubah", "diubah"),
    ("sempurna", "diubah"),
    ("j", "jo"),
)


def cari(teks: str) -> list[Rujukan]:
    """Every citation of a legal act, in order, none overlapping; those tied to one stand in it.

    A citation has a number or a year. Without either it counts only where a paragraph or list item
    begins with it and a title follows ('Peraturan Daerah Kabupaten Maros tentang …'): in a sentence
    such words speak of a kind of act. 'Keputusan ini', 'peraturan perundang-undangan' and a number
    without a kind are none. The decree's own kind, number and title are one, should the text hold
    them. Kinds, issuers and words that may be misspelled are read by the nearest known one. Never
    raises.
    """
    return cari_semua([teks])[0]


def cari_semua(semua: Iterable[str]) -> list[list[Rujukan]]:
    """The citations of each text as `cari` finds them; quicker than text after text."""
    naskah = [_naskah(teks) for teks in semua]
    return [_baca(n) if n else [] for n in naskah]


def _naskah(teks: str) -> Naskah | None:
    """`teks` with the places where a citation may begin; None where it can hold none."""
    low = teks.lower()
    if len(low) != len(teks):
        low = "".join([huruf.lower() if len(huruf.lower()) == 1 else huruf for huruf in teks])
    if "tentang" not in low and not berdigit(low):
        return None
    k = kamus()
    teks = str(teks)
    awal = [
        mulai
        for mulai, akhir in map(re.Match.span, k.kepala.finditer(low))
        if not low[mulai - 1 : mulai].isalpha()
        and (akhir - mulai > 4 or teks[mulai:akhir].isupper())
    ]
    bernomor = "nomor" in low and "tahun" in low
    pengganti = _salah_ketik(teks, low, awal, k) if bernomor else {}
    return Naskah(teks, low, awal, pengganti) if awal else None


def _baca(n: Naskah) -> list[Rujukan]:
    hasil: list[Rujukan] = []
    akhir = 0
    for i, mulai in enumerate(n.awal):
        if mulai >= akhir:
            rujukan = _rujukan(n, i, akhir, len(n.teks))
            if rujukan:
                hasil.append(rujukan)
                akhir = rujukan.akhir
    return hasil


def _salah_ketik(teks: str, low: str, awal: list[int], k: Kamus) -> dict[int, tuple[str, ...]]:
    """The misspelled first words before a 'Nomor 1 Tahun 2020' that no known one leads to.

    Their offsets are put into `awal`; given back are the words they stand for.
    """
    pengganti: dict[int, tuple[str, ...]] = {}
    batas = 0
    for match in NOMOR_TAHUN.finditer(low):
        kiri = max(batas, match.start() - JAUH)
        i = bisect_left(awal, match.start())
        if i == 0 or awal[i - 1] < kiri:
            calon = [
                (jarak(kata[0], maksud, 2), kata.start(), maksud)
                for kata in KATA.finditer(low, kiri, match.start())
                for maksud in k.kata_awal
                if teks[kata.start()].isupper()
            ]
            beda, letak, maksud = min(calon, default=(3, 0, ""))
            if beda <= 2:
                awal.insert(i, letak)
                pengganti[letak] = tuple(maksud.split("-"))
        batas = match.end()
    return pengganti


def _rujukan(
    n: Naskah, i: int, bawah: int, batas: int, lapis: int = 0, terkait: bool = False
) -> Rujukan | None:
    """The citation whose head begins at `n.awal[i]`, its articles not before `bawah`.

    `lapis` tells how many titles it stands in; one in a title, and one that is itself `terkait` to
    another by words such as 'diubah dengan', has none tied to it by such words.
    """
    head = kepala(n, i, batas)
    if head is None:
        return None
    kaitan: list[Kaitan] = []
    pasal = _pasal(n.low, bawah, head.mulai)
    kata_tentang = tentang = None
    akhir = head.akhir
    letak = judul.kata_tentang(n, akhir, batas)
    if letak:
        kata_tentang, mulai_judul = letak
        akhir = kata_tentang.akhir
    else:
        tanpa = TANPA_TENTANG.match(n.teks, akhir, batas) if head.di_awal and head.nomor else None
        mulai_judul = tanpa.end() if tanpa and tanpa.end() not in n.awal else -1
    if mulai_judul >= 0:
        henti = judul.akhir(n, mulai_judul, batas, lapis > 0)
        if lapis < LAPIS:
            henti, kaitan = _dalam_judul(n, i, mulai_judul, henti, lapis + 1)
        isi = n.teks[mulai_judul:henti].rstrip().rstrip(" \t\n\xa0,.:(").rstrip()
        if isi:
            akhir = mulai_judul + len(isi)
            tentang = Bagian(mulai_judul, akhir, isi)
    if not (head.nomor or head.label or tentang or _tak_bernomor(head)):
        return None
    gazet, buka, tutup, akhir = lembaran.baca(n.teks, n.low, akhir, batas)
    if not (lapis or terkait):
        kaitan += _kaitan(n, akhir, batas)
        akhir = max(akhir, kaitan[-1].akhir) if kaitan else akhir
    return Rujukan(
        **{**head._asdict(), "akhir": akhir},
        kata_tentang=kata_tentang,
        tentang=tentang,
        lembaran=gazet,
        kurung=(buka, tutup),
        kaitan=tuple(kaitan),
        pasal=pasal,
    )


def _tak_bernomor(head: Kepala) -> bool:
    return kamus().jenis[head.jenis].bernomor == "tidak"


def _dalam_judul(n: Naskah, i: int, mulai: int, henti: int, lapis: int) -> tuple[int, list[Kaitan]]:
    """Where the title `[mulai:henti]` really ends, and the acts it names.

    An act after a comma or 'dan' is the next citation, not a part of this title.
    """
    kaitan: list[Kaitan] = []
    akhir = mulai
    for j in range(i + 1, len(n.awal)):
        letak = n.awal[j]
        if letak >= henti:
            break
        if letak < akhir:
            continue
        rujukan = _rujukan(n, j, mulai, henti, lapis)
        if rujukan is None:
            continue
        depan = n.low[mulai:letak]
        if depan.rstrip()[-1:] == "," or PEMISAH.issuperset(depan.split()[-1:] or "?"):
            return mulai + _tanpa_pemisah(depan), kaitan
        kata = KATA_KAITAN.search(n.low, max(mulai, letak - 60), letak)
        relasi = kamus().kaitan_judul.get(kata[1]) if kata else None
        if relasi is None:
            relasi = "mengubah" if kata and kata[2] else "disebut"
        mulai_kata = kata.start() if kata else letak
        tertulis = n.teks[mulai_kata:letak].rstrip()
        kaitan.append(Kaitan(mulai_kata, rujukan.akhir, relasi, tertulis, rujukan))
        akhir = rujukan.akhir
    return henti, kaitan


def _tanpa_pemisah(judul: str) -> int:
    """The length of the title without the comma and 'dan' at its end."""
    kata = judul.split()
    ekor = kata[-1] if kata[-1] in PEMISAH else ""
    return len(judul.rstrip().removesuffix(ekor).rstrip(" \t\n\xa0,"))


def _kaitan(n: Naskah, letak: int, batas: int) -> list[Kaitan]:
    """The acts after 'sebagaimana telah diubah dengan', 'jo.' and the like at `letak`."""
    kaitan: list[Kaitan] = []
    while letak < batas and n.low[letak] != ";":
        match = KAITAN.match(n.low, letak, batas)
        relasi = next((r for kata, r in RELASI if kata in match[1]), "") if match else ""
        if match and relasi:
            i = bisect_left(n.awal, match.end())
            if i < len(n.awal) and n.awal[i] == match.end():
                rujukan = _rujukan(n, i, letak, batas, terkait=True)
                if rujukan:
                    tertulis = n.teks[match.start(1) : match.end(1)]
                    kaitan.append(Kaitan(match.start(1), rujukan.akhir, relasi, tertulis, rujukan))
                    letak = rujukan.akhir
                    continue
        ubah = n.low.find("ubah", letak, batas) >= 0
        match = TANPA_NAMA.match(n.low, letak, batas) if ubah else None
        if match:
            tertulis = n.teks[match.start(1) : match.end(1)]
            kaitan.append(Kaitan(match.start(1), match.end(1), "diubah", tertulis, None))
        break
    return kaitan


def _pasal(low: str, mulai: int, henti: int) -> tuple[Pasal, ...]:
    """The articles named right before the act at `henti`, nothing of them before `mulai`."""
    mulai = max(mulai, henti - JAUH)
    if low.find("pasal", mulai, henti) < 0:
        return ()
    hasil: list[Pasal] = []
    kanan = henti
    for match in reversed([*PASAL.finditer(low, mulai, henti)]):
        if not ANTARA.match(low, match.end(), kanan):
            break
        hasil.append(Pasal(match.start(), match.end(), match[1], match[2] or "", match[3] or ""))
        kanan = match.start()
    return tuple(reversed(hasil))
