"""What the words between two numbers make of them: a pair, a base, a change."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import ANGKA, HITUNGAN, Angka
from pipeline.klaim.kalimat import Kalimat

DARI = "dari"
DIBANDING = "dibanding"
DARI_TARGET = "dari target"
MENJADI = "menjadi"

_PENUTUP_EKOR = kata.himpun(
    ", ; x × dan sedangkan sementara namun target realisasi capaian turun menurun bertambah "
    "menjadi dibanding dibandingkan dari"
)
_BUKAN_DASAR = kata.himpun(
    "terdiri lebih kurang berasal mulai selain diperoleh terdapat dimulai bagian terlepas"
)
_YAITU = kata.himpun("yaitu yakni yang ( adalah : mencapai")
_UKURAN = kata.KUANTA | kata.himpun("sebanyak sebesar berjumlah sejumlah")
_ISI_DASAR = kata.PENGISI | kata.CAPAIAN | kata.REALISASI | kata.himpun("kondisi persentase")
_WAKTU = kata.himpun("tahun pada di")
_PENANDA = kata.himpun(
    "dari terhadap dibanding dibandingkan daripada menjadi ke hingga sampai semula sebelumnya"
)


def bertaut(words: list[str]) -> bool:
    """The numbers before and after `words` are two forms of one thing: '24 desa atau 19,20%'."""
    kuat = False
    j = len(words)
    while j and words[j - 1] in kata.TAUT:
        j -= 1
        kuat = kuat or words[j] in kata.TAUT_KUAT
    ekor = words[:j]
    if not kuat and (
        words[-1:] not in (["sebanyak"], ["sebesar"], ["sejumlah"])
        or not kata.ARAH.isdisjoint(ekor)
    ):
        return False
    if ekor and ekor[-1] in kata.ARAH:
        return False
    return j <= 9 and _PENUTUP_EKOR.isdisjoint(ekor)


def penanda(words: list[str]) -> str:
    """DARI ('dari total 125'), DARI_TARGET, DIBANDING ('dibandingkan tahun lalu 10'), MENJADI
    ('menjadi 24'), or ''."""
    if _PENANDA.isdisjoint(words):
        return ""
    target = asing = ukuran = lalu = yaitu = 0
    for j in range(len(words) - 1, max(-1, len(words) - 12), -1):
        word = words[j]
        if word in ("dari", "terhadap", "dibanding", "dibandingkan", "daripada"):
            if j and words[j - 1] in _BUKAN_DASAR:
                return ""
            if asing and not (lalu or words[j + 1] in _ISI_DASAR or words[j + 1] in kata.SATUAN):
                return ""  # 'dari hasil evaluasi jumlah desa …' tells no base
            if asing and not (lalu or ukuran):
                return ""
            if lalu and not yaitu and not kata.ARAH.isdisjoint(words[:j]):
                return ""  # 'naik dari tahun sebelumnya sebesar 2,5' tells the rise
            if target:
                return DARI_TARGET
            return DARI if word in ("dari", "terhadap") else DIBANDING
        if word in ("menjadi", "ke", "hingga", "sampai"):
            return "" if asing else MENJADI
        if word in ("semula", "sebelumnya") and j == len(words) - 1:
            return DIBANDING
        if word == "dengan" and j and words[j - 1] in ("dibanding", "dibandingkan"):
            continue
        if word in kata.TARGET:
            target = 1
        elif word in ("sebelumnya", "lalu"):
            lalu = 1
        elif word in kata.PENGISI or word in _WAKTU or word[0] == "#":
            ukuran |= word in _UKURAN
            yaitu |= word in _YAITU
        elif word in kata.PUTUS or word in (",", "dan", ")", "atau") or word in kata.ARAH:
            return ""
        else:
            asing += 1
            if asing > 4:
                return ""
    return ""


def arah(words: list[str]) -> str:
    """The word of rise or fall that the number after `words` measures, or ''."""
    if kata.ARAH.isdisjoint(words):
        return ""
    jauh = 0
    j = len(words)
    while j:
        j -= 1
        word = words[j]
        if word in kata.ARAH:
            return "" if j and words[j - 1] in kata.MAKSUD else word
        if word in kata.PUTUS or word in kata.TARGET or word in ("menjadi", "ke", ",", ")", "dan"):
            return ""
        if word in ("pada", "di", "untuk", "dalam", "dengan", "yang"):
            lanjut = words[j + 1] if j + 1 < len(words) else ""
            if lanjut not in ("tahun", "periode", "sebelumnya") and lanjut[:1] != "#":
                return ""
        if word not in kata.PENGISI and word not in kata.BANDING and word[0] != "#":
            jauh += word not in ("tahun", "lalu", "pada", "di", "periode", "capaian")
            if jauh > 5:
                return ""
    return ""


def golongan(angka: Angka) -> str:
    """Numbers of one class may be compared: bare and counted ones are one."""
    return ANGKA if angka.jenis == HITUNGAN else angka.jenis


def sejenis(a: Angka, b: Angka) -> bool:
    """May be a part and its whole: the same noun, two nouns for people, or one without noun."""
    if golongan(a) != golongan(b):
        return False
    kiri, kanan = a.satuan, b.satuan
    if not kiri or not kanan or kiri == kanan:
        return True
    if kiri in kata.ORANG and kanan in kata.ORANG:
        return True
    if kiri in kata.UMUM or kanan in kata.UMUM:
        return True
    kata_kiri, kata_kanan = a.frasa.lower().split(), b.frasa.lower().split()
    return kiri in kata_kanan or kanan in kata_kiri


class Simpul:
    """Per number of a sentence: how it is tied. `tanda[i]` is its `penanda`, `arah[i]` its word of
    change, `label[i]` the role its own words give it, `taut[i]` that it and the next are a pair."""

    __slots__ = ("arah", "kalimat", "label", "tanda", "taut")

    def __init__(self, k: Kalimat) -> None:
        self.kalimat = k
        self.label = k.label
        self.tanda = [penanda(words) for words in k.sela[:-1]]
        self.arah = [
            "" if tanda else arah(words) for tanda, words in zip(self.tanda, k.sela, strict=False)
        ]
        self.taut = [
            not k.angka[i + 1].ambang and bertaut(k.sela[i + 1]) for i in range(len(k.angka) - 1)
        ]
        self.taut.append(False)
