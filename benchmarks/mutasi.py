"""Alters one fact at a time in clean decrees and counts how many alterations the rules see.

An alteration is breakable when it contradicts something (pasangan.py says what); only of these a
share is asked. Usage: mutasi.py [--n 3000] [--seed 1] [--kind persen] [--generated 100 | FILE …]
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

import fakta
import kit
import variasi
from fakta import Ubahan
from pasangan import Pasangan, pasangan

from pipeline.check.check import Temuan, check, findings
from pipeline.check.rule import Rule, all_rules
from pipeline.naskah.naskah import Naskah

DASAR = (str(kit.CONFIG), str(kit.ROOT / "tests" / "contoh.yaml"))


class Hasil(NamedTuple):
    """One alteration, whether it contradicts anything, and what was found beside it."""

    naskah: Naskah
    ubahan: Ubahan
    pasangan: Pasangan
    kena: tuple[Temuan, ...]
    temuan: tuple[Temuan, ...]


def coba(
    naskah: Naskah, rules: Sequence[Rule], n: int, acak: Random, kind: str = ""
) -> Iterator[Hasil]:
    """`n` alterations of the decree, the kinds in turn, each fact as likely as any of its kind."""
    semua = {j: f for j, f in fakta.semua_fakta(naskah).items() if not kind or j == kind}
    dulu = {(t.kode, t.urut, t.tertulis) for t in findings(check(naskah, rules))}
    jenis = acak.sample(sorted(semua), len(semua))
    dibuat = 0
    while dibuat < n:
        satu = jenis[dibuat % len(jenis)] if semua else ""
        u = fakta.ubah(naskah, satu, acak.choice(semua[satu]), acak)
        if u is None:
            continue
        dibuat += 1
        ubahan = fakta.terapkan(naskah, u, angka=bool(acak.getrandbits(1)))
        temuan = findings(check(ubahan, rules))
        baru = tuple(t for t in temuan if (t.kode, t.urut, t.tertulis) not in dulu)
        p = pasangan(naskah, u)
        yield Hasil(naskah, u, p, tuple(t for t in baru if _kena(naskah, u, p, t)), baru)


def _kena(naskah: Naskah, u: Ubahan, p: Pasangan, t: Temuan) -> bool:
    """At the altered place, beside it in its list or row, or at its partner and naming it."""
    if t.urut == u.urut:
        return True
    beside = t.urut in fakta.sedaftar(naskah.alinea, u.urut)
    if beside and (u.cara == "pindah" or naskah.alinea[u.urut].tabel):
        return True
    sebut = (u.lama, u.baru) if u.baru else (u.lama,)
    if not any(s.lower() in t.pesan.lower() for s in sebut):
        return False
    bagian = {(naskah.alinea[n].peran, naskah.alinea[n].lampiran) for n in p.urut}
    lain = naskah.alinea[t.urut]
    return beside or t.urut in p.urut or (not lain.tabel and (lain.peran, lain.lampiran) in bagian)


def lapor(hasil: Sequence[Hasil]) -> None:
    print(f"{'kind':22} {'made':>6} {'breakable':>9} {'caught':>7} {'%':>6}   lone, yet caught")
    macam = sorted({h.ubahan.macam for h in hasil})
    for nama in (*macam, "semua"):
        ini = [h for h in hasil if nama in (h.ubahan.macam, "semua")]
        dapat = [h for h in ini if h.pasangan.sebab]
        kena = sum(1 for h in dapat if h.kena)
        lepas = sum(1 for h in ini if h.kena and not h.pasangan.sebab)
        persen = f"{100 * kena / len(dapat):.1f}" if dapat else "-"
        print(f"{nama:22} {len(ini):6} {len(dapat):9} {kena:7} {persen:>6}   {lepas}")
    luput = {uraian(h): h for h in hasil if h.pasangan.sebab and not h.kena}
    print(f"\nMissed, though they contradict something ({len(luput)} different):")
    for baris in sorted(luput):
        print(baris)
    lepas_semua = {uraian(h) for h in hasil if not h.pasangan.sebab and not h.kena}
    print(f"\nMissed, and nothing could tell ({len(lepas_semua)} different):")
    for baris in sorted(lepas_semua):
        print(baris)


def uraian(h: Hasil) -> str:
    """The alteration as a maintainer wants to read it."""
    u, alinea = h.ubahan, h.naskah.alinea[h.ubahan.urut]
    if u.cara == "pindah":
        asal = h.naskah.alinea[u.asal]
        return f"- {u.macam}: {asal.nama} -> {alinea.nama} [{h.pasangan.sebab}] {u.lama}"
    teks = str(alinea.teks)
    ekor = teks[u.mulai + len(u.lama) :]
    jauh = "; ".join(f"{t.kode} at {t.tempat}: {t.pesan}" for t in h.temuan)
    return (
        f"- {u.macam} [{h.pasangan.sebab or 'lone'}] {alinea.nama}: "
        f"{teks[: u.mulai][-110:]}«{u.lama}->{u.baru}»{ekor[:90]}"
        + (f"\n    found elsewhere: {jauh}" if jauh else "")
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=3000, help="alterations, in all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", default="", help="only facts of this kind")
    parser.add_argument("--generated", type=int, help="alter so many decrees of variasi.py")
    parser.add_argument("decrees", nargs="*", default=DASAR)
    asked = parser.parse_args()
    rules, acak = all_rules(), Random(asked.seed)
    if asked.generated:
        dasar = [variasi.naskah(isi) for _, isi in variasi.banyak_naskah(asked.generated, 1)]
    else:
        dasar = [kit.naskah(path) for path in asked.decrees]
    hasil: list[Hasil] = []
    for naskah in dasar:
        hasil += coba(naskah, rules, asked.n // len(dasar), acak, asked.kind)
    lapor(hasil)


if __name__ == "__main__":
    main()
