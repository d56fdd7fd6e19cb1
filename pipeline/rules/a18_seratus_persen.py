"""'Tercapai 100%' menyebut apa yang seratus persen.

'Target 20,80% … diharapkan dapat tercapai 100%' dapat berarti seluruh desa, atau seluruh target.
Tulis 'capaian kinerja terhadap target itu diharapkan 100%'.

Aturan ini diam bila:
1. kalimat itu menyebut capaian, kinerja, atau 'dari target'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.klaim import Angka
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import klaim, salah, tertulis

LEVEL = "tinjau"
SOURCE = "kejelasan kalimat"

TERCAPAI = ("tercapai", "dicapai", "terealisasi", "terwujud", "terpenuhi")
JELAS = ("capaian", "kinerja", "dari target", "target itu", "target tersebut")
Subject = tuple[Naskah, Angka]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(klaim).lepas:
        if satu.nilai == 100:
            yield naskah, satu


def check(subject: Subject) -> Slip | None:
    naskah, satu = subject
    teks = naskah.alinea[satu.paragraf].teks.lower()
    depan = teks[teks.rfind(". ", 0, satu.mulai) + 1 : satu.mulai]
    kata = depan.split()[-2:]
    if not any(each in TERCAPAI for each in kata) or "%" not in depan:
        return None
    ekor = teks[satu.akhir : satu.akhir + 30]
    potong = depan[depan.rfind("%") :]
    if any(each in potong or each in ekor for each in JELAS):  # (1)
        return None
    pesan = (
        f"Tertulis {tertulis(naskah, satu)} tanpa menyebut seratus persen dari apa; tulis misalnya "
        "'capaian kinerja terhadap target itu diharapkan 100%'."
    )
    return salah(naskah, satu, pesan)
