"""Views made by hand, with every kind of part that the templates print."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline.angka import huruf
from pipeline.template.choice import kind
from pipeline.text import Text
from pipeline.view import parts
from tests import kit

KALIMAT = (
    "meningkatnya mutu pelayanan kesehatan bagi masyarakat desa",
    "jumlah puskesmas yang terakreditasi dibagi jumlah seluruh puskesmas dikalikan seratus persen",
    "Bidang Pelayanan Kesehatan",
    "laporan tahunan",
    "puskesmas",
)


def kalimat(n: int, panjang: int = 1) -> Text:
    return Text("; ".join(KALIMAT[(n + i) % len(KALIMAT)] for i in range(panjang)))


def sel(
    *isi: str,
    bentang: int = 1,
    tanda: str = "",
    awal: bool = False,
    lanjut: bool = False,
    tengah: bool = False,
    uraian: bool = False,
) -> parts.Sel:
    """A cell of the paragraphs `isi`, each with the bullet `tanda`."""
    paragraphs = tuple(parts.IsiSel(Text(tanda), Text(text)) for text in isi)
    return parts.Sel("kolom", bentang, awal, lanjut, tengah, bool(tanda), uraian, paragraphs)


def kepala_tahun(kolom: int, tahun: int, *, nomor: bool = True) -> tuple[parts.Baris, ...]:
    """A head of two rows, whose last `tahun` columns stand under one cell, and column numbers."""
    biasa = kolom - tahun
    rows = [
        (
            *(sel(f"Kolom {n}", awal=True) for n in range(1, biasa + 1)),
            sel("Target Tahun", bentang=tahun),
        ),
        (
            *(sel(lanjut=True) for _ in range(biasa)),
            *(sel(str(2021 + n)) for n in range(tahun)),
        ),
    ]
    if nomor:
        rows.append(tuple(sel(f"({n})") for n in range(1, kolom + 1)))
    return tuple(parts.Baris(True, row) for row in rows)


def kepala(kolom: int) -> tuple[parts.Baris, ...]:
    row = tuple(sel(f"Judul Kolom {n}") for n in range(1, kolom + 1))
    return (parts.Baris(True, row),)


def baris(kolom: int, n: int, *, gabung: str = "", panjang: int = 1) -> tuple[parts.Sel, ...]:
    """A row whose first two cells may be `awal` or `lanjut`."""
    awal = gabung == "awal"
    if gabung == "lanjut":
        first = (sel(lanjut=True), sel(lanjut=True))
    else:
        first = (sel(f"{n}.", tengah=True, awal=awal), sel(kalimat(n, panjang), awal=awal))
    rest = [
        sel(kalimat(n + 1), kalimat(n + 2), tanda="-"),
        sel(kalimat(n, panjang), uraian=True),
        sel("85,50%", tengah=True),
        sel(),
    ]
    return (*first, *(rest[i % len(rest)] for i in range(kolom - 2)))


def tabel(
    kolom: int,
    banyak: int = 3,
    *,
    tahun: int = 0,
    gabung: int = 1,
    panjang: int = 1,
    ditandatangani: bool = False,
) -> parts.Tabel:
    """`banyak` rows of `kolom` columns; `gabung` rows at a time share their first two cells."""
    rows = []
    for n in range(banyak):
        merged = "" if gabung == 1 else "lanjut" if n % gabung else "awal"
        cells = baris(kolom, n // gabung + 1, gabung=merged, panjang=panjang)
        rows.append(parts.Baris(n == banyak - 1 and ditandatangani, cells))
    rest = 1000 - 50
    return parts.Tabel(
        (50, *(rest // (kolom - 1) + (n < rest % (kolom - 1)) for n in range(kolom - 1))),
        kepala_tahun(kolom, tahun) if tahun else kepala(kolom),
        tuple(rows),
        ditandatangani,
    )


def ttd(*, dinaskah: bool = True, tertanda: str = "", turut: int = 0) -> parts.Ttd:
    return parts.Ttd(
        Text("Ditetapkan di Turikale" if dinaskah else ""),
        Text("pada tanggal 5 Februari 2024" if dinaskah else ""),
        Text("KEPALA DINAS KESEHATAN KABUPATEN MAROS,"),
        Text(tertanda),
        Text("Dr. SITI RAHMAWATI, S.K.M., M.Kes."),
        Text("Pembina Tingkat I, IV/b"),
        Text("NIP 19710612 199603 2 003"),
        tuple(penandatangan(n, "Mengetahui,") for n in range(turut)),
    )


def penandatangan(n: int, kata: str) -> parts.Penandatangan:
    nama = ("ANDI MAPPATOBA, S.E.", "Ir. BASO TENRI, M.Si.", "NURHAYATI, S.Sos.")[n % 3]
    return parts.Penandatangan(
        Text(kata),
        Text(f"INSPEKTUR PEMBANTU WILAYAH {n + 1},"),
        Text(nama),
        Text("Penata Tingkat I, III/d"),
        Text(f"NIP 1975061{n} 200003 1 00{n + 1}"),
    )


def butir(kata: str, *isi: str, bertanda: bool = True) -> tuple[parts.Butir, ...]:
    return tuple(
        parts.Butir(
            Text("" if n else kata),
            Text(":" if kata and not n else ""),
            Text(f"{huruf(n + 1)}." if bertanda else ""),
            Text(text),
        )
        for n, text in enumerate(isi)
    )


def bagian(
    *tabel: parts.Tabel,
    judul: str = "",
    identitas: bool = False,
    fungsi: int = 0,
    paragraf: Sequence[str] = (),
    halaman_baru: bool = False,
    ditandatangani: bool = False,
) -> parts.Bagian:
    akhir = ditandatangani and not tabel
    return parts.Bagian(
        halaman_baru,
        Text(judul),
        (
            parts.Identitas(Text("1."), Text("Unit Organisasi"), Text("Bidang Pelayanan")),
            parts.Identitas(Text("2."), Text("Tugas"), kalimat(0, 3)),
        )
        if identitas
        else (),
        tuple(
            parts.Fungsi(
                akhir and not paragraf and n == fungsi - 1,
                Text("" if n else "3."),
                Text("" if n else "Fungsi"),
                Text("" if n else ":"),
                Text(f"{huruf(n + 1)}."),
                kalimat(n, 2),
            )
            for n in range(fungsi)
        ),
        tuple(
            parts.Paragraf((bool(tabel) or akhir) and n == len(paragraf) - 1, Text(text))
            for n, text in enumerate(paragraf)
        ),
        tabel,
        ditandatangani,
    )


def lampiran(
    *isi: parts.Bagian,
    judul: str = "INDIKATOR KINERJA UTAMA",
    mendatar: bool = False,
    berkepala: bool = True,
    ttd: parts.Ttd | None = None,
) -> parts.BagianLampiran:
    fakta = (("NOMOR", "12 TAHUN 2024"), ("TANGGAL", "5 FEBRUARI 2024"), ("TENTANG", "IKU"))
    return parts.BagianLampiran(
        mendatar,
        False,
        parts.Kepala(
            Text("LAMPIRAN I"),
            Text("KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN MAROS"),
            tuple(parts.Fakta(Text(kata), Text(text)) for kata, text in fakta),
        )
        if berkepala
        else None,
        Text(judul),
        isi,
        ttd,
    )


def _ditutup(semua: Sequence[parts.BagianLampiran]) -> tuple[parts.BagianLampiran, ...]:
    return tuple(
        one._replace(
            terakhir=n == len(semua) - 1,
            ttd=(one.ttd or ttd(dinaskah=False)) if _ditandatangani(one) else None,
        )
        for n, one in enumerate(semua)
    )


def _ditandatangani(lampiran: parts.BagianLampiran) -> bool:
    return any(
        one.ditandatangani or any(table.ditandatangani for table in one.tabel)
        for one in lampiran.bagian
    )


def keputusan(
    *lampiran: parts.BagianLampiran, banyak: int = 3, berinci: tuple[int, ...] = (1,)
) -> parts.View:
    """A plain decree with `banyak` dictums, the ones numbered `berinci` (from 0) with items;
    `_replace` gives it what else a test needs."""
    kata = ("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEDUA PULUH SATU")
    return parts.View(
        None,
        Text(""),
        parts.Kop(
            Text(""),
            (Text("PEMERINTAH KABUPATEN MAROS"),),
            Text("DINAS KESEHATAN"),
            (Text("Jalan Asoka Nomor 1, Turikale 90511"),),
        ),
        Text("KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN MAROS"),
        Text("NOMOR 12/II/DINKES/2024"),
        Text("PENETAPAN INDIKATOR KINERJA UTAMA DINAS KESEHATAN TAHUN 2024"),
        Text(""),
        Text("KEPALA DINAS KESEHATAN KABUPATEN MAROS,"),
        butir("Menimbang", f"bahwa {kalimat(0, 3)};", f"bahwa {kalimat(1, 3)};"),
        butir("Mengingat", f"Undang-Undang tentang {kalimat(2, 3)};"),
        (),
        Text("MEMUTUSKAN:"),
        parts.Fakta(Text("Menetapkan"), Text("KEPUTUSAN KEPALA DINAS TENTANG INDIKATOR.")),
        tuple(
            parts.Diktum(
                n == banyak - 1,
                Text(kata[min(n, 5)]),
                Text(f"{kalimat(n, 4)}{'.:'[n in berinci]}"),
                butir("", f"{kalimat(n, 2)}; dan", f"{kalimat(n, 3)}.") if n in berinci else (),
            )
            for n in range(banyak)
        ),
        (),
        ttd(),
        None,
        None,
        Text("Tembusan:"),
        butir("", "Bupati Maros;", "Inspektur Daerah."),
        _ditutup(lampiran),
    )


def _pasal(n: int, banyak: int, bab: str, *ayat: parts.Ayat) -> parts.Pasal:
    judul = Text("KETENTUAN UMUM" if bab else "")
    return parts.Pasal(n == banyak, Text(bab), judul, Text(f"Pasal {n}"), ayat)


def peraturan(*lampiran: parts.BagianLampiran) -> parts.View:
    """A regulation with chapters, numbered and plain paragraphs, and lettered items."""
    rincian = butir("", f"{kalimat(1, 2)};", f"{kalimat(2, 2)}; dan", f"{kalimat(3)}.")
    pasal = (
        _pasal(1, 4, "BAB I", parts.Ayat(Text(""), Text("Dalam Peraturan ini:"), rincian)),
        _pasal(
            2, 4, "",
            parts.Ayat(Text("(1)"), Text(f"{kalimat(0, 3)}."), ()),
            parts.Ayat(Text("(2)"), Text("Indikator terdiri atas:"), rincian),
        ),
        _pasal(3, 4, "BAB II", parts.Ayat(Text(""), Text(f"{kalimat(2, 4)}."), ())),
        _pasal(4, 4, "", parts.Ayat(Text(""), Text("Peraturan ini mulai berlaku."), ())),
    )  # fmt: skip
    return keputusan(*lampiran)._replace(
        kop=parts.Kop(Text("lambang.png"), (), Text("BUPATI MAROS"), ()),
        jenis=Text("PERATURAN BUPATI MAROS"),
        nomor=Text("NOMOR 12 TAHUN 2024"),
        rahmat=Text("DENGAN RAHMAT TUHAN YANG MAHA ESA"),
        diktum=(),
        pasal=pasal,
        pengundangan=parts.Pengundangan(
            Text("Diundangkan di Turikale"),
            Text("pada tanggal 6 Februari 2024"),
            Text("SEKRETARIS DAERAH KABUPATEN MAROS,"),
            Text(""),
            Text("ANDI MAPPATOBA"),
            Text("BERITA DAERAH KABUPATEN MAROS TAHUN 2024 NOMOR 12"),
        ),
    )


SAMPUL = parts.Sampul((Text("INDIKATOR KINERJA UTAMA"), Text("TAHUN 2024")), (Text("DINAS"),))


def lengkap() -> parts.View:
    """A decree with all that its template knows, on upright and on lying paper."""
    unit = [
        bagian(
            tabel(5, 4, gabung=2, ditandatangani=True),
            judul=f"BIDANG {n}",
            identitas=True,
            fungsi=2,
            halaman_baru=n > 1,
        )
        for n in (1, 2)
    ]
    prosa = bagian(tabel(3), tabel(8, tahun=4), judul="Uraian", paragraf=["Satu.", "Dua:"])
    bersama = ttd(dinaskah=False, tertanda="ttd", turut=1)
    lampiran_lengkap = (
        lampiran(*unit),
        lampiran(
            bagian(tabel(12, 6, tahun=6, gabung=3, ditandatangani=True), identitas=True, fungsi=2),
            bagian(fungsi=2, ditandatangani=True),
            mendatar=True,
            ttd=bersama,
        ),
        lampiran(prosa, bagian(paragraf=["Penutup."], ditandatangani=True), judul=""),
        lampiran(bagian(paragraf=["Tanpa kepala."]), berkepala=False),
    )
    return keputusan(*lampiran_lengkap, banyak=6)._replace(
        sampul=SAMPUL,
        salinan=Text("SALINAN"),
        rahmat=Text("DENGAN RAHMAT TUHAN YANG MAHA ESA"),
        kop=parts.Kop(
            Text("lambang.png"),
            (Text("PEMERINTAH KABUPATEN MAROS"), Text("DINAS KESEHATAN")),
            Text("PUSKESMAS TURIKALE"),
            (Text("Jalan Asoka Nomor 1"), Text("Telepon (0411) 371025")),
        ),
        menimbang=butir("Menimbang", f"bahwa {kalimat(0, 3)};", bertanda=False),
        memperhatikan=butir("Memperhatikan", f"{kalimat(1, 3)};", f"{kalimat(2, 3)};"),
        ttd=ttd(tertanda="ttd", turut=2),
        pengesah=penandatangan(2, "Salinan sesuai dengan aslinya"),
    )


def peraturan_lengkap() -> parts.View:
    """A regulation with all that its template knows."""
    plain = peraturan(lampiran(bagian(tabel(4, ditandatangani=True)), mendatar=True))
    assert plain.pengundangan
    return plain._replace(
        sampul=SAMPUL,
        salinan=Text("SALINAN"),
        memperhatikan=butir("Memperhatikan", f"{kalimat(1, 3)};"),
        ttd=ttd(tertanda="ttd", turut=1),
        pengundangan=plain.pengundangan._replace(tertanda=Text("ttd")),
        pengesah=penandatangan(2, "Salinan sesuai dengan aslinya"),
    )


def sederhana(view: parts.View) -> parts.View:
    """The view with nothing that may be missing."""
    return view._replace(
        sampul=None,
        salinan=Text(""),
        rahmat=Text(""),
        memperhatikan=(),
        ttd=view.ttd._replace(pangkat=Text(""), nip=Text(""), tertanda=Text(""), turut=()),
        pengundangan=None,
        pengesah=None,
        judul_tembusan=Text(""),
        tembusan=(),
        lampiran=(),
    )


def template(view: parts.View) -> Path:
    """The file of the template for the view's kind."""
    return kit.ROOT / "templates" / f"{kind(view)}.docx"


ANEKA = {
    "polos": keputusan(),
    "rincian terakhir": keputusan(berinci=(0, 2)),
    "lengkap": lengkap(),
    "sederhana": sederhana(lengkap()),
    "peraturan": peraturan(),
    "peraturan lengkap": peraturan_lengkap(),
    "peraturan sederhana": sederhana(peraturan()),
}
