"""Angka per 1.000 atau per 100.000, dan rasio, sama dengan jumlah dibagi dasarnya.

'2 kematian dari 1.325 kelahiran hidup, yaitu 151 per 100.000': 2 / 1.325 x 100.000 = 151. Yang
sering terjadi: jumlahnya diperbarui dan angkanya tertinggal.

Aturan ini diam bila:
1. kalimatnya tidak menyebut tepat satu jumlah dan satu dasar;
2. pengalinya bukan 100, 1.000, dan seterusnya.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pipeline.angka import tulis
from pipeline.check.slip import Slip
from pipeline.klaim import Angka
from pipeline.klaim.bilangan import HITUNGAN
from pipeline.klaim.hitung import SALAH, banding
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.klaim import klaim, salah, seperti, tertulis

LEVEL = "tinjau"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"

PER = pattern(r"[0-9](?:\s+[a-z]+){0,2}\s+per\s+(1(?:00|\.?000|0\.?000|00\.?000))\b(?![.,][0-9])")
RASIO = pattern(r"\brasio(?:nya)?\s+(?:sebesar\s+|adalah\s+|menjadi\s+)?(?=[0-9]+,[0-9])")
DARI = (" dari ", " melayani ", " untuk ", " terhadap ", " bagi ", " di antara ")

Subject = tuple[Naskah, Angka, int, Angka, Angka]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    ada = {a.paragraf for a in naskah.once(klaim).angka}
    for paragraf in ada:
        teks = naskah.alinea[paragraf].teks.lower()
        if " per 1" in teks:
            for match in PER.finditer(teks):
                faktor = int(match[1].replace(".", ""))
                yield from _bagian(naskah, paragraf, match.start(), faktor)
        if "rasio" in teks:
            for match in RASIO.finditer(teks):
                yield from _bagian(naskah, paragraf, match.end(), 1)


def _bagian(naskah: Naskah, paragraf: int, letak: int, faktor: int) -> Iterable[Subject]:
    """The number at `letak`, with the count and the base of its sentence."""
    teks = naskah.alinea[paragraf].teks
    awal = max(teks.rfind(". ", 0, letak), teks.rfind("; ", 0, letak))
    semua = [a for a in naskah.once(klaim).angka if a.paragraf == paragraf and a.mulai > awal]
    nilai = next((a for a in semua if a.mulai <= letak < a.akhir), None)
    hitungan = [
        a
        for a in semua
        if a.mulai < letak
        and a is not nilai
        and a.jenis == HITUNGAN
        and not a.ambang
        and not teks.endswith("per ", 0, a.mulai)
    ]
    if nilai is None or len(hitungan) != 2:  # (1)
        return
    jumlah, dasar = hitungan
    sela = f" {teks[jumlah.akhir : dasar.mulai]} "
    if dasar.nilai > 0 and any(kata in sela for kata in DARI):
        yield naskah, nilai, faktor, jumlah, dasar


def check(subject: Subject) -> Slip | None:
    naskah, nilai, faktor, jumlah, dasar = subject
    atas = jumlah.nilai * faktor
    if banding(nilai.ukuran, int(atas), int(dasar.nilai)) != SALAH:
        return None
    bulat = Decimal(10) ** -max(nilai.bilangan.desimal, 0)
    benar = seperti(naskah, nilai, (atas / dasar.nilai).quantize(bulat))
    kali = f" x {tulis(Decimal(faktor))}" if faktor > 1 else ""
    pesan = (
        f"Tertulis {tertulis(naskah, nilai)}, padahal {tulis(jumlah.nilai)} / "
        f"{tulis(dasar.nilai)}{kali} = {benar}."
    )
    return salah(naskah, nilai, pesan, benar)
