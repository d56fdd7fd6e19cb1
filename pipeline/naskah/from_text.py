"""From somebody's decree in a .docx or .txt file to the Naskah that the checks read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from itertools import count

from pipeline.fault import Fault, reason
from pipeline.naskah import docx, kata, sebutan, txt
from pipeline.naskah.batang import Batang
from pipeline.naskah.kepala import kepala
from pipeline.naskah.lampiran import Lampiran, dikenal
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.naskah.penutup import Penutup, mulai_lampiran
from pipeline.naskah.ruas import DAFTAR, Baris, Ruas, ruas
from pipeline.naskah.tabel import (
    KEPUTUSAN,
    Tabel,
    alinea_tabel,
    baris_judul,
    baris_tata_letak,
    berdata,
    berlanjut,
)
from pipeline.naskah.tanda_tangan import Bagian, berjabatan

MAX_BYTES = 20_000_000
WORD = (".docx", ".docm", ".dotx", ".doc")
BATANG = DAFTAR | {"memutuskan", "menetapkan", "diktum"}
PENUTUP = frozenset(("tempat",))
LAMPIRAN = frozenset(("lampiran",))


def read_naskah(path: str) -> Naskah:
    """The decree in a Word or text file, by its ending. Raises Fault when it cannot be read."""
    nama = path.replace(os.sep, "/")
    akhiran = os.path.splitext(path)[1].lower()
    if akhiran not in (*WORD, ".txt"):
        raise Fault(f"{nama}: yang dapat dibaca hanya .docx dan .txt; simpan ulang sebagai .docx")
    try:
        with open(path, "rb") as berkas:
            isi = berkas.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise Fault(f"{nama}: berkas tidak ditemukan; periksa nama dan foldernya") from None
    except OSError as error:
        raise Fault(f"{nama}: berkas tidak dapat dibaca ({reason(error)})") from None
    except ValueError:  # a NUL in the path
        raise Fault(f"{nama!r}: bukan nama berkas; ketik ulang namanya") from None
    if len(isi) > MAX_BYTES:
        raise Fault(f"{nama}: terlalu besar untuk sebuah naskah keputusan")
    if akhiran in WORD:
        naskah = naskah_from(*docx.baca(nama, isi))
    else:
        naskah = naskah_from(txt.baca(nama, isi))
    if not naskah.alinea:
        raise Fault(f"{nama}: kosong, tidak ada teks di dalamnya")
    return naskah


def naskah_from(isi: Iterable[Baris | Tabel], luar: Iterable[Alinea] = ()) -> Naskah:
    """The decree that these lines and tables, in the order of the paper, make up; `luar`: what
    stands outside it (headers, notes)."""
    return Naskah([*_alinea(_bagian(isi)), *luar])


def _bagian(isi: Iterable[Baris | Tabel]) -> list[Bagian]:
    """The lines taken apart, those of layout tables among them, and the tables that hold data."""
    hasil: list[Bagian] = []
    baris: list[Baris] = []
    for satu in _datar(isi):
        if isinstance(satu, Baris):
            baris.append(satu)
        else:
            hasil += ruas(baris)
            hasil.append(satu)
            baris = []
    hasil += ruas(baris)
    return hasil


def _datar(isi: Iterable[Baris | Tabel]) -> Iterable[Baris | Tabel]:
    """The lines of layout tables in place of these; the title above and the signature below the
    rows of a data table are lines too, and one that runs on in the next table is one with it."""
    lalu: Tabel | None = None  # the data table that may run on
    for satu in isi:
        if isinstance(satu, Baris):
            if lalu and (satu.halaman or satu.teks.strip()):
                yield lalu
                lalu = None
            yield satu
            continue
        atas = baris_judul(satu)
        bawah = len(satu.baris) - bertanda_tangan(satu)
        inti = satu._replace(baris=satu.baris[atas:bawah])
        data = berdata(inti)
        if lalu and not data and berlanjut(lalu, inti):
            lalu = lalu._replace(baris=lalu.baris + inti.baris)
        else:
            if lalu:
                yield lalu
            lalu = inti if data else None
            yield from _datar(baris_tata_letak(satu.baris[: atas if data else bawah]))
        if bawah < len(satu.baris):
            if lalu:
                yield lalu
                lalu = None
            yield from _datar(baris_tata_letak(satu.baris[bawah:]))
    if lalu:
        yield lalu


def bertanda_tangan(tabel: Tabel) -> bool:
    """Whether the last row of a table holds the signature, to keep it on the page of the table."""
    terisi = [sel.baris for sel in tabel.baris[-1] if sel.baris] if tabel.baris else []
    if len(terisi) == 2 and kata.diawali(terisi[0][0], "turut"):
        terisi = terisi[1:]
    if len(terisi) == 1 and kata.diawali(terisi[0][0], "turut"):
        return len(terisi[0]) > 2 and any(map(berjabatan, terisi[0][1:]))
    if len(terisi) != 1 or len(terisi[0]) < 2 or not berjabatan(terisi[0][0]):
        return False
    return any(teks.endswith(",") or kata.label(teks[:3]) == "nip" for teks in terisi[0])


def _alinea(bagian: Sequence[Bagian]) -> list[Alinea]:
    nomor_tabel = count(1)
    awal, berbatang = _awal(bagian)
    hasil = list(kepala([satu for satu in bagian[:awal] if isinstance(satu, Ruas)]))
    for tabel in bagian[:awal]:
        if isinstance(tabel, Tabel):
            hasil += alinea_tabel(tabel, 0, KEPUTUSAN, next(nomor_tabel))
    penutup = Penutup()
    if berbatang:
        batang = Batang(nomor_tabel)
        awal = penutup.baca(bagian, batang.baca(bagian, awal))
        hasil += (*batang.alinea, *penutup.alinea)
    potongan = _potong(bagian[awal:], penutup.nama)
    tahu = dikenal(hasil)
    for n, satu in enumerate(potongan, 1):
        lampiran = Lampiran(n, sebutan.lampiran(n, len(potongan)), nomor_tabel, tahu)
        lampiran.baca(satu)
        hasil += lampiran.alinea
    return hasil


def _awal(bagian: Sequence[Bagian]) -> tuple[int, bool]:
    """Where the head ends, and whether a body follows; else Lampiran alone, or nothing."""
    for jenis in (BATANG, PENUTUP, LAMPIRAN):
        awal = _pertama(bagian, jenis)
        if awal >= 0:
            return awal, jenis is not LAMPIRAN
    bertabel = any(isinstance(satu, Tabel) for satu in bagian)
    return 0 if bertabel else len(bagian), False


def _pertama(bagian: Sequence[Bagian], jenis: frozenset[str]) -> int:
    """Where the first line with a label of one of these kinds is; -1 for nowhere."""
    return next(
        (n for n, satu in enumerate(bagian) if isinstance(satu, Ruas) and satu.jenis in jenis), -1
    )


def _potong(bagian: Sequence[Bagian], nama: str) -> list[list[Bagian]]:
    """Each Lampiran's own lines and tables."""
    hasil: list[list[Bagian]] = []
    ditandatangani = False
    for satu in bagian:
        berkepala = isinstance(satu, Ruas) and satu.jenis == "lampiran"
        if not hasil or berkepala or (ditandatangani and mulai_lampiran(satu)):
            hasil.append([])
        hasil[-1].append(satu)
        ditandatangani = isinstance(satu, Ruas) and (
            satu.jenis == "nip" or bool(nama and satu.utuh.split() == nama.split())
        )
    return hasil
