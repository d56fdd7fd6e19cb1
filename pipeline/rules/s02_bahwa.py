"""Setiap butir Menimbang diawali kata 'bahwa'.

Pokok pikiran dalam Menimbang ditulis sebagai anak kalimat yang diawali 'bahwa', dengan huruf
kecil. Yang sering terjadi: kata itu terlewat ketika butir baru ditambahkan, atau tertulis 'Bahwa'.

Aturan ini diam bila:
1. alinea itu kelanjutan butir di atasnya, yaitu tidak bertanda sedangkan butir lain bertanda.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.butir import butir

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Konsiderans"

PEMBUKA = frozenset((
    "untuk", "dalam", "dengan", "berdasarkan", "sehubungan", "sebagai", "guna", "agar",
    "sesuai", "menindaklanjuti", "demi",
))  # fmt: skip


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    return [satu[0] for satu in naskah.once(butir)["menimbang"]]  # (1)


def check(alinea: Alinea) -> Slip | None:
    kata = alinea.teks.split()
    if not kata or kata[0] == "bahwa":
        return None
    awal, kecil = kata[0], kata[0].lower()
    mulai = alinea.teks.index(awal)
    if jarak(kecil.rstrip(",:"), "bahwa", 1) <= 1:
        pesan, ganti = f"Tertulis '{awal}', seharusnya 'bahwa'.", "bahwa"
    else:
        ganti = f"bahwa {kecil if kecil in PEMBUKA else awal}"
        pesan = f"Butir ini diawali '{awal}', seharusnya '{ganti} …'."
    return Slip(alinea, mulai, mulai + len(awal), pesan, ganti)
