"""Why a percentage does not come out: the arithmetic, what is possible, and what was meant."""

from __future__ import annotations

from decimal import Decimal

from pipeline import angka
from pipeline.angka import tulis
from pipeline.klaim import Angka, hitung, selip
from pipeline.klaim.bilangan import RUPIAH
from pipeline.klaim.hitung import SALAH
from pipeline.klaim.selip import Dugaan
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import benda, seperti
from pipeline.telaah.porsi import Bagian, fakta_dasar, porsi
from pipeline.telaah.stok import tren

BANYAK = 2  # guesses shown


def jelaskan(bagian: Bagian) -> tuple[list[str], str | None]:
    """The lines of the message (without what was typed), and the percentage to type instead; None
    where more than one reading stands."""
    satu, dasar = bagian.porsi, bagian.dasar
    if dasar is None or dasar.nilai <= 0:
        return [], None
    persen, jumlah, naskah = satu.persen, satu.jumlah, bagian.naskah
    baris: list[str] = []
    ganti = None
    if jumlah is not None:
        ganti = seperti(naskah, persen, angka.persen(jumlah.nilai, dasar.nilai, desimal(persen)))
        baris.append(f"{tulis(jumlah.nilai)} / {tulis(dasar.nilai)} x 100 = {ganti}")
    satuan = satu.satuan
    if (jumlah or satu.dasar or persen).jenis == RUPIAH or dasar.desimal:
        return baris, ganti
    baris += _mungkin(persen, int(dasar.nilai), satuan)
    duga = naskah.once(dugaan).get(id(persen), [])
    for n, tebak in enumerate(duga[:BANYAK]):
        baris.append(("Dugaan   : " if not n else "           ") + _tebakan(bagian, tebak))
    if any(tebak.anggota != "persen" or not tebak.tentu for tebak in duga):
        ganti = None
    return baris, ganti


def desimal(persen: Angka) -> int:
    return max(persen.bilangan.desimal, 0)


def _mungkin(persen: Angka, dasar: int, satuan: str) -> list[str]:
    if persen.nilai < 0 or persen.nilai > 100 or hitung.mungkin(persen.ukuran, dasar):
        return []
    ditulis = tulis(persen.nilai, desimal(persen))
    nama = f"jumlah {satuan} bulat" if satuan else "bilangan bulat"
    dekat = " · ".join(
        f"{tulis(n)}{' ' + satuan if satuan else ''} = "
        f"{tulis(angka.persen(n, dasar, desimal(persen)), desimal(persen))}%"
        for n in hitung.terdekat(persen.ukuran, dasar)
        if n <= dasar
    )
    return [
        f"Tidak ada {nama} yang menghasilkan {ditulis}% dari {tulis(dasar)}.",
        f"Terdekat : {dekat}",
    ]


def dugaan(naskah: Naskah) -> dict[int, list[Dugaan]]:
    """The guesses at each share that does not come out, by the id of its percentage."""
    return {
        id(bagian.porsi.persen): _dugaan(bagian)
        for bagian in naskah.once(porsi)
        if bagian.hasil == SALAH
    }


def keliru(naskah: Naskah) -> set[int]:
    """The ids of the counts and bases that are likely the slip of a share, for one digit mended in
    them makes it come out, and none mended in the percentage does."""
    found: set[int] = set()
    for bagian in naskah.once(porsi):
        pasti = [d for d in naskah.once(dugaan).get(id(bagian.porsi.persen), ()) if d.tentu]
        anggota = {d.anggota for d in pasti}
        if "persen" not in anggota:
            satu = bagian.porsi
            found |= {id(satu.jumlah)} if "jumlah" in anggota else set()
            found |= {id(satu.dasar)} if "dasar" in anggota else set()
    return found - {id(None)}


def _dugaan(bagian: Bagian) -> list[Dugaan]:
    satu = bagian.porsi
    jumlah, dasar = satu.jumlah, bagian.dasar
    if dasar is None or (jumlah is not None and jumlah.skala != 1):
        return []
    langkah = bagian.naskah.once(tren).get(satu.satuan, {})
    n = int(jumlah.nilai) if jumlah is not None else None
    return selip.dugaan(satu.persen.ukuran, n, int(dasar.nilai), langkah.keys())


def _tebakan(bagian: Bagian, tebak: Dugaan) -> str:
    satu = bagian.porsi
    satuan = benda(satu.jumlah or satu.persen) or (f" {satu.satuan}" if satu.satuan else "")
    if tebak.anggota == "persen":
        persen = tulis(tebak.nilai.nilai, max(tebak.nilai.desimal, 0))
        arti = f"{persen}% = {tulis(tebak.jumlah)}{satuan}"
        langkah = bagian.naskah.once(tren).get(satu.satuan, {}).get(tebak.jumlah)
        if tebak.tren and langkah:
            lalu, tambah = langkah
            rencana = f"rencana {tulis(tambah)}{satuan} setiap tahun"
            arti += f" = {tulis(lalu)} + {tulis(tambah)} ({rencana})"
    else:
        nama = "jumlahnya" if tebak.anggota == "jumlah" else "dasarnya"
        arti = f"{nama} {tulis(tebak.nilai.nilai)}{satuan}"
    return f"{tebak.cara}? {arti}"


def dasar_lain(bagian: Bagian) -> list[int]:
    """Whole bases near the one in the text of which the count is the percentage, those that the
    text knows first."""
    satu, dasar = bagian.porsi, bagian.dasar
    if satu.jumlah is None or dasar is None:
        return []
    cocok = bagian.cocok or hitung.dasar_cocok(satu.persen.ukuran, int(satu.jumlah.nilai))
    kenal = {int(a.nilai) for a in (*satu.calon, *satu.lain)}
    kenal |= {int(n) for n in fakta_dasar(bagian.naskah, satu.jumlah, None)}
    jarak = max(dasar.nilai / 10, Decimal(1))
    dekat = [n for n in cocok[:200] if 0 < abs(n - dasar.nilai) <= jarak or n in kenal]
    return sorted(dekat, key=lambda n: (n not in kenal, abs(n - dasar.nilai)))
