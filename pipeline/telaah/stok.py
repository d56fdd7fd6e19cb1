"""The counts that tell how many there are, apart from those that tell how many were added."""

from __future__ import annotations

from decimal import Decimal

from pipeline.klaim import Angka
from pipeline.klaim.bilangan import ANGKA, HITUNGAN
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import klaim

TIDAK_BERARTI = frozenset(("status", "berstatus", "dengan", "yang", "sebagai"))


def deret(naskah: Naskah, frasa: str) -> str:
    """The series of the facts block that `frasa` names, the longest such name; or ''."""
    kecil = " ".join(frasa.lower().split()) + " "
    nama = [each for each in naskah.angka if kecil.startswith(each.lower() + " ")]
    return max(nama, key=len, default="")


def sifat(satu: Angka) -> str:
    """What sort of the noun is counted: 'mandiri' of '24 desa status mandiri', '' where untold."""
    kata = [k for k in satu.frasa.lower().split()[1:] if k not in TIDAK_BERARTI]
    return kata[0] if kata else ""


def sepadan(a: Angka, b: Angka) -> bool:
    """Neither is known to count another sort of the noun than the other."""
    kiri, kanan = sifat(a), sifat(b)
    return not kiri or not kanan or kiri == kanan


def arus(naskah: Naskah) -> set[int]:
    """The ids of the numbers that some word calls a rise or a fall."""
    k = naskah.once(klaim)
    semua = {id(satu) for arus in k.arus for satu in arus.angka}
    semua |= {id(p.sebesar) for p in k.perubahan if p.sebesar}
    return semua | {id(r.jumlah) for r in k.rencana}


def stok(naskah: Naskah) -> list[Angka]:
    """Counts of a state: no rise, no base, no part of a listed sum, no bound."""
    k = naskah.once(klaim)
    bukan = set(naskah.once(arus))
    bukan |= {id(p.dasar) for p in k.porsi if p.dasar}
    bukan |= {id(calon) for p in k.porsi for calon in p.calon}
    bukan |= {id(satu) for r in k.rincian for satu in r.bagian if not r.total or satu.tahun is None}
    ada = {id(p.jumlah) for p in k.porsi if p.jumlah}
    return [
        satu
        for satu in k.angka
        if (satu.jenis == HITUNGAN or (satu.jenis == ANGKA and id(satu) in ada))
        and satu.satuan
        and not satu.ambang
        and id(satu) not in bukan
        and (id(satu) in ada or " " in satu.frasa)
    ]


def tren(naskah: Naskah) -> dict[str, dict[int, tuple[Decimal, Decimal]]]:
    """The counts that a yearly plan makes one expect: for each noun count -> (count before, plan of
    a year)."""
    k = naskah.once(klaim)
    semua = [p.jumlah for p in k.porsi if p.jumlah and p.jumlah.bulat] + naskah.once(stok)
    found: dict[str, dict[int, tuple[Decimal, Decimal]]] = {}
    for rencana in k.rencana:
        langkah = rencana.jumlah
        if langkah.bulat and langkah.satuan:
            for lalu in semua:
                if lalu.satuan == langkah.satuan:
                    hasil = int(lalu.nilai + langkah.nilai)
                    found.setdefault(lalu.satuan, {})[hasil] = (lalu.nilai, langkah.nilai)
    return found
