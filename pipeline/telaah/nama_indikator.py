"""Names of indicators: which of the known ones a wording means, and where prose names one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.jarak import jarak
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.indikator import Indikator, indikator, nama_utama
from pipeline.telaah.sanding import rata

UKURAN = frozenset((
    "persentase", "persen", "indeks", "rasio", "nilai", "tingkat", "predikat", "cakupan",
    "proporsi", "rata-rata", "angka",
))  # fmt: skip
HUBUNG = frozenset((
    "yang", "dan", "di", "pada", "untuk", "dengan", "dari", "terhadap", "atas", "oleh", "dalam",
))  # fmt: skip
HENTI = frozenset((
    "setiap", "tahun", "pada", "di", "dari", "ke", "oleh", "dengan", "berdasarkan", "menurut",
    "adalah", "ialah", "merupakan", "sebesar", "sebanyak", "mencapai", "menjadi", "yaitu",
    "ini", "itu", "tersebut", "dapat", "akan", "telah", "sudah", "naik", "turun", "ditetapkan",
    "ditargetkan", "diukur", "dihitung", "diperoleh", "dan", "atau", "serta", "yang", "untuk",
    "karena", "sehingga", "maka", "agar", "dalam", "terhadap", "sejak", "hingga", "sampai",
    "antara", "belum", "tidak", "juga", "makin", "semakin", "berarti", "menunjukkan",
    "menggambarkan", "target", "realisasi", "capaian", "sebagai", "lebih", "kurang", "masih",
))  # fmt: skip
KATA = pattern(r"[^\W_]+(?:[-/][^\W_]+)*|[^\s\w]")
AWALAN = pattern(r"^(?:meng|meny|men|mem|me|peng|peny|pen|pem|pe|ber|ter|di|ke)(?=[a-z]{4,})")
AKHIRAN = pattern(r"(?<=[a-z]{4})(?:nya|kan|an)$")


class Sebutan:
    """An indicator named in prose, `alinea.teks[mulai:akhir]`, otherwise than `indikator`; `pasti`:
    the word 'indikator' stands before it."""

    def __init__(
        self, alinea: Alinea, mulai: int, akhir: int, indikator: Indikator | None, pasti: bool
    ) -> None:
        self.alinea, self.mulai, self.akhir = alinea, mulai, akhir
        self.indikator, self.pasti = indikator, pasti


def akar(kata: str) -> str:
    """A crude root: 'meningkatnya' and 'peningkatan' are both 'ingkat'."""
    return AWALAN.sub("", AKHIRAN.sub("", AKHIRAN.sub("", kata)))


def isi(nama: str) -> frozenset[str]:
    """The roots of a name's words, its measure ('persentase') and link words left out."""
    kata = nama.lower().replace("(", " ").replace(")", " ").split()
    return frozenset(akar(k) for k in kata[1:] if k not in HUBUNG) or frozenset(kata)


def maksud(nama: str, pilihan: Sequence[Indikator]) -> Indikator | None:
    """The one of `pilihan` that `nama` means: the same words, some slips, or more than half of its
    roots and of no other as many."""
    kecil = rata(nama).casefold()
    terbaik: list[tuple[float, Indikator]] = []
    akar_nama = isi(nama)
    for satu in pilihan:
        calon = satu.sebutan.casefold()
        if calon == kecil or jarak(calon, kecil, 3) <= 3:
            return satu
        akar_calon = isi(calon)
        nilai = len(akar_nama & akar_calon) / len(akar_nama | akar_calon)
        if nilai >= 0.5 and kecil.split()[:1] == calon.split()[:1]:
            terbaik.append((nilai, satu))
    terbaik.sort(key=lambda hasil: -hasil[0])
    if not terbaik or (len(terbaik) > 1 and terbaik[0][0] == terbaik[1][0]):
        return None
    return terbaik[0][1]


def pasangan(naskah: Naskah) -> list[tuple[Indikator, Indikator | None]]:
    """Each indicator of the other tables with the one of the indicator tables that it means."""
    utama = naskah.once(nama_utama)
    milik = {id(satu) for satu in utama}
    tepat = {satu.sebutan: satu for satu in reversed(utama)}
    return [
        (lain, tepat.get(lain.sebutan) or maksud(lain.sebutan, utama))
        for lain in naskah.once(indikator)
        if id(lain) not in milik
    ]


def sebutan(naskah: Naskah) -> list[Sebutan]:
    """Every place where prose names an indicator, by its very name or nearly so; one whose name
    begins with no word of measure only where something points at it."""
    utama = naskah.once(nama_utama)
    kepala = {satu.sebutan.split()[0].lower() for satu in utama if satu.sebutan[:1].isalpha()}
    hasil: list[Sebutan] = []
    if not kepala:
        return hasil
    nama = [(satu, [k[0].lower() for k in KATA.finditer(satu.sebutan)]) for satu in utama]
    akar_semua: dict[str, frozenset[str]] = {}
    cari = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(kepala)))})\b")
    for alinea in naskah.peran("menimbang", "diktum", "ayat", "rincian", "uraian", "sel"):
        if alinea.peran == "sel" and alinea.kolom not in ("relevansi", "penjelasan"):
            continue
        kecil = alinea.teks.lower()
        if not any(satu in kecil for satu in kepala) or len(kecil) != len(alinea.teks):
            continue
        for match in cari.finditer(kecil):
            tunjuk = _tunjuk(kecil, match.start())
            if tunjuk or match[0] in UKURAN:
                hasil += _di_sini(alinea, match.start(), nama, akar_semua, tunjuk)
    return hasil


def _tunjuk(kecil: str, mulai: int) -> str:
    """What points at a name right before it: 'indikator', a quotation mark, 'target', or ''."""
    depan = kecil[max(0, mulai - 30) : mulai].rstrip(" '\"“‘")
    if depan.endswith(("indikator", "indikator kinerja", "indikator kinerja utama")):
        return "indikator"
    if kecil[mulai - 1 : mulai] in ('"', "“", "‘", "'") and mulai:
        return "kutip"
    return "target" if depan.endswith(("target", "target kinerja")) else ""


def _di_sini(
    alinea: Alinea,
    mulai: int,
    semua: list[tuple[Indikator, list[str]]],
    akar_semua: dict[str, frozenset[str]],
    tunjuk: str,
) -> Iterable[Sebutan]:
    kata = list(KATA.finditer(alinea.teks, mulai, mulai + 160))
    polos = [k[0].lower() for k in kata]
    for satu, nama in semua:
        if polos[: len(nama)] == nama:
            yield Sebutan(alinea, mulai, kata[len(nama) - 1].end(), satu, False)
            return
    for satu, nama in semua:
        if _salah_huruf(polos[: len(nama)], nama, tunjuk):
            yield Sebutan(alinea, mulai, kata[len(nama) - 1].end(), satu, tunjuk != "")
            return
    for satu, _ in semua if not akar_semua else ():
        akar_semua[satu.sebutan] = isi(satu.sebutan)
    pasti = tunjuk == "indikator"
    dikenal = frozenset().union(*akar_semua.values())
    n = 1
    while n < len(polos) and (
        akar(polos[n]) in dikenal
        or (polos[n] in HUBUNG and n + 1 < len(polos) and akar(polos[n + 1]) in dikenal)
        or (pasti and polos[n].isalpha() and polos[n] not in HENTI)
    ):
        n += 1
    selesai = n == len(polos) or not polos[n].isalpha() or polos[n] in HENTI
    akar_sini = frozenset(akar(k) for k in polos[1:n] if k not in HUBUNG)
    akhir = kata[n - 1].end()
    cocok = [satu for satu, _ in semua if _serupa(akar_sini, akar_semua[satu.sebutan], pasti)]
    if not cocok and tunjuk in ("indikator", "kutip") and akar_sini:
        pasti = False
        cocok = [
            satu
            for satu, _ in semua
            if satu.sebutan.lower().startswith(polos[0])
            and akar_sini < akar_semua[satu.sebutan]
            and len(akar_semua[satu.sebutan]) - len(akar_sini) == 1
        ]
    if selesai and len({satu.sebutan for satu in cocok}) == 1:
        yield Sebutan(alinea, mulai, akhir, cocok[0], pasti)


def _salah_huruf(sini: list[str], nama: list[str], tunjuk: str) -> bool:
    """The words of `nama`, one of them with a slip or two."""
    if len(sini) != len(nama) or len(nama) < (2 if tunjuk else 3):
        return False
    beda = [(a, b) for a, b in zip(sini, nama, strict=True) if a != b]
    if len(beda) != 1 or len(beda[0][1]) < 5:
        return False
    batas = 2 if tunjuk and len(beda[0][1]) > 6 else 1
    return jarak(*beda[0], batas) <= batas


def _serupa(sini: frozenset[str], nama: frozenset[str], pasti: bool) -> bool:
    if pasti and 2 * len(sini & nama) > len(nama):
        return True
    return len(sini) >= 2 and sini <= nama and len(nama) - len(sini) <= 1
