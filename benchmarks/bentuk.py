"""Other shapes of the made-up decrees of variasi.py: marks, styles, columns, signatures, years."""

from __future__ import annotations

import re
from datetime import timedelta
from random import Random
from typing import Any

from pipeline import angka, pejabat, tanggal

Isi = dict[str, Any]

GAYA = ("KESATU", "PERTAMA", "Kesatu", "Pertama")
TUJUAN = (
    "Terwujudnya tata kelola yang baik",
    "Meningkatnya kesejahteraan masyarakat",
    "Meningkatnya mutu pelayanan",
)
SATUAN = ("Persen", "%")


def ubah_bentuk(acak: Random, isi: Isi, fakta: Isi, indikator: list[Isi]) -> None:
    """Give the decree some of the shapes that other offices use; it stays without a slip."""
    for ubahan, peluang in (
        (_gaya_diktum, 0.5),
        (_menimbang_bernomor, 0.3),
        (_mengingat_berhuruf, 0.2),
        (_memperhatikan, 0.3),
        (_turut, 0.25),
        (_salinan, 0.2),
        (_tujuan, 0.3),
        (_per_tahun, 0.6),
    ):
        if acak.random() < peluang:
            ubahan(acak, isi, {**fakta, "indikator": indikator})


def _penanda(isi: Isi, **tanda: str) -> None:
    isi["penanda"] = isi.get("penanda", {}) | tanda


def _gaya_diktum(acak: Random, isi: Isi, _: Isi) -> None:
    gaya = acak.choice(GAYA)
    _penanda(isi, diktum=gaya)
    isi["diktum"] = [satu.replace("iktum KESATU", f"iktum {gaya}") for satu in isi["diktum"]]


def _menimbang_bernomor(_: Random, isi: Isi, __: Isi) -> None:
    _penanda(isi, menimbang="angka")

    def nomor(cocok: re.Match[str]) -> str:
        return f"angka {angka.baca_huruf(cocok[1])}"

    isi["menimbang"][-1] = re.sub(r"\bhuruf ([a-z])\b", nomor, isi["menimbang"][-1])


def _mengingat_berhuruf(_: Random, isi: Isi, __: Isi) -> None:
    _penanda(isi, mengingat="huruf")


def _memperhatikan(acak: Random, isi: Isi, fakta: Isi) -> None:
    hari = fakta["hari"] - timedelta(days=acak.randint(10, 200))
    isi["memperhatikan"] = [
        f"Surat Edaran {fakta['bupati']} Nomor 000.8/{acak.randint(10, 900)}/Org tanggal "
        f"{tanggal.tulis(hari)} tentang Penyusunan Indikator Kinerja Utama;"
    ]


def _orang(acak: Random, jabatan: str) -> Isi:
    lahir = f"{acak.randint(1968, 1980)}{acak.randint(1, 12):02}{acak.randint(1, 28):02}"
    return {
        "jabatan": jabatan,
        "nama": acak.choice(("Drs. SUMARDI, M.Si.", "RINI ASTUTI, S.H.", "ABDUL HAKIM, S.Sos.")),
        "pangkat": "Pembina Tingkat I, IV/b",
        "nip": pejabat.tulis_nip(f"{lahir}{int(lahir[:4]) + 25}031{acak.randint(1, 20):03}"),
    }


def _turut(acak: Random, isi: Isi, fakta: Isi) -> None:
    isi["turut_menandatangani"] = [_orang(acak, f"Sekretaris Daerah {fakta['w']}")]


def _salinan(acak: Random, isi: Isi, fakta: Isi) -> None:
    isi["salinan"] = _orang(acak, f"Kepala Bagian Hukum Sekretariat Daerah {fakta['w']}")


def _tujuan(acak: Random, isi: Isi, _: Isi) -> None:
    if "kolom" not in isi["lampiran"][0]:
        isi["lampiran"][0]["sasaran"][0]["tujuan"] = acak.choice(TUJUAN)


def _per_tahun(acak: Random, isi: Isi, fakta: Isi) -> None:
    """A column for the unit, and one for each year: the state of last year, rising targets."""
    pertama = isi["lampiran"][0]
    if "kolom" in pertama:
        return
    satuan, tahun, lama = acak.choice(SATUAN), fakta["tahun"], acak.randint(1, 4)
    baris = [baris for sasaran in pertama["sasaran"] for baris in sasaran["indikator"]]
    for satu, di_tabel in zip(fakta["indikator"], baris, strict=True):
        persen = "deret" in satu
        di_tabel["satuan"] = satuan if persen else acak.choice(("Nilai", "Indeks"))
        nilai = angka.baca(satu["target"].rstrip("%")).nilai
        batas = 100 if persen else nilai + 5
        deret = [nilai + (batas - nilai) * n / (lama + 1) for n in range(lama)]
        desimal = len(satu["target"].rstrip("%").partition(",")[2])
        di_tabel["target"] = {
            str(tahun + n): angka.tulis(round(each, desimal), desimal)
            for n, each in enumerate(deret)
        }
        if persen:
            di_tabel["kondisi_awal"] = {str(fakta["lalu"]): satu["p"]}
        else:
            di_tabel["kondisi_awal"] = {str(fakta["lalu"]): "-"}
