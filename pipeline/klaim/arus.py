"""Flow: a word of rise or fall beside a number, and a plan of so many a year."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import HITUNGAN, Angka
from pipeline.klaim.kalimat import Kalimat
from pipeline.klaim.tautan import DARI, MENJADI, Simpul
from pipeline.pattern import pattern
from pipeline.record import Record

MELEBIHI = "melebihi target"

_SELA = kata.himpun("yang telah sudah akan berhasil mengalami ini itu tersebut diharapkan")


class Arus:
    """'peningkatan desa mandiri mencapai 19,20% atau 24 desa': the words call these numbers a rise
    (`arah` +1) or a fall (-1), so they may not be a stock. `kata` is the span of that word, `angka`
    the numbers (a count and its percentage together). `kata_arus` is the word itself in small
    letters, MELEBIHI for 'melebihi target sebesar …', which makes of a result an excess.
    """

    def __init__(
        self, angka: tuple[Angka, ...], arah: int, kata: tuple[int, int], kata_arus: str
    ) -> None:
        self.angka, self.arah, self.kata, self.kata_arus = angka, arah, kata, kata_arus


class Rencana(Record):
    """'setiap tahun direncanakan 2 desa': so many a year; `kata` spans 'setiap tahun'."""

    jumlah: Angka
    kata: tuple[int, int]


def arus(s: Simpul) -> list[Arus]:
    """The flows of one sentence."""
    k = s.kalimat
    found: list[Arus] = []
    for i, angka in enumerate(k.angka):
        if s.tanda[i] or (i and s.taut[i - 1] and not s.arah[i]):
            continue
        semua = (angka, k.angka[i + 1]) if s.taut[i] else (angka,)
        sebelum = s.arah[i] or (MELEBIHI if _melebihi(k.sela[i]) else "")
        if sebelum:
            found.append(_arus(semua, sebelum, _span(k, i, sebelum, True)))
        sesudah = _di_belakang(s, i)
        if sesudah:
            found.append(_arus(semua, sesudah, _span(k, i, sesudah, False)))
    return found


def _arus(angka: tuple[Angka, ...], word: str, span: tuple[int, int]) -> Arus:
    return Arus(angka, -1 if word in kata.TURUN else 1, span, word)


def _melebihi(words: list[str]) -> bool:
    """'melebihi target sebesar' right before a number."""
    akhir = len(words)
    while akhir and words[akhir - 1] in ("sebesar", "sebanyak", "yaitu", ":"):
        akhir -= 1
    return akhir > 1 and words[akhir - 1] in kata.TARGET and words[akhir - 2] in kata.LAMPAUI


def _di_belakang(s: Simpul, i: int) -> str:
    """The word of change after the count at `i` (or after its pair): '24 desa naik status'."""
    k = s.kalimat
    if k.angka[i].jenis != HITUNGAN and not s.taut[i]:
        return ""
    n = i + 2 if s.taut[i] else i + 1
    words = k.sela[n] if n < len(k.sela) else []
    if kata.ARAH.isdisjoint(words):
        return ""
    frasa = k.angka[n - 1].frasa.lower().split()
    for j, word in enumerate(words[:9]):
        if word in kata.ARAH:
            lanjut = words[j + 1 : j + 2]
            if n < len(k.angka) and (s.tanda[n] in (MENJADI, DARI) or s.arah[n]):
                return ""
            return "" if lanjut and lanjut[0] in kata.BANDING else word
        if word not in _SELA and word not in frasa:
            return ""
    return ""


def _span(k: Kalimat, i: int, word: str, sebelum: bool) -> tuple[int, int]:
    angka = k.angka[i]
    cari = word.split()[0]
    if sebelum:
        mulai = k.teks.rfind(cari, k.mulai, angka.mulai)
        akhir = mulai + len(word) if cari == word else angka.mulai
    else:
        mulai = k.teks.find(cari, angka.akhir, k.akhir)
        akhir = mulai + len(word)
    return (mulai, akhir) if mulai >= 0 else (angka.mulai, angka.akhir)


SETIAP_TAHUN = pattern(r"(?:(?:setiap|tiap|per|/)\s*|se)tahun(?:nya)?")
_SETIAP = frozenset(("setiap", "tiap", "per", "/", "tiap-tiap"))
_SETAHUN = frozenset(("pertahun", "pertahunnya", "setahun"))
_BERKALA = _SETIAP | _SETAHUN
_TAHUNNYA = (["tahun"], ["tahunnya"])
_RENCANA = (
    kata.RENCANA
    | kata.ARAH
    | kata.TARGET
    | kata.himpun("rata-rata sebanyak sebesar minimal sedikitnya penetapan")
)


def rencana(s: Simpul) -> list[Rencana]:
    """The numbers a year that one sentence plans."""
    k = s.kalimat
    found = []
    for i, angka in enumerate(k.angka):
        if s.tanda[i] or angka.satuan == "kali":
            continue
        letak = _setiap_tahun(k.sela[i + 1][:8])
        if letak >= 0 and not set(k.sela[i + 1][:letak]) & {",", ";", "dan"}:
            found.append(Rencana(angka, _cari_setiap(k, angka.akhir, k.akhir)))
            continue
        words = k.sela[i]
        letak = _setiap_tahun(words)
        if letak >= 0 and not _RENCANA.isdisjoint(words[max(0, letak - 3) :]):
            awal = k.angka[i - 1].akhir if i else k.mulai
            found.append(Rencana(angka, _cari_setiap(k, awal, angka.mulai)))
    return found


def _setiap_tahun(words: list[str]) -> int:
    """Where in `words` 'setiap tahun' stands, or -1."""
    if _BERKALA.isdisjoint(words):
        return -1
    for j, word in enumerate(words):
        if word in _SETAHUN:
            return j
        if word in _SETIAP and words[j + 1 : j + 2] in _TAHUNNYA:
            return j
    return -1


def _cari_setiap(k: Kalimat, awal: int, akhir: int) -> tuple[int, int]:
    match = SETIAP_TAHUN.search(k.teks, awal, akhir)
    return match.span() if match else (awal, akhir)
